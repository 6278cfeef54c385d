import { CodedError } from '../../errors/coded-error';
import type { Fault } from '../../errors/fault';

/** Where a shard contradicts itself: names for whoever looks into the format, the same in every language. */
type DamagedPart =
  | 'header'
  | 'checksum'
  | 'steps'
  | 'source'
  | `width-${string}`
  | 'bucket-table'
  | 'text-end'
  | 'text-code'
  | 'text-overlap'
  | 'text-size'
  | 'text-source';
type CountedPart = 'bytes' | 'header-bytes' | 'stories' | 'sources' | 'fingerprints' | 'bucket-entries';

/** Why a pack is refused: truncated, flipped, of another version, or made to mislead. */
export type PackFault =
  | { readonly code: 'at'; readonly place: string; readonly fault: Fault }
  /** `expected`: what the index says. */
  | { readonly code: 'wrongSize'; readonly bytes: number; readonly expected: number }
  | { readonly code: 'wrongStories'; readonly stories: number; readonly expected: number }
  /** The SHA-256 is not the one in the index. */
  | { readonly code: 'wrongHash' }
  | { readonly code: 'damaged'; readonly part: DamagedPart }
  | { readonly code: 'damagedCount'; readonly part: CountedPart; readonly found: number; readonly expected: number }
  | { readonly code: 'cutShort'; readonly bytes: number }
  | { readonly code: 'notShard' | 'notSourceTable' | 'partOfBuild' | 'finishedShard' }
  | { readonly code: 'formatVersion'; readonly version: number; readonly supported: number }
  /** Its fingerprints are made as another Copytaster makes them. `file`: the shard, or the pack's id. */
  | { readonly code: 'otherScheme'; readonly file: string }
  /** Nothing but a number, and one that has not the fingerprints that it claims. */
  | { readonly code: 'emptyStory' | 'wrongFingerprints'; readonly story: number }
  | { readonly code: 'badIndex' | 'badSignature'; readonly fault: Fault }
  | { readonly code: 'wrongCount'; readonly count: number; readonly stories: number }
  /** Two shards claim the same bytes. */
  | { readonly code: 'overlap'; readonly file: string }
  /** No P-256 key, and a signature of something else. */
  | { readonly code: 'wrongKey' | 'wrongSignature' }
  | { readonly code: 'tooManyStories' | 'sharedFingerprint'; readonly stories: number }
  | { readonly code: 'noIndex' | 'manyIndexes' }
  | { readonly code: 'indexTooLarge' | 'missingFile'; readonly file: string }
  | { readonly code: 'otherPack'; readonly id: string; readonly expected: string }
  | { readonly code: 'packTooLarge'; readonly id: string; readonly gigabytes: number }
  | { readonly code: 'fileTooLarge'; readonly file: string; readonly megabytes: number }
  /** A pack of this name comes with the extension. */
  | { readonly code: 'bundledName'; readonly id: string }
  /** The host says that nothing is new, and nothing is here. */
  | { readonly code: 'nothingNew' }
  /** The shard was replaced while it was asked for. */
  | { readonly code: 'replaced' };

export class PackError extends CodedError<PackFault> {
  override readonly name = 'PackError';
}

export const damaged = (part: DamagedPart) => new PackError({ code: 'damaged', part });

export const damagedCount = (part: CountedPart, found: number, expected: number) =>
  new PackError({ code: 'damagedCount', part, found, expected });

export const wrongSize = (place: string, bytes: number, expected: number) =>
  new PackError({ code: 'at', place, fault: { code: 'wrongSize', bytes, expected } });
