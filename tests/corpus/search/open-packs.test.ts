import { describe, expect, it } from 'vitest';
import { openPack } from '../../../lib/corpus/format/open-pack';
import { type PackIndex, readPackIndex, type ShardEntry } from '../../../lib/corpus/format/pack-index';
import { openPacks } from '../../../lib/corpus/search/open-packs';

const entry = (file: string, from: string | null, to: string | null, sample = false): ShardEntry => ({
  file,
  from,
  to,
  offset: 0,
  bytes: 64,
  sha256: 'a'.repeat(64),
  stories: 10,
  sample,
});

function packOf(id: string, shards: ShardEntry[], changes: Partial<PackIndex> = {}) {
  const index = readPackIndex({
    format: 'copytaster-pack/1',
    id,
    title: id,
    version: '1',
    from: null,
    to: null,
    count: shards.length * 10,
    fingerprint: { hash: 1, shingle: 5, window: 48, quotedWindow: 192 },
    licences: [],
    shards,
    ...changes,
  });
  return openPack(index, () => Promise.reject(new Error('nobody opens a shard here')));
}

const packs = openPacks([
  packOf('archive', [
    entry('may.pack', '2018-05-01', '2018-05-31'),
    entry('july.pack', '2018-07-03', '2018-07-30'),
    entry('undated.pack', null, null),
  ]),
  packOf('samples', [entry('sample.pack', '2011-06-08', '2011-06-08', true)]),
]);

describe('a shelf', () => {
  it('covers the days of its stories and ten around them', () => {
    const covered = (date: string | null) => packs.covers(date);
    expect(['2018-05-14', '2018-06-10', '2018-04-21', '2018-06-23'].map(covered)).toEqual([true, true, true, true]);
    expect(['2018-06-11', '2018-06-22', '2018-04-20', '2026-01-01'].map(covered)).toEqual([false, false, false, false]);
  });

  it('does not count samples as coverage', () => {
    expect(packs.covers('2011-06-08')).toBe(false);
    expect(packs.facts).toEqual({
      packs: [
        { id: 'archive', title: 'archive', version: '1' },
        { id: 'samples', title: 'samples', version: '1' },
      ],
      stories: 30,
      from: '2018-05-01',
      to: '2018-07-30',
    });
  });

  it('takes a page without a date for covered, if there is anything at all', () => {
    expect(packs.covers(null)).toBe(true);
    expect(openPacks([]).covers(null)).toBe(false);
  });

  it('takes a date with a time, and one that is none', () => {
    expect(packs.covers('2018-05-14T09:00:00+02:00')).toBe(true);
    expect(packs.covers('last Tuesday')).toBe(true);
  });

  it('asks the shards around the date and the undated first', () => {
    const files = (date: string | null) => {
      const { near, far } = packs.shardsFor(date);
      return [near, far].map((shards) => shards.map(({ shard }) => shard.entry.file));
    };
    expect(files('2018-06-05')).toEqual([
      ['may.pack', 'undated.pack'],
      ['july.pack', 'sample.pack'],
    ]);
    expect(files('2011-06-09')[0]).toEqual(['undated.pack', 'sample.pack']);
    expect(files(null)[0]).toEqual([]);
  });

  it('counts stories through all shards of a pack', () => {
    const [pack] = [packOf('archive', [entry('a.pack', null, null), entry('b.pack', null, null)])];
    expect(pack.shards.map(({ firstStory }) => firstStory)).toEqual([0, 10]);
  });

  it('refuses a pack of another version’s fingerprints', () => {
    const fingerprint = { hash: 2, shingle: 5, window: 48, quotedWindow: 192 };
    expect(() => packOf('future', [], { fingerprint })).toThrow('otherScheme file=future');
  });
});
