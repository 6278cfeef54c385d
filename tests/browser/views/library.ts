import type { Page } from 'puppeteer-core';
import { waitFor } from '../driver/wait';
import { part } from './parts';

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
