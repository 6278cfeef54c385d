import { bindShards, describePack } from '../../../lib/corpus/build/describe';
import { fingerprintStory } from '../../../lib/corpus/build/part';
import { reduceFingerprint } from '../../../lib/corpus/build/reduce-fingerprint';
import { layoutOf } from '../../../lib/corpus/format/format';
import { openPack, type Pack } from '../../../lib/corpus/format/open-pack';
import { schemeOf, windowsFor } from '../../../lib/corpus/format/scheme';
import { openShard } from '../../../lib/corpus/format/shard';
import { encodeShard } from '../../../lib/corpus/format/shard-writer';
import type { FingerprintedStory } from '../../../lib/corpus/format/story';
import { dateOf } from '../../../lib/text/day';
import { type RandomNumbers, randomFrom, syntheticStory } from '../../corpus/synthetic-stories';

/** A wire of 10,000 stories a month, each month a shard. */
const STORIES_A_MONTH = 10_000;
const DAYS_A_MONTH = 30;
const FIRST_DAY = 18_000;
/** Stories of text; all others have as many fingerprints as one of these, with hashes by chance. */
export const WITH_TEXT = 1_000;

export interface SyntheticCorpus {
  readonly pack: Pack;
  readonly bytes: number;
  /** Without headlines and addresses. */
  readonly indexBytes: number;
  readonly fingerprints: number;
  /** Milliseconds to open all shards, checksums included. */
  readonly openMs: number;
}

/** Every so-manieth story is one of those with text. */
export const strideOf = (stories: number): number => stories / WITH_TEXT;

export const dayOfStory = (story: number): number => FIRST_DAY + Math.floor((story * DAYS_A_MONTH) / STORIES_A_MONTH);

/** Builds a corpus shard by shard: what is in memory at a time is one month and the finished shards. */
export async function syntheticCorpus(stories: number): Promise<SyntheticCorpus> {
  const random = randomFrom(stories);
  const templates = Array.from({ length: WITH_TEXT }, (_, i) => storyWithText(i));
  const shards: Uint8Array[] = [];
  const entries = [];
  let fingerprints = 0;
  let indexBytes = 0;
  for (let first = 0; first < stories; first += STORIES_A_MONTH) {
    const month = Array.from({ length: Math.min(STORIES_A_MONTH, stories - first) }, (_, i) =>
      storyAt(first + i, stories, templates, random),
    );
    const bytes = encodeShard(month, { scheme: schemeOf('sparse'), sample: false, purpose: 'shard' });
    const { header } = openShard(bytes);
    const layout = layoutOf(header);
    indexBytes += layout.textEnds * 4;
    fingerprints += header.fingerprints;
    const days = month.map(({ facts }) => facts.day ?? FIRST_DAY);
    const dates = { from: dateOf(days[0]), to: dateOf(days[days.length - 1]) };
    const shard = {
      group: `month-${first / STORIES_A_MONTH}`,
      bytes,
      stories: month.length,
      sample: false,
      repeated: 0,
    };
    entries.push(...(await bindShards('bench', shard.group, [{ ...shard, ...dates }])).entries);
    shards.push(bytes);
  }
  const started = performance.now();
  for (const shard of shards) openShard(shard);
  const openMs = performance.now() - started;
  const files = new Map(entries.map(({ file }, i) => [file, shards[i]]));
  const pack = openPack(describePack(DESCRIPTION, entries, 'sparse'), async (file) => files.get(file)!);
  const bytes = shards.reduce((sum, shard) => sum + shard.byteLength, 0);
  return { pack, bytes, indexBytes, fingerprints, openMs };
}

const DESCRIPTION = {
  id: 'bench',
  title: 'Bench',
  version: '1',
  licences: [],
  homepage: null,
  updateUrl: null,
  checkEvery: null,
  staleAfter: null,
  tombstones: [],
};

function storyWithText(number: number): FingerprintedStory {
  const { facts, fingerprint } = fingerprintStory(syntheticStory(number));
  return { facts, fingerprint: reduceFingerprint(fingerprint, windowsFor(facts.words, 'sparse'), () => false) };
}

function storyAt(
  number: number,
  stories: number,
  templates: readonly FingerprintedStory[],
  random: RandomNumbers,
): FingerprintedStory {
  const day = dayOfStory(number);
  const stride = strideOf(stories);
  if (number % stride === 0) {
    const { facts, fingerprint } = templates[number / stride];
    return { facts: { ...facts, day }, fingerprint };
  }
  const { facts, fingerprint } = templates[Math.floor(random() * templates.length)];
  const hash = fingerprint.hash.map(() => random() * 2 ** 32);
  return { facts: { ...facts, day, title: `${facts.title} ${number}` }, fingerprint: { ...fingerprint, hash } };
}
