import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintStory, storiesOfPart } from '../../../lib/corpus/build/part';
import { checksumOf } from '../../../lib/corpus/format/checksum';
import {
  CHECKSUM_WORD,
  type Header,
  layoutOf,
  readHeader,
  SOURCE_STRINGS,
  STORY_STRINGS,
  writeHeader,
} from '../../../lib/corpus/format/format';
import { PackError } from '../../../lib/corpus/format/pack-error';
import type { ShardEntry } from '../../../lib/corpus/format/pack-index';
import { writePacked } from '../../../lib/corpus/format/packed-integers';
import { PART_SCHEME, schemeOf } from '../../../lib/corpus/format/scheme';
import { sha256Of } from '../../../lib/corpus/format/sha256';
import { openShard, type Shard } from '../../../lib/corpus/format/shard';
import { encodeShard } from '../../../lib/corpus/format/shard-writer';
import type { StoredFacts } from '../../../lib/corpus/format/story';
import { verifyShard } from '../../../lib/corpus/format/verify';
import { queryFingerprints } from '../../../lib/match/fingerprint';
import { tokenise } from '../../../lib/text/tokens';
import { syntheticStories, syntheticStory } from '../synthetic-stories';

const stories = [...syntheticStories(20, { words: 200 })].map(fingerprintStory);
const options = { scheme: schemeOf('sparse'), sample: false, purpose: 'shard' } as const;
const shardBytes = encodeShard(stories, options);

/** Everything that a reader of packs does with a shard. */
function useAll(shard: Shard): void {
  const page = queryFingerprints(tokenise(syntheticStory(3, { words: 200 }).units));
  for (const place of shard.probe(page.hash).place) shard.readPlace(place);
  for (let story = 0; story < Math.min(shard.header.stories, 50); story++) {
    shard.wordsOf(story);
    shard.unquotedOf(story);
    shard.factsOf(story);
  }
}

/** A buffer with another content and a checksum that fits, as somebody who means harm would make it. */
function resealed(bytes: Uint8Array): Uint8Array {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  words[2] = bytes.byteLength;
  words[CHECKSUM_WORD] = checksumOf(words.subarray(CHECKSUM_WORD + 1));
  return bytes;
}

function expectUsedOrRefused(bytes: Uint8Array, vouched = false): void {
  try {
    useAll(openShard(bytes, { vouched }));
  } catch (error) {
    expect(error).toBeInstanceOf(PackError);
  }
}

describe('a shard', () => {
  it('gives back the facts of every story', () => {
    const shard = openShard(shardBytes);
    expect(stories.map((_, story) => shard.factsOf(story))).toEqual(stories.map(({ facts }) => facts));
  });

  it('gives back facts of every shape', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((string) => string.toWellFormed().replaceAll('\u0000', ''));
    const facts: fc.Arbitrary<StoredFacts> = fc.record({
      title: text,
      publisher: text,
      domain: fc.domain(),
      url: fc.option(fc.webUrl()),
      day: fc.option(fc.integer({ min: 0, max: 60_000 })),
      words: fc.integer({ min: 1, max: 100_000 }),
      licence: fc.option(fc.constantFrom('CC-BY-4.0', 'CC0-1.0')),
    });
    const { fingerprint } = stories[0];
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 12 }), (all) => {
        const bytes = encodeShard(
          all.map((each) => ({ facts: each, fingerprint })),
          options,
        );
        const shard = openShard(bytes);
        expect(all.map((_, story) => shard.factsOf(story))).toEqual(all);
      }),
    );
  });

  it('finds every fingerprint of every story, at its place', () => {
    const shard = openShard(shardBytes);
    for (const [story, { facts, fingerprint }] of stories.entries()) {
      const { query, place } = shard.probe(fingerprint.hash);
      const own = place
        .map((each, i) => ({ query: query[i], ...shard.readPlace(each) }))
        .filter((hit) => hit.story === story);
      expect(new Set(own.map((hit) => hit.query)).size).toBe(fingerprint.hash.length);
      const right = own.filter(({ query: i, from, to, quoted }) => {
        const position = fingerprint.position[i];
        return from <= position && position < to && quoted === (fingerprint.quoted[i] === 1);
      });
      expect(new Set(right.map((hit) => hit.query)).size).toBe(fingerprint.hash.length);
      expect(own.every(({ to }) => to <= facts.words)).toBe(true);
    }
  });

  it('finds next to nothing of a story that it does not hold', () => {
    const strange = fingerprintStory(syntheticStory(0, { seed: 99, words: 500 }));
    expect(openShard(shardBytes).probe(strange.fingerprint.hash).place.length).toBeLessThan(5);
  });

  it('holds no story at all, too', () => {
    const shard = openShard(encodeShard([], options));
    expect(shard.header.stories).toBe(0);
    expect(shard.probe(stories[0].fingerprint.hash).place).toEqual([]);
  });

  it('is read at any place of a larger buffer', () => {
    const larger = new Uint8Array(shardBytes.length + 3);
    larger.set(shardBytes, 3);
    expect(openShard(larger.subarray(3)).factsOf(1)).toEqual(stories[1].facts);
  });
});

