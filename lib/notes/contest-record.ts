/** "This is not a copy of that": kept on this machine and respected from then on. */
export interface ContestRecord {
  /** `${article}|${story}` */
  readonly id: string;
  readonly article: string;
  /** The story's address, or its number in the pack where it has none. */
  readonly story: string;
  /** ms since 1970. */
  readonly contestedAt: number;
}
