import type { Schedule } from '../updates/schedule';

/** A feed that the reader added. Its stories are kept stories of the origin `feed:${id}`. */
export interface FeedRecord {
  /** Its address. */
  readonly id: string;
  readonly title: string;
  readonly homepage: string | null;
  /** SPDX id or the source's own words; shown with every match. null where nothing is stated. */
  readonly licence: string | null;
  /** Items kept as stories, and those of which the feed gives a summary only, at the last look. */
  readonly stories: number;
  readonly headlines: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** SHA-256 of the file that they came with, in hexadecimal. Left out in records of before. */
  readonly digest?: string;
  readonly schedule: Schedule;
}
