import type { PackIndex } from '../format/pack-index';

/** Why a version does not replace the one that is there without the reader's word. */
export type Reason = 'older' | 'lost-stories' | 'new-key' | 'unsigned' | 'signed-now' | 'taken-back';

/** The user's yes: to the version and the signer that were shown, and to no other that the host may serve after it. */
export interface Acceptance {
  readonly version: string;
  /** Key that signed it; null where nobody did. */
  readonly key: string | null;
  readonly reasons: readonly Reason[];
}

export interface Question {
  readonly reason: Reason;
  /** Of the version that waits. */
  readonly version: string;
  readonly stories: number;
  /** Key that signed it; null where nobody did; left out in records of before it was kept. */
  readonly key?: string | null;
  /** What the reader has set aside of this version so far: there may be more than one objection, told one by one. */
  readonly accepted?: readonly Reason[];
}

export interface Update {
  readonly current: PackIndex;
  readonly next: PackIndex;
  /** Key that signed the first version; null where it was not signed. */
  readonly pinned: string | null;
  /** Key that signed this one. */
  readonly key: string | null;
  /** The version that the reader took back: it does not return by itself at the next check. */
  readonly takenBack?: string | null;
}

/** A pack that loses this share of its stories was cut by mistake, or by somebody else. */
const LOST = 0.5;

/**
 * What stands against replacing the current version, the gravest first. A version that was taken back and one that lost half
 * of its stories are as likely a slip of its maker as the reader's wish, so the reader is asked.
 */
export function objectionsTo({ current, next, pinned, key, takenBack = null }: Update): Question[] {
  const reasons: Reason[] = [];
  if (pinned !== null && key === null) reasons.push('unsigned');
  // Whoever took over the host could sign it from now on, and would be the one that is trusted.
  if (pinned === null && key !== null) reasons.push('signed-now');
  if (pinned !== null && key !== null && key !== pinned) reasons.push('new-key');
  if (takenBack !== null && next.version === takenBack) reasons.push('taken-back');
  if (isOlder(next, current)) reasons.push('older');
  if (next.count < LOST * current.count) reasons.push('lost-stories');
  return reasons.map((reason) => ({ reason, version: next.version, stories: next.count, key }));
}

/** By the day of the last story; of the same day, by version, numbers in it as numbers ("2026-9" is before "2026-10"). */
function isOlder(next: PackIndex, current: PackIndex): boolean {
  const day = (index: PackIndex) => index.to ?? '';
  if (day(next) !== day(current)) return day(next) < day(current);
  return current.version.localeCompare(next.version, 'en', { numeric: true }) > 0;
}
