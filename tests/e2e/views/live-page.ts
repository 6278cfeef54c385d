import type { Page } from 'puppeteer-core';
import { waitFor } from '../driver/wait';

/** What the extension has done to a page, as the page itself could see it. */
export interface PageMarks {
  /** Words painted as copied, in long and short runs, and as shared quotes. */
  readonly copied: readonly string[];
  readonly quoted: readonly string[];
  /** Words underlined as names. */
  readonly entities: readonly string[];
  readonly chip: boolean;
  /** Elements of ours, seen or not: the chip, and the host of what is drawn for the user's eyes alone. */
  readonly hosts: number;
}

/** Highlight names of lib/page/mark.ts. Repeated here since pages see the names, not the code. */
const NAMES = {
  copied: ['reader-tint-strong', 'reader-tint-light'],
  quoted: ['reader-tint-cool'],
  entities: ['reader-line'],
};

/** Words under any of these highlights, in the order in which they were painted. Works in the page's own world: names are all it can know. */
function wordsUnder(page: Page, highlights: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (names) =>
      names
        .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
        .filter((range) => !range.collapsed)
        .map(String),
    highlights,
  );
}

export async function marksOn(page: Page): Promise<PageMarks> {
  return {
    copied: await wordsUnder(page, NAMES.copied),
    quoted: await wordsUnder(page, NAMES.quoted),
    entities: await wordsUnder(page, NAMES.entities),
    chip: await page.$$eval('[data-copy-chip]', (hosts) =>
      hosts.some((host) => host.getBoundingClientRect().width > 0),
    ),
    hosts: (await page.$$('[data-copy-chip]')).length,
  };
}

/**
 * The marks once there are some that fit and they change no more: the popup may have the answer before the page is painted, and
 * names, passages and chip are painted one after the other.
 */
export function settledMarks(page: Page, fits = ({ chip }: PageMarks) => chip): Promise<PageMarks> {
  let before = '';
  return waitFor('the page to be painted', async () => {
    const marks = await marksOn(page);
    const isSettled = fits(marks) && JSON.stringify(marks) === before;
    before = JSON.stringify(marks);
    return isSettled && marks;
  });
}

export const isUntouched = ({ copied, quoted, entities, hosts }: PageMarks): boolean =>
  hosts === 0 && [copied, quoted, entities].every(({ length }) => length === 0);
