import { dateOf } from '../../text/day';
import { type Density, schemeOf, windowsFor } from '../format/scheme';
import { encodeShard } from '../format/shard-writer';
import type { FingerprintedStory } from '../format/story';
import { commonHashes } from './common-hashes';
import { encodeParts, handlesOf, isSampleGroup, type PartHandle, storiesOfPart } from './part';
import { reduceFingerprint } from './reduce-fingerprint';
import { type GroupNumbers, numberStories } from './story-order';
import type { Story } from './story-row';

/** A finished shard and what the index says of it. */
export interface BuiltShard {
  /** '2011-06', '2011-06-sample', 'undated'. */
  readonly group: string;
  readonly bytes: Uint8Array;
  readonly stories: number;
  /** YYYY-MM-DD of the first and last story; null in a shard of undated stories. */
  readonly from: string | null;
  readonly to: string | null;
  readonly sample: boolean;
  /** Stories left out because another is the same word for word and fact for fact. */
  readonly repeated: number;
}

export interface MergeOptions {
  /** A shard of fewer stories is marked as a sample: three stories of a month are no corpus of that month. */
  readonly sampleBelow?: number;
  readonly density: Density;
}

/** Stories to shards in one go. Order and repetition of the stories change nothing: same stories, same bytes. */
export function buildShards(stories: Iterable<Story>, options: MergeOptions): BuiltShard[] {
  return [...mergeParts(handlesOf(encodeParts(stories)), options)];
}

/**
 * Parts to shards, one shard after the other, in the order of their names. However the stories were split into parts, the
 * bytes are the same.
 */
export function* mergeParts(parts: readonly PartHandle[], options: MergeOptions): Generator<BuiltShard> {
  const numbers = numberStories(parts);
  const isCommon = commonHashes(numbers);
  for (const group of numbers.groups) yield mergeGroup(group, isCommon, options);
}

function mergeGroup(
  numbered: GroupNumbers,
  isCommon: (hash: number) => boolean,
  { sampleBelow = 0, density }: MergeOptions,
): BuiltShard {
  const stories: FingerprintedStory[] = [];
  for (const { part, numbers } of numbered.parts) {
    for (const [i, story] of storiesOfPart(part.open()).entries()) {
      if (numbers[i] < 0) continue;
      stories[numbers[i] - numbered.first] = {
        ...story,
        fingerprint: reduceFingerprint(story.fingerprint, windowsFor(story.facts.words, density), isCommon),
      };
    }
  }
  const { group, repeated } = numbered;
  const days = stories.map(({ facts }) => facts.day).filter((day) => day !== null);
  const sample = isSampleGroup(group) || stories.length < sampleBelow;
  return {
    group,
    bytes: encodeShard(stories, { scheme: schemeOf(density), sample, purpose: 'shard' }),
    stories: stories.length,
    // Stories of a group are in the order of their days.
    from: days.length === 0 ? null : dateOf(days[0]),
    to: days.length === 0 ? null : dateOf(days[days.length - 1]),
    sample,
    repeated,
  };
}
