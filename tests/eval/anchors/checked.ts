import { readFileSync } from 'node:fs';
import type { Span } from '../../../lib/text/span';
import { isSamePlace } from './scores';
import type { Truth } from './truth';

/**
 * Targets whose truth was read and decided by a person: checked.tsv holds ids and offsets, never a word of the text.
 *
 *   from  to  unit start end   verdict (there | gone | ambiguous)   toUnit toStart toEnd (empty unless there)
 */
export interface CheckedTruths {
  /** The checked truth of a target; undefined where nobody looked. */
  truthOf(from: string, to: string, span: Span): Truth | undefined;
}

export function readChecked(): CheckedTruths {
  const truths = new Map<string, Truth>();
  const rows = readFileSync(new URL('checked.tsv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1);
  for (const row of rows) {
    if (row === '') continue;
    const [from, to, unit, start, end, verdict, toUnit, toStart, toEnd] = row.split('\t');
    const truth =
      verdict === 'there'
        ? { unit: Number(toUnit), start: Number(toStart), end: Number(toEnd) }
        : (verdict as 'gone' | 'ambiguous');
    truths.set(`${from} ${to} ${unit} ${start} ${end}`, truth);
  }
  return { truthOf: (from, to, { unit, start, end }) => truths.get(`${from} ${to} ${unit} ${start} ${end}`) };
}

export interface CheckedScores {
  looked: number;
  /** Targets for which the alignment says what the reader said. */
  alignmentAgrees: number;
  /** Of those not ambiguous to the reader: targets that the anchors put where the reader would, or rightly nowhere. */
  decided: number;
  anchorsAgree: number;
}

export const emptyCheckedScores = (): CheckedScores => ({ looked: 0, alignmentAgrees: 0, decided: 0, anchorsAgree: 0 });

export function scoreChecked(scores: CheckedScores, checked: Truth, aligned: Truth, found: Span | null): void {
  scores.looked++;
  if (isSameTruth(checked, aligned)) scores.alignmentAgrees++;
  if (checked === 'ambiguous') return;
  scores.decided++;
  if (checked === 'gone' ? found === null : found !== null && isSamePlace(found, checked)) scores.anchorsAgree++;
}

function isSameTruth(a: Truth, b: Truth): boolean {
  return typeof a === 'string' || typeof b === 'string' ? a === b : isSamePlace(a, b);
}
