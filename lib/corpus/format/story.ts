import type { Fingerprint } from '../../match/fingerprint';

/** What a shard says of a story: bibliographic facts, never its text. */
export interface StoredFacts {
  readonly title: string;
  readonly publisher: string;
  /** Host name without "www."; '' where it is not known. */
  readonly domain: string;
  readonly url: string | null;
  /** Days since 1970-01-01; null where the story has no date. */
  readonly day: number | null;
  readonly words: number;
  /** SPDX id, where the source is openly licensed. */
  readonly licence: string | null;
}

/** A story on its way into a shard. */
export interface FingerprintedStory {
  readonly facts: StoredFacts;
  readonly fingerprint: Fingerprint;
}
