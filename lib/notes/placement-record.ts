import type { Placement } from './placed';

/** What the reader decided about a note of another copy, on one article. */
export interface PlacementRecord {
  /** `${note}|${article}` */
  readonly id: string;
  readonly note: string;
  readonly article: string;
  readonly placement: Placement;
}
