import type { Name, NameType } from '../name';

/**
 * What the model says of each word: outside any name, or first or further word of a name of one type (the BIO scheme).
 *
 *   0 outside   1 first of a person   2 further of a person   3, 4 organisation   5, 6 place   7, 8 other
 */
export const LABELED_TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'other'];
export const LABELS = 1 + 2 * LABELED_TYPES.length;
const OUTSIDE = 0;

const firstOf = (type: NameType) => 1 + 2 * LABELED_TYPES.indexOf(type);
const furtherOf = (type: NameType) => 2 + 2 * LABELED_TYPES.indexOf(type);
const isFurther = (label: number) => label > 0 && label % 2 === 0;

/** Whether `label` may follow `before`; LABELS stands for the beginning of the sentence. */
export function mayFollow(before: number, label: number): boolean {
  return !isFurther(label) || before === label || before === label - 1;
}

export function namesFromLabels(labels: ArrayLike<number>): Name[] {
  const names: Name[] = [];
  for (let from = 0; from < labels.length; from++) {
    const label = labels[from];
    if (label === OUTSIDE) continue;
    let to = from + 1;
    while (to < labels.length && isFurther(labels[to])) to += 1;
    names.push({ from, to, type: LABELED_TYPES[(label - 1) >> 1] });
    from = to - 1;
  }
  return names;
}

export function labelsFromNames(names: readonly Name[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { from, to, type } of names) {
    labels.fill(furtherOf(type), from, to);
    labels[from] = firstOf(type);
  }
  return labels;
}
