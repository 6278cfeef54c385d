import type { Story } from '../../lib/corpus/build/story-row';
import { dateOf } from '../../lib/text/day';

/**
 * Stories of made-up words with the shape of news: paragraphs of 20 to 40 words, about every fifth word inside quotation
 * marks, frequent and rare words as in any language (Zipf). The same seed gives the same stories.
 */
export interface SyntheticOptions {
  readonly seed?: number;
  readonly words?: number;
  /** Day number of the first story; each next one is `daysApart` later (may be a fraction). */
  readonly firstDay?: number;
  readonly daysApart?: number;
}

const VOCABULARY = 50_000;
const SYLLABLES = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'wu', 'za'];
const PUBLISHERS = ['Northern Press', 'City Desk', 'The Harbour Mail', 'Inland Courier'];

export type RandomNumbers = () => number;

/** Numbers in 0 … 1, the same for the same seed (mulberry32, public domain). */
export function randomFrom(seed: number): RandomNumbers {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Rank r comes up with a probability of about 1 / r. */
const zipf = (random: () => number) => Math.floor(VOCABULARY ** random());

function wordOf(rank: number): string {
  let word = '';
  for (let left = rank + 1; left > 0; left = Math.floor(left / SYLLABLES.length))
    word += SYLLABLES[left % SYLLABLES.length];
  return word;
}

export function syntheticStory(number: number, options: SyntheticOptions = {}): Story {
  const { seed = 1, words = 500, firstDay = 18_000, daysApart = 1 } = options;
  const random = randomFrom(seed * 1_000_003 + number);
  const units: { text: string }[] = [];
  for (let left = words; left > 0; ) {
    const length = Math.min(left, 20 + Math.floor(random() * 21));
    const text = Array.from({ length }, () => wordOf(zipf(random))).join(' ');
    units.push({ text: random() < 0.2 ? `“${text}”` : text });
    left -= length;
  }
  const domain = `desk${number % PUBLISHERS.length}.example`;
  const slug = Array.from({ length: 6 }, () => wordOf(zipf(random))).join('-');
  const day = Math.floor(firstDay + number * daysApart);
  return {
    title: slug.replaceAll('-', ' '),
    publisher: PUBLISHERS[number % PUBLISHERS.length],
    domain,
    url: `https://www.${domain}/${dateOf(day).replaceAll('-', '/')}/${slug}`,
    day,
    licence: null,
    sample: false,
    units,
  };
}

export function* syntheticStories(count: number, options: SyntheticOptions = {}): Generator<Story> {
  for (let number = 0; number < count; number++) yield syntheticStory(number, options);
}
