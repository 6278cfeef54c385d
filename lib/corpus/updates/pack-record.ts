import type { PackIndex } from '../format/pack-index';
import type { Schedule } from './schedule';
import type { Question } from './update-policy';

/** One version of a pack on this machine; its shards are kept by their SHA-256. */
export interface PackVersion {
  readonly index: PackIndex;
  readonly signed: boolean;
  /** ms since 1970. */
  readonly fetchedAt: number;
}

/** A pack that the reader added. */
export interface PackRecord {
  /** The pack's own id. */
  readonly id: string;
  /** Where its index comes from; null for one added from files. */
  readonly url: string | null;
  readonly current: PackVersion;
  /** For one step back; null after it was taken, and at first. */
  readonly previous: PackVersion | null;
  /** Public key (SPKI in base64) that signed the first version: pinned. null where that was not signed. */
  readonly key: string | null;
  /** What the host said of the index, for asking only for news. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly schedule: Schedule;
  /** Version that the reader went back from; null where none. Left out in records of before. */
  readonly takenBack?: string | null;
  /** A newer version waits for the reader's word; null where none does. */
  readonly question: Question | null;
}
