/** Rows that were left out, by reason, with the first places of each. */
export interface Skipped {
  add(where: string, reason: string): void;
  readonly count: number;
  /** One line a reason, most frequent first; empty where nothing was left out. */
  report(): string;
}

const PLACES_SHOWN = 3;

/** `onSkip` is told of every row, for a list that the report is too short for. */
export function countSkipped(onSkip: (where: string, reason: string) => void = () => {}): Skipped {
  const reasons = new Map<string, { count: number; places: string[] }>();
  return {
    add(where, reason) {
      onSkip(where, reason);
      const entry = reasons.get(reason) ?? { count: 0, places: [] };
      entry.count += 1;
      if (entry.places.length < PLACES_SHOWN) entry.places.push(where);
      reasons.set(reason, entry);
    },
    get count() {
      return [...reasons.values()].reduce((sum, { count }) => sum + count, 0);
    },
    report() {
      return [...reasons]
        .sort(([, a], [, b]) => b.count - a.count)
        .map(([reason, { count, places }]) => {
          const more = count > places.length ? ', …' : '';
          return `  ${count} × ${reason} (${places.join(', ')}${more})`;
        })
        .join('\n');
    },
  };
}
