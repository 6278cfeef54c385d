import { describe, expect, it } from 'vitest';
import { nameFromKey, normaliseName, slugOf } from '../../lib/entities/normalise';

describe('normaliseName', () => {
  it.each([
    [['Itar-Tass', 'ITAR TASS', 'the ITAR-TASS', 'Itar-Tass’s'], 'itar tass'],
    [['U.S.', 'US', 'the U.S.'], 'us'],
    [['Ségolène Brunet', 'SEGOLENE BRUNET', 'Segolene Brunet’s'], 'segolene brunet'],
    [['AT&T'], 'at&t'],
    [['Владимир'], 'владимир'],
  ])('%j are %j', (surfaces, normal) => {
    expect(surfaces.map(normaliseName)).toEqual(surfaces.map(() => normal));
  });
});

describe('slugOf', () => {
  it('is never empty, even for a name of marks alone', () => {
    expect(slugOf(normaliseName('Anders Fogh Rasmussen'))).toBe('anders-fogh-rasmussen');
    expect(slugOf(normaliseName("Côte d'Ivoire"))).toBe('cote-d-ivoire');
    expect(slugOf("'")).not.toBe('');
  });
});

describe('nameFromKey', () => {
  it.each([
    ['loc:russia', 'Russia'],
    ['loc:bosnia-and-herzegovina', 'Bosnia and Herzegovina'],
    ['org:european-union', 'European Union'],
    ['', ''],
  ])('of %j is %j', (key, name) => {
    expect(nameFromKey(key)).toBe(name);
  });
});
