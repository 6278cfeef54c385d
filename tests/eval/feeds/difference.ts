/** A feed as the yardstick reads it. */
export interface ExpectedFeed {
  readonly title: string;
  readonly items: readonly ExpectedItem[];
}

interface ExpectedItem {
  readonly title: string;
  /** Absolute; null for none. */
  readonly link: string | null;
  /** YYYY-MM-DD in UTC; null for none. */
  readonly day: string | null;
  readonly text: string;
}

export interface PredictedFeed {
  readonly title: string | null;
  readonly items: readonly ExpectedItem[];
  /** In words; null where the file was read. */
  readonly error: string | null;
}

/** Where a feed was read otherwise: of the whole feed, or of an item. */
export interface Difference {
  readonly field: 'error' | 'items' | 'title' | 'text' | 'link';
  /** null for the feed itself. */
  readonly item: number | null;
  readonly own: string | null;
  readonly expected: string | null;
}

export const compact = (text: string | null): string => (text ?? '').replace(/\s+/g, '');

/** What differs, white space and days left out. */
export function differencesOf(predicted: PredictedFeed, expected: ExpectedFeed): Difference[] {
  const whole = { item: null, own: predicted.title, expected: expected.title };
  if (predicted.error !== null) {
    const isSensible = expected.title === '' && expected.items.length === 0;
    return isSensible ? [] : [{ ...whole, field: 'error', own: predicted.error }];
  }
  const differences: Difference[] = [];
  if (compact(predicted.title) !== compact(expected.title)) differences.push({ ...whole, field: 'title' });
  const [own, wanted] = [predicted.items, expected.items];
  if (own.length !== wanted.length) {
    return [...differences, { field: 'items', item: null, own: String(own.length), expected: String(wanted.length) }];
  }
  for (const [item, values] of wanted.entries()) {
    for (const field of ['title', 'text', 'link'] as const) {
      if (compact(own[item][field]) === compact(values[field])) continue;
      differences.push({ field, item, own: own[item][field], expected: values[field] });
    }
  }
  return differences;
}

export const inWords = ({ field, item, own, expected }: Difference): string =>
  `${item ?? 'feed'} ${field}: ${JSON.stringify(own?.slice(0, 80))} for ${JSON.stringify(expected?.slice(0, 80))}`;
