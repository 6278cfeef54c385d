import type { Correction } from '../entities/corrections';

/** What the reader told us of a name. */
export interface CorrectionRecord {
  readonly id: string;
  readonly correction: Correction;
  /** ms since 1970; orders them: a later one overrides an earlier one. */
  readonly madeAt: number;
}
