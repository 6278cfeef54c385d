import type { ElementHandle, Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../driver/driven-browser';
import { waitFor } from '../driver/wait';
import { part, press, textOf } from './parts';

/** Texts of the notes that the library shows in its present view. */
function notesIn(library: Page): Promise<string[]> {
  return library.$$eval(`${part('library-note')} ${part('note-text')}`, (notes) =>
    notes.map(({ textContent }) => textContent),
  );
}

/** Waits until exactly these notes are shown, in any order. */
export async function expectNotes(library: Page, wanted: readonly string[]): Promise<void> {
  const sorted = JSON.stringify([...wanted].sort());
  await waitFor(`the library to show ${sorted}`, async () => {
    return JSON.stringify((await notesIn(library)).sort()) === sorted;
  });
}

/** A selector of the note that has these words in it. */
export async function selectorOfNote(library: Page, words: string): Promise<string> {
  const id = await waitFor(`the note “${words}”`, () =>
    library.$$eval(
      part('library-note'),
      (notes, wanted) => notes.find((note) => note.textContent.includes(wanted))?.getAttribute('data-note'),
      words,
    ),
  );
  return `[data-note="${id}"]`;
}

/** How long a file may take that holds a whole library, in ms. */
const FILE_PATIENCE = 300_000;

/** Chooses a file in the import, and waits for what it would change. */
export async function chooseFile(library: Page, file: string): Promise<void> {
  if (!(await library.$(part('import-dialog')))) await press(library, 'open-import');
  const field = await waitFor('the file field', () => library.$(part('import-file')));
  await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** Takes a file in through the import, all the way. */
export async function takeIn(library: Page, file: string): Promise<void> {
  await chooseFile(library, file);
  await waitFor('the preview', () => library.$(part('import-confirm')), FILE_PATIENCE);
  await press(library, 'import-confirm');
  await waitFor('the import', () => library.$(part('import-finish')), FILE_PATIENCE);
  await press(library, 'import-finish');
}

/** The number that a part says, as "Notes 10,013" or "1 note found"; null while it says none. */
export async function countOf(library: Page, name: string): Promise<number | null> {
  const digits = (await textOf(library, name))?.replace(/\D/g, '') ?? '';
  return digits === '' ? null : Number(digits);
}

/** Puts words into the search, all at once. */
export async function search(library: Page, words: string): Promise<void> {
  await waitFor('the search', () => library.$(part('search')));
  await library.$eval(
    part('search'),
    (field, typed) => {
      (field as HTMLInputElement).value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    words,
  );
}

export interface Repetition {
  readonly times: number;
  /** The part that is pressed. */
  readonly press: string;
  /** The part whose words change each time. */
  readonly counted: string;
}

/** Presses a part again and again, each time as soon as the page has answered the last: within the page, since it is often. */
export function repeat(library: Page, { times, press: pressed, counted }: Repetition): Promise<void> {
  return library.evaluate(
    async (count, pressing, counting) => {
      for (let time = 0; time < count; time++) {
        const before = document.querySelector(counting)?.textContent;
        const end = Date.now() + 20_000;
        while (document.querySelector<HTMLButtonElement>(pressing)?.disabled !== false) {
          if (Date.now() > end) throw new Error(`${pressing} cannot be pressed a ${time}th time`);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        document.querySelector<HTMLButtonElement>(pressing)?.click();
        while (document.querySelector(counting)?.textContent === before) {
          if (Date.now() > end) throw new Error(`${pressing} did nothing the ${time}th time`);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      }
    },
    times,
    part(pressed),
    part(counted),
  );
}

/** A page of ours that opens no database itself. */
const BESIDE = 'welcome.html';

/** Deletes the database, as a reader does who clears the browser's data. */
export async function wipeDatabase(browser: DrivenBrowser): Promise<void> {
  const page = await browser.extensionPage(BESIDE);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('copytaster');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
  await page.close();
}

/** Gives the database a version that no release has reached. */
export async function bumpDatabase(browser: DrivenBrowser): Promise<void> {
  const page = await browser.extensionPage(BESIDE);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('copytaster', 100_000);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  await page.close();
}
