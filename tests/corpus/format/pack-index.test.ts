import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildShards } from '../../../lib/corpus/build/build';
import { describePack, describeShard, type PackDescription } from '../../../lib/corpus/build/describe';
import { PackError } from '../../../lib/corpus/format/pack-error';
import { type PackIndex, parsePackIndex } from '../../../lib/corpus/format/pack-index';
import { verifyPack } from '../../../lib/corpus/format/verify';
import { syntheticStories } from '../synthetic-stories';

const description: PackDescription = {
  id: 'city-desk',
  title: 'City desk',
  version: null,
  licences: [{ spdx: 'CC-BY-4.0', attribution: 'City desk' }],
  homepage: 'https://city.example/',
  updateUrl: 'https://city.example/packs/city-desk.json',
  checkEvery: 1,
  staleAfter: 30,
  tombstones: ['gone.example'],
};

const shards = buildShards(syntheticStories(12, { words: 120, daysApart: 9 }), { density: 'sparse' });
const entries = await Promise.all(shards.map((shard) => describeShard('city-desk', shard)));
const index = describePack(description, entries, 'sparse');
const files = new Map(entries.map(({ file }, i) => [file, shards[i].bytes]));
const load = async (file: string) => files.get(file) ?? new Uint8Array(0);

describe('a pack index', () => {
  it('is read as it was written', () => {
    expect(parsePackIndex(JSON.stringify(index))).toEqual(index);
    expect(index).toMatchObject({ version: '2019-07-22', from: '2019-04-14', to: '2019-07-22', count: 12 });
  });

  it.each<[string, (index: PackIndex) => unknown, string]>([
    ['another format', (it) => ({ ...it, format: 'copytaster-pack/2' }), 'badIndex fault=(at place=format '],
    ['a path as file name', (it) => changed(it, { file: '../../secret.pack' }), 'place=shards[0].file '],
    ['a hash that is none', (it) => changed(it, { sha256: 'abc' }), 'place=shards[0].sha256 '],
    ['a count that does not add up', (it) => ({ ...it, count: 13 }), 'wrongCount count=13 stories=12'],
    [
      'two shards in one place',
      (it) => ({ ...it, shards: [...it.shards, it.shards[0]], count: 12 + it.shards[0].stories }),
      'overlap file=',
    ],
    [
      'an update address that runs a script',
      (it) => ({ ...it, update_url: 'javascript:alert(1)' }),
      'place=update_url ',
    ],
    ['a date that is none', (it) => ({ ...it, from: 'yesterday' }), 'place=from '],
    ['nothing', () => null, 'badIndex fault=(invalid expected=Object found=null)'],
  ])('is refused with the reason: %s', (_, change, reason) => {
    expect(() => parsePackIndex(JSON.stringify(change(index)))).toThrow(reason);
  });

  it('throws nothing but PackError, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          parsePackIndex(text);
        } catch (error) {
          expect(error).toBeInstanceOf(PackError);
        }
      }),
    );
  });
});

describe('verify', () => {
  it('finds a whole pack whole', async () => {
    expect(await verifyPack(JSON.stringify(index), load)).toEqual(index);
  });

  it('names the file whose bytes changed', async () => {
    const [{ file }] = entries;
    const bad = async (name: string) => {
      const bytes = (await load(name)).slice();
      if (name === file) bytes[100] ^= 1;
      return bytes;
    };
    await expect(verifyPack(JSON.stringify(index), bad)).rejects.toThrow(`at place=${file} fault=(wrongHash)`);
  });

  it('names the file that is cut short, and the one that is another', async () => {
    const [first, second] = entries.map(({ file }) => file);
    const cut = async (name: string) => (await load(name)).subarray(0, name === second ? 100 : undefined);
    await expect(verifyPack(JSON.stringify(index), cut)).rejects.toThrow(
      `at place=${second} fault=(wrongSize bytes=100 `,
    );
    const swapped = changed(index, { sha256: entries[1].sha256, bytes: entries[1].bytes });
    const other = async (name: string) => load(name === first ? second : name);
    await expect(verifyPack(JSON.stringify(swapped), other)).rejects.toThrow('wrongStories');
  });
});

function changed(from: PackIndex, change: Partial<PackIndex['shards'][number]>): PackIndex {
  return { ...from, shards: from.shards.map((shard, i) => (i === 0 ? { ...shard, ...change } : shard)) };
}