describe('a part', () => {
  it('gives back whole fingerprints', () => {
    const part = encodeShard(stories, { scheme: PART_SCHEME, sample: false, purpose: 'part' });
    expect(storiesOfPart(openShard(part))).toEqual(stories);
  });
});

describe('a shard that is not as it was', () => {
  it('is refused when it is cut short, wherever', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: shardBytes.length - 1 }), (length) => {
        expect(() => openShard(shardBytes.slice(0, length))).toThrow(PackError);
      }),
    );
  });

  it('is refused when a bit is flipped, wherever', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: shardBytes.length - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const flipped = shardBytes.slice();
        flipped[at] ^= 1 << bit;
        expect(() => openShard(flipped)).toThrow(PackError);
      }),
    );
  });

  it('answers or refuses, and does not hang, where somebody wrongly vouched for it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: shardBytes.length - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const flipped = shardBytes.slice();
        flipped[at] ^= 1 << bit;
        expectUsedOrRefused(flipped, true);
      }),
    );
    expect(() => openShard(shardBytes.slice(0, 400), { vouched: true })).toThrow(PackError);
  });

  it('is refused when bytes follow', () => {
    expect(() => openShard(Uint8Array.of(...shardBytes, 0, 0, 0, 0))).toThrow(PackError);
  });

  it('says what is wrong', () => {
    const web = new TextEncoder().encode(`<!doctype html>${' '.repeat(65)}`);
    expect(() => openShard(web)).toThrow('notShard');
    const newer = shardBytes.slice();
    newer[4] = 9;
    expect(() => openShard(newer)).toThrow('formatVersion version=9 supported=1');
    expect(() => openShard(shardBytes.slice(0, 30))).toThrow('cutShort bytes=30');
    expect(() => openShard(shardBytes.slice(0, 400))).toThrow(/^damagedCount part=bytes found=400 expected=\d+$/);
    const changed = shardBytes.slice();
    changed[shardBytes.length >> 1] ^= 1;
    expect(() => openShard(changed)).toThrow('damaged part=checksum');
  });
});

