import type { CopyKind } from '../../../lib/match/copy';
import { shingles } from '../../../lib/match/shingles';
import { decide, strengthOf } from '../../../lib/match/verdict';
import type { Tokens } from '../../../lib/text/tokens';
import { createShingleCounter } from './common-shingles';
import { bitsApart, minHash, sharesBand, simHash } from './peers';
import type { Page } from './stress-set';
import { keepFingerprints } from './text-free';

/** A story that a method found for a page; the higher the score, the surer. */
export interface Found {
  readonly story: number;
  readonly score: number;
  /** Only our own method says what the page is to the story. */
  readonly kind: CopyKind | 'none' | null;
}

/** A method with its index of stories. */
export interface Finder {
  readonly name: string;
  find(page: Page): Found[];
}

/** Stories looked at more closely, as the extension does. */
const CANDIDATES = 12;

/** Fingerprints of the stories, without their texts. */
export function textFreeFinder(stories: readonly Tokens[], window: number): Finder {
  const counter = createShingleCounter(null);
  for (const story of stories) counter.add(story);
  const kept = keepFingerprints(stories, { window, isCommon: counter.common(), candidates: CANDIDATES });
  return {
    name: `Copytaster, text-free, window ${window}, ${kept.fingerprintsAStory.toFixed(0)} fingerprints a story`,
    find: ({ tokens }) =>
      kept.ask(tokens).map(({ story, coverage }) => ({
        story,
        score: decide(coverage) === 'none' ? 0 : strengthOf(coverage),
        kind: decide(coverage),
      })),
  };
}

const gramsOf = (tokens: Tokens): Set<number> => new Set(shingles(tokens).hash);

/** Candidates that share a band, by estimated Jaccard similarity. */
export function minHashFinder(stories: readonly Tokens[]): Finder {
  const signatures = stories.map((tokens) => minHash(gramsOf(tokens)));
  return {
    name: 'MinHash LSH 32x4',
    find({ tokens }) {
      const asked = minHash(gramsOf(tokens));
      return signatures.flatMap((signature, story) =>
        sharesBand(asked, signature) ? [{ story, score: agreement(asked, signature), kind: null }] : [],
      );
    },
  };
}

const agreement = (a: Uint32Array, b: Uint32Array): number => a.filter((value, i) => value === b[i]).length / a.length;

/** Every story, by bits in common. */
export function simHashFinder(stories: readonly Tokens[]): Finder {
  const signatures = stories.map((tokens) => simHash(gramsOf(tokens)));
  return {
    name: 'SimHash 64',
    find({ tokens }) {
      const asked = simHash(gramsOf(tokens));
      return signatures.map((signature, story) => ({ story, score: 64 - bitsApart(asked, signature), kind: null }));
    },
  };
}

/** The ceiling: every shingle of every story held, the share of the smaller text that is in the larger. */
export function containmentFinder(stories: readonly Tokens[]): Finder {
  const holders = new Map<number, number[]>();
  const sizes = stories.map((tokens, story) => {
    const grams = gramsOf(tokens);
    for (const gram of grams) {
      const known = holders.get(gram);
      if (known) known.push(story);
      else holders.set(gram, [story]);
    }
    return grams.size;
  });
  return {
    name: 'exact 5-gram containment',
    find({ tokens }) {
      const grams = gramsOf(tokens);
      const shared = new Map<number, number>();
      for (const gram of grams)
        for (const story of holders.get(gram) ?? []) shared.set(story, (shared.get(story) ?? 0) + 1);
      return [...shared].map(([story, count]) => ({
        story,
        score: count / Math.max(1, Math.min(grams.size, sizes[story])),
        kind: null,
      }));
    },
  };
}
