import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { VERSIONS } from '../../lib/store/schema';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { expectNotes, selectorOfNote } from './views/library';
import { appear, disappear, part, press, textOf, type } from './views/parts';
import { notesOn, typeNote, writeNote } from './views/popup';

const HALDANE = 'per:ingrid-haldane';
const NOTE = 'Typed while the disk was full.';
const [FIRST] = VERSIONS;
const DUMP = JSON.parse(readFileSync('tests/upgrades/version-1.json', 'utf8')) as Record<string, object[]>;
const DUMPED = 'Runs the pilots since 1998.';
/** IndexedDB counts ten for each of our versions (Dexie). */
const FIRST_VERSION = FIRST.version * 10;

/** In the place of the database: one of the first release, filled, and held open against every wish for an upgrade. */
function holdOldDatabase(page: Page): Promise<void> {
  return page.evaluate(
    async (version, stores, dump) => {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase('copytaster').onsuccess = resolve;
      });
      const opening = indexedDB.open('copytaster', version);
      opening.onupgradeneeded = () => {
        for (const [name, described] of Object.entries(stores)) {
          const [key, ...indexes] = described.split(', ');
          const store = opening.result.createObjectStore(name, {
            keyPath: key.replace('++', ''),
            autoIncrement: key.startsWith('++'),
          });
          for (const index of indexes) {
            const path = index.replace('*', '');
            store.createIndex(path, path, { multiEntry: index.startsWith('*') });
          }
          for (const record of dump[name] ?? []) store.add(record);
        }
      };
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      Object.assign(window, { held: opening.result });
    },
    FIRST_VERSION,
    FIRST.stores,
    DUMP,
  );
}

/** A disk that is full for one window: whatever it wants to write is refused. */
const fillDisk = (page: Page) =>
  page.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    const refuse = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
    Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { add, put }) });
  });

const makeRoom = (page: Page) =>
  page.evaluate(() => {
    (window as unknown as { makeRoom(): void }).makeRoom();
  });

describeInBrowsers('what goes wrong with the database', (context) => {
  it('a full disk: the popup says so, the text stands in its editor, and is saved once there is room', async () => {
    const page = await context.browser.page(context.site.address('extended'));
    const popup = await context.browser.popup(page);
    await typeNote(popup, HALDANE, NOTE);
    await fillDisk(popup);
    await press(popup, 'save-note');
    await appear(popup, 'storage-failed');
    const typed = await popup.$eval(part('note-body'), (field) => (field as HTMLTextAreaElement).value);
    expect(typed).toBe(NOTE);

    await makeRoom(popup);
    await press(popup, 'save-note');
    await waitFor('the note to be saved', async () => (await notesOn(popup, HALDANE)).includes(NOTE));
    await disappear(popup, 'storage-failed');
    await popup.close();
    await page.close();
  });

  it('two windows that change one note: the later one stands, and the other is a step back', async () => {
    const one = await context.browser.extensionPage('library.html#/notes');
    const other = await context.browser.extensionPage('library.html#/notes');
    // Both editors are open before a letter is typed: one that opens later begins with the draft of the first.
    for (const library of [one, other]) {
      await library.bringToFront();
      await press(library, 'edit-note', await selectorOfNote(library, NOTE));
      await appear(library, 'note-body');
    }
    await one.bringToFront();
    await type(one, 'note-body', ' First window.');
    await other.bringToFront();
    await type(other, 'note-body', ' Second window.');
    await one.bringToFront();
    await press(one, 'save-note');
    await expectNotes(one, [`${NOTE} First window.`]);
    await other.bringToFront();
    await press(other, 'save-note');
    await expectNotes(other, [`${NOTE} Second window.`]);
    await expectNotes(one, [`${NOTE} Second window.`]);
    await press(other, 'undo-step');
    await expectNotes(other, [`${NOTE} First window.`]);
    await one.close();
    await other.close();
  });

  it('another window that holds it before an upgrade: said in words, and every note is there once that is closed', async () => {
    const holder = await context.browser.extensionPage('welcome.html');
    await holdOldDatabase(holder);
    const library = await context.browser.extensionPage('library.html#/notes');
    await appear(library, 'library-failed');
    expect(await textOf(library, 'library-failed')).toMatch(/another window of Copytaster/);
    await holder.close();
    await library.bringToFront();
    await expectNotes(library, [DUMPED]);
    await disappear(library, 'library-failed');
    await library.close();

    const page = await context.browser.page(context.site.address('extended'));
    const popup = await context.browser.popup(page);
    await writeNote(popup, HALDANE, 'After the upgrade.');
    await page.close();
  });
});
