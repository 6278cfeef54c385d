import type { PageTree } from '../body/page-tree';

/** When the page says the story was published, as it writes it, the head's tags apart; published.ts makes dates of it. */
const MAX_TIMES = 12;
const MAX_TIME_LENGTH = 100;

/** The page's time elements, in order. */
export const writtenTimes = (tree: PageTree): string[] =>
  tree.times
    .slice(0, MAX_TIMES)
    .map((time) => (time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '').trim())
    .filter((text) => text !== '' && text.length <= MAX_TIME_LENGTH);
