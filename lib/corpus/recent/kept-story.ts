import type { NamedEntity } from '../../entities/entity';
import type { Fingerprint } from '../../match/fingerprint';

/** Where a kept story came from: the reader's own reading, or a feed, by its address. */
export type StoryOrigin = 'reading' | `feed:${string}`;

/**
 * A story kept one by one on this machine, beside the packs: read by the reader (reading history, opted in) or taken from a
 * feed. Facts and fingerprints, never its text. 500 words cost 50 to 60 fingerprints, 350 to 420 bytes.
 */
export interface KeptStory {
  /** `${origin}|${address}`. */
  readonly id: string;
  readonly origin: StoryOrigin;
  readonly url: string | null;
  readonly title: string;
  readonly publisher: string;
  /** Host name without "www.". */
  readonly domain: string;
  /** YYYY-MM-DD; null where it is not known. */
  readonly published: string | null;
  readonly words: number;
  /** SPDX id, where the source is openly licensed. */
  readonly licence: string | null;
  /** The story that its family of copies is kept under (Reading.story); null for a feed's. */
  readonly family: string | null;
  /** Who and what is named in it; empty for a feed's. */
  readonly entities: readonly NamedEntity[];
  /** ms since 1970: when it was read or fetched. */
  readonly keptAt: number;
  /** null for an item of which the feed gives a summary only: kept as a headline, and matched with nothing. */
  readonly fingerprint: Fingerprint | null;
}
