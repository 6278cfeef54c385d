import type { ElementHandle, Page } from 'puppeteer-core';
import { waitFor } from '../driver/wait';
import { part, press } from './parts';

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
