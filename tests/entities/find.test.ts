import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../lib/entities/find';
import { wordsOf } from '../../lib/text/span';
import { byModel, byRule } from './recognisers';

interface ExpectedEntity {
  readonly key: string;
  readonly mentions: readonly string[];
  readonly related?: readonly string[];
}

const FOLDER = 'tests/entities/articles';
const readUnits = (file: string) =>
  readFileSync(`${FOLDER}/${file}.txt`, 'utf8')
    .split(/\n+/)
    .filter(Boolean)
    .map((text) => ({ text }));
const cases = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.json') ? file.replace('.json', '') : []));

describe.each([
  ['the model', byModel],
  ['rules', byRule],
])('with %s', (_, recogniser) => {
  it.each(cases)('finds who and what is in %s', (file) => {
    const units = readUnits(file);
    const expected = JSON.parse(readFileSync(`${FOLDER}/${file}.json`, 'utf8')) as ExpectedEntity[];
    const entities = findEntities({ units }, recogniser);
    for (const { key, mentions, related } of expected) {
      const found = entities.find((entity) => entity.key === key);
      expect(
        found?.mentions.map((span) => wordsOf(units, span)),
        key,
      ).toEqual(mentions);
      if (related) expect(found?.related, key).toEqual(related);
    }
  });
});

describe('findEntities', () => {
  it('offers a lone surname, and attaches a full name', () => {
    const of = (text: string) => findEntities({ units: [{ text }] }, byModel).filter(({ type }) => type === 'person');
    expect(of('The minister, Mr. Ospanbek, said on Friday that the road was open.').map(({ weak }) => weak)).toEqual([
      true,
    ]);
    expect(of('Dauren Ospanbek said on Friday that the road was open.').map(({ weak }) => weak)).toEqual([false]);
  });

  it('takes a story in another language for less sure, and finds what lists know', () => {
    const units = [
      {
        text: 'Der Präsident ist am Montag nach Moskau gereist, wo er mit dem Minister und der Delegation aus Brasilien sprach.',
      },
      {
        text: 'In Berlin war das Echo gering, und die Nato hat sich nicht geäußert. Die Fahrt geht von Madrid nach Lissabon.',
      },
    ];
    const entities = findEntities({ units, language: 'de' }, byModel);
    expect(entities.map(({ key }) => key)).toEqual(expect.arrayContaining(['loc:berlin', 'loc:madrid', 'org:nato']));
    expect(entities.every(({ weak }) => weak)).toBe(true);
    expect(entities.map(({ name }) => name)).not.toContain('Echo');
  });
});
