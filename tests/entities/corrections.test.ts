import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections, type Correction } from '../../lib/entities/corrections';
import type { Entity } from '../../lib/entities/entity';

const units = [{ text: 'Ada Moss of the Harbour Trust met Moss of Leith. The Saltby Line paid.' }];
const at = (words: string, from = 0) => {
  const start = units[0].text.indexOf(words, from);
  return { unit: 0, start, end: start + words.length };
};
const entity = (facts: Partial<Entity> & Pick<Entity, 'key' | 'name' | 'mentions'>): Entity => ({
  type: 'person',
  surfaces: [facts.name],
  aliases: [facts.name.toLowerCase()],
  weak: false,
  related: [],
  ...facts,
});
const moss = entity({
  key: 'per:ada-moss',
  name: 'Ada Moss',
  surfaces: ['Ada Moss', 'Moss'],
  aliases: ['ada moss', 'moss'],
  mentions: [at('Ada Moss'), at('Moss', 10)],
});
const trust = entity({
  key: 'org:harbour-trust',
  name: 'Harbour Trust',
  type: 'organisation',
  mentions: [at('Harbour Trust')],
});
const found = [moss, trust];

describe('corrections', () => {
  it('retype, rename and hide', () => {
    expect(applyCorrections(found, [{ kind: 'retype', key: trust.key, type: 'place' }], units)[1].type).toBe('place');
    expect(applyCorrections(found, [{ kind: 'rename', key: moss.key, name: 'Dame Ada Moss' }], units)[0].name).toBe(
      'Dame Ada Moss',
    );
    expect(applyCorrections(found, [{ kind: 'hide', key: moss.key }], units)).toEqual([trust]);
  });

  it('split a form of the name off, and keep every mention', () => {
    const [rest, apart] = applyCorrections(found, [{ kind: 'split', key: moss.key, surface: 'Moss' }], units);
    expect(rest).toMatchObject({ key: moss.key, surfaces: ['Ada Moss'], mentions: [at('Ada Moss')] });
    expect(apart).toMatchObject({ key: 'per:moss', name: 'Moss', mentions: [at('Moss', 10)] });
  });

  it('merge what was split', () => {
    const split: Correction = { kind: 'split', key: moss.key, surface: 'Moss' };
    const merge: Correction = { kind: 'merge', key: 'per:moss', into: moss.key, name: moss.name, type: 'person' };
    expect(applyCorrections(found, [split, merge], units)[0]).toEqual({ ...moss, aliases: ['ada moss', 'moss'] });
  });

  it('merge into somebody whom this article does not name', () => {
    const merge: Correction = {
      kind: 'merge',
      key: trust.key,
      into: 'org:port-board',
      name: 'Port Board',
      type: 'organisation',
    };
    expect(applyCorrections(found, [merge], units)[1]).toMatchObject({
      key: 'org:port-board',
      name: 'Port Board',
      mentions: trust.mentions,
    });
  });

  it('add a name wherever it stands as words of its own', () => {
    const line = applyCorrections(found, [{ kind: 'add', surface: 'Saltby Line', type: 'organisation' }], units)[2];
    expect(line).toMatchObject({ key: 'org:saltby-line', mentions: [at('Saltby Line')] });
    expect(applyCorrections(found, [{ kind: 'add', surface: 'Salt', type: 'place' }], units)).toEqual(found);
    expect(applyCorrections(found, [{ kind: 'add', surface: 'Harbour', type: 'place' }], units)).toEqual(found);
  });

  it('never bring two mentions onto the same words, nor lose one that is not hidden', () => {
    const keys = fc.constantFrom(moss.key, trust.key, 'per:moss', 'org:saltby-line', 'per:nobody');
    const types = fc.constantFrom('person', 'organisation', 'place') as fc.Arbitrary<Entity['type']>;
    const surfaces = fc.constantFrom('Moss', 'Ada Moss', 'Saltby Line', 'Leith', 'Harbour', 'o');
    const correction = fc.oneof(
      fc.record({ kind: fc.constant('retype' as const), key: keys, type: types }),
      fc.record({ kind: fc.constant('rename' as const), key: keys, name: surfaces }),
      fc.record({ kind: fc.constant('merge' as const), key: keys, into: keys, name: surfaces, type: types }),
      fc.record({ kind: fc.constant('split' as const), key: keys, surface: surfaces }),
      fc.record({ kind: fc.constant('add' as const), surface: surfaces, type: types }),
    );
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 8 }), (corrections) => {
        const spans = applyCorrections(found, corrections, units).flatMap(({ mentions }) => mentions);
        const sorted = spans.toSorted((a, b) => a.start - b.start);
        for (let i = 1; i < sorted.length; i++) expect(sorted[i].start).toBeGreaterThanOrEqual(sorted[i - 1].end);
        for (const { mentions } of found) for (const span of mentions) expect(spans).toContainEqual(span);
      }),
    );
  });
});