describe('a shard made to mislead (T11)', () => {
  it('is refused or answers, whatever its header says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 8, max: 63 }), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 6,
        }),
        (changes) => {
          const bytes = shardBytes.slice();
          for (const [at, value] of changes) bytes[at] = value;
          expectUsedOrRefused(resealed(bytes));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is refused or answers, whatever its columns hold', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 64, max: shardBytes.length - 64 }),
        fc.uint8Array({ minLength: 1, maxLength: 64 }),
        (at, content) => {
          const bytes = shardBytes.slice();
          bytes.set(content, at);
          expectUsedOrRefused(resealed(bytes));
        },
      ),
      { numRuns: 300 },
    );
    for (const fill of [0, 0xff]) expectUsedOrRefused(resealed(shardBytes.slice().fill(fill, 64)));
  });

  it('passes for no more stories than its bytes can hold', () => {
    const widths = {
      bucket: 1,
      remainder: 0,
      blockStart: 0,
      place: 0,
      day: 0,
      words: 0,
      unquoted: 0,
      source: 0,
      textEnd: 0,
    };
    const header: Header = {
      stories: 262_144,
      fingerprints: 0,
      sources: 0,
      scheme: options.scheme,
      filtered: true,
      sample: false,
      steps: 1,
      firstDay: 0,
      textBytes: 0,
      literals: 0,
      pairs: 0,
      widths,
    };
    const words = new Uint32Array(layoutOf(header).total);
    writeHeader(words, header);
    expect(words.byteLength).toBeLessThan(200);
    expect(() => openShard(resealed(new Uint8Array(words.buffer)))).toThrow(
      /^damagedCount part=stories found=262144 expected=\d+$/,
    );
  });

  it('is refused where a story is nothing but a number', async () => {
    const empty = fingerprintStory({ ...syntheticStory(1, { words: 200 }), units: [], title: '', url: null });
    const bytes = encodeShard([stories[0], empty], options);
    const index = { bytes: bytes.byteLength, sha256: await sha256Of(bytes), stories: 2, file: 'x.pack' } as ShardEntry;
    await expect(verifyShard(bytes, index)).rejects.toThrow('at place=x.pack fault=(emptyStory story=1)');
  });

  /** What `verifyShard` says of it, as somebody's pack with an index that fits. */
  async function verified(bytes: Uint8Array): Promise<string> {
    const entry = { bytes: bytes.byteLength, sha256: await sha256Of(bytes), stories: stories.length, file: 'x.pack' };
    return verifyShard(bytes, entry as ShardEntry).then(
      () => 'ok',
      (error: Error) => error.message,
    );
  }

  it('is checked in a time that its bytes bound: blocks that all begin at the same bucket', async () => {
    const bytes = shardBytes.slice();
    const words = new Uint32Array(bytes.buffer);
    const header = readHeader(words);
    const layout = layoutOf(header);
    words.fill(0, layout.blockStarts, layout.buckets);
    expect(await verified(resealed(bytes))).toMatch('damaged part=bucket-table');
  });

  it('is checked in a time that its bytes bound: strings that lie over each other', async () => {
    const bytes = shardBytes.slice();
    const words = new Uint32Array(bytes.buffer);
    const header = readHeader(words);
    const { textEnds, text } = layoutOf(header);
    // Every other string ends where the text does, and so all begin at its start.
    const ends = Array.from(
      { length: header.sources * SOURCE_STRINGS + header.stories * STORY_STRINGS },
      (_, string) => (string % 2 ? 0 : header.textBytes),
    );
    words.fill(0, textEnds, text);
    writePacked(words, textEnds, header.widths.textEnd, ends);
    expect(await verified(resealed(bytes))).toMatch('damaged part=text-overlap');
  });

  it('is checked in a time that its bytes bound: codes that stand for a thousand times their length', async () => {
    const bytes = shardBytes.slice();
    const words = new Uint32Array(bytes.buffer);
    const { text } = layoutOf(readHeader(words));
    const { literals, pairs } = readHeader(words);
    // Each code is twice the one before, and the text is nothing but one of them.
    for (let pair = 0; pair < pairs; pair++)
      bytes.fill(pair ? literals + pair - 1 : 0, text * 4 + literals + 2 * pair, text * 4 + literals + 2 * pair + 2);
    bytes.fill(literals + 14, text * 4 + literals + 2 * pairs);
    expect(await verified(resealed(bytes))).toMatch(/part=text-size|part=text-source/);
  });

  it('is not refused where it is as it should be', async () => {
    expect(await verified(shardBytes)).toBe('ok');
  });

  it('is refused when it is nothing but noise', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        expect(() => openShard(noise)).toThrow(PackError);
      }),
    );
  });
});
