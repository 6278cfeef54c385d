import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildShards, mergeParts } from '../../../lib/corpus/build/build';
import { encodeParts, handlesOf } from '../../../lib/corpus/build/part';
import type { Story } from '../../../lib/corpus/build/story-row';
import { openShard } from '../../../lib/corpus/format/shard';
import { randomFrom, syntheticStories, syntheticStory } from '../synthetic-stories';

const options = { density: 'sparse' } as const;
/** Over three months, with an undated one, a sample and two that come twice. */
const stories: Story[] = [
  ...syntheticStories(60, { words: 150, daysApart: 1.2 }),
  { ...syntheticStory(70), day: null },
  { ...syntheticStory(71), sample: true },
  syntheticStory(3, { words: 150, daysApart: 1.2 }),
  syntheticStory(3, { words: 150, daysApart: 1.2 }),
];

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = randomFrom(seed);
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const withFormula = (story: Story, formula: string): Story => ({
  ...story,
  units: [...story.units, { text: formula }],
});

/** Fingerprints that a shard of one month keeps, by story. */
function keptOf(all: readonly Story[]): number[] {
  const [shard, ...others] = buildShards(all, { density: 'dense' }).map(({ bytes }) => openShard(bytes));
  expect(others).toEqual([]);
  return Array.from({ length: shard.header.stories }, (_, story) => shard.unquotedOf(story));
}

describe('build', () => {
  it('makes a shard a month, samples and undated stories apart', () => {
    const shards = buildShards(stories, options);
    expect(shards.map(({ group, stories: count }) => [group, count])).toEqual([
      ['2019-04', 15],
      ['2019-05', 25],
      ['2019-06', 20],
      ['2019-06-sample', 1],
      ['undated', 1],
    ]);
    expect(shards[0]).toMatchObject({ from: '2019-04-14', to: '2019-04-30', sample: false });
    expect(shards[3]).toMatchObject({ sample: true });
    expect(shards[4]).toMatchObject({ from: null, to: null });
    expect(shards.reduce((sum, { repeated }) => sum + repeated, 0)).toBe(2);
  });

  it('gives the same bytes for the same stories in any order', () => {
    const bytes = buildShards(stories, options).map((shard) => shard.bytes);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(buildShards(shuffled(stories, seed), options).map((shard) => shard.bytes)).toEqual(bytes);
      }),
      { numRuns: 5 },
    );
  });

  it('gives the same bytes when it is done in 8 parts and merged', () => {
    const whole = buildShards(stories, options);
    for (const seed of [1, 2]) {
      const piles = Array.from({ length: 8 }, (): Story[] => []);
      for (const [i, story] of shuffled(stories, seed).entries()) piles[(i * 7) % 8].push(story);
      const parts = piles.flatMap((pile) => encodeParts(pile));
      const merged = [...mergeParts(handlesOf(parts), options)];
      expect(merged.map(({ group, bytes }) => ({ group, bytes }))).toEqual(
        whole.map(({ group, bytes }) => ({ group, bytes })),
      );
    }
  });

  it('marks months of few stories as samples when asked to', () => {
    const shards = buildShards(stories, { ...options, sampleBelow: 18 });
    expect(shards.filter(({ sample }) => sample).map(({ group }) => group)).toEqual([
      '2019-04',
      '2019-06-sample',
      'undated',
    ]);
  });
});

describe('common shingles', () => {
  const formula = Array.from({ length: 60 }, (_, i) => `formula${i}`).join(' ');
  const sameDay = { words: 300, daysApart: 0 };
  const plain = keptOf(Array.from({ length: 3 }, (_, i) => syntheticStory(i, sameDay)));

  it('are kept while two stories have them', () => {
    const kept = keptOf(
      Array.from({ length: 3 }, (_, i) =>
        i < 2 ? withFormula(syntheticStory(i, sameDay), formula) : syntheticStory(i, sameDay),
      ),
    );
    const more = kept.reduce((sum, count) => sum + count, 0) - plain.reduce((sum, count) => sum + count, 0);
    expect(more).toBeGreaterThan(8);
  });

  it('are left out when a third story has them', () => {
    const kept = keptOf(Array.from({ length: 3 }, (_, i) => withFormula(syntheticStory(i, sameDay), formula)));
    const more = kept.reduce((sum, count) => sum + count, 0) - plain.reduce((sum, count) => sum + count, 0);
    // What is left are the shingles that cross from each story's own last words into the formula.
    expect(more).toBeLessThan(4);
  });

  it('are not what the versions of one story have in common', () => {
    const first = syntheticStory(0, sameDay);
    const versions = Array.from({ length: 5 }, (_, i) => ({
      ...withFormula(first, Array.from({ length: 30 }, (_, word) => `update${i}x${word}`).join(' ')),
      url: `https://desk0.example/version-${i}`,
    }));
    expect(Math.min(...keptOf(versions))).toBeGreaterThanOrEqual(plain[0]);
  });
});
