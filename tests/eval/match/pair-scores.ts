/** A labelled pair and whether a rule calls it a copy. */
export interface Judged {
  readonly label: string;
  readonly copy: boolean;
}

interface PairRow {
  readonly rule: string;
  readonly 'recall derived': string;
  readonly 'recall partly': string;
  readonly precision: string;
  readonly F1: string;
  readonly 'same event called copies': string;
}

const COPIES = ['derived', 'partly'];
const INDEPENDENT = ['not', 'same-event'];

/** A line of the table; labels that are neither copies nor independent ('aggregator', 'unsure') are not scored. */
export function rowOf(rule: string, judged: readonly Judged[]): PairRow {
  const called = (labels: readonly string[]) =>
    judged.filter(({ label, copy }) => copy && labels.includes(label)).length;
  const all = (labels: readonly string[]) => judged.filter(({ label }) => labels.includes(label)).length;
  const share = (labels: readonly string[]) => (all(labels) === 0 ? 'none' : (called(labels) / all(labels)).toFixed(3));
  const found = called(COPIES);
  const wrong = called(INDEPENDENT);
  return {
    rule,
    'recall derived': share(['derived']),
    'recall partly': share(['partly']),
    precision: (found / Math.max(1, found + wrong)).toFixed(3),
    F1: ((2 * found) / Math.max(1, found + wrong + all(COPIES))).toFixed(3),
    'same event called copies': share(['same-event']),
  };
}
