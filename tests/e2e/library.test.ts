import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { expectNotes, selectorOfNote } from './views/library';
import { appear, disappear, press, textOf, textsOf, type } from './views/parts';
import { writeNote } from './views/popup';

const NOTES = [
  ['extended', 'per:ingrid-haldane', 'Runs the port.'],
  ['extended', 'per:rosalind-pike', 'Wants a tunnel.'],
  ['unrelated', 'per:callum-averill', 'Lends money.'],
] as const;
const TEXTS = NOTES.map(([, , text]) => text);

describeInBrowsers('the library', (context) => {
  const openLibrary = () => context.browser.extensionPage('library.html#/notes');

  it('is empty at first, and says what to do', async () => {
    const library = await openLibrary();
    await appear(library, 'library-empty');
    await library.close();
  });

  it('shows every note, newest first', async () => {
    for (const [name, key, text] of NOTES) {
      const page = await context.browser.page(context.site.address(name));
      await writeNote(await context.browser.popup(page), key, text);
      await page.close();
    }
    const library = await openLibrary();
    await expectNotes(library, TEXTS);
    await library.close();
  });

  it('gathers them by entity and by story', async () => {
    const library = await openLibrary();
    await press(library, 'nav-entities');
    await waitFor('three entities', async () => (await textsOf(library, 'library-entity')).length === 3);
    await press(library, 'nav-stories');
    await waitFor('two stories', async () => (await textsOf(library, 'story')).length === 2);
    await library.close();
  });

  it('searches as one types', async () => {
    const library = await openLibrary();
    await type(library, 'search', 'tunn');
    await expectNotes(library, ['Wants a tunnel.']);
    await library.close();
  });

  it('changes a note in place', async () => {
    const library = await openLibrary();
    await press(library, 'edit-note', await selectorOfNote(library, 'Lends money'));
    await type(library, 'note-body', ' For how long?');
    await press(library, 'save-note');
    await expectNotes(library, [TEXTS[0], TEXTS[1], 'Lends money. For how long?']);
    await library.close();
  });

  it('deletes a note, and takes that back', async () => {
    const library = await openLibrary();
    await waitFor('three notes', async () => (await textsOf(library, 'library-note')).length === 3);
    const before = await textsOf(library, 'note-text');
    await press(library, 'delete-note');
    await expectNotes(library, before.slice(1));
    await press(library, 'undo');
    await expectNotes(library, before);
    await library.close();
  });

  it('opens without anything jumping, where the browser measures that', async () => {
    const library = await openLibrary();
    await waitFor('three notes', async () => (await textsOf(library, 'library-note')).length === 3);
    const jumps = await library.evaluate(async () => {
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0;
      const shifts = await new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
        setTimeout(resolve, 1_000, []);
      });
      return shifts.reduce((sum, shift) => sum + (shift as PerformanceEntry & { value: number }).value, 0);
    });
    // What the Web Vitals call good; a share of the window times a share of its height.
    expect(jumps).toBeLessThan(0.1);
    await library.close();
  });

  it('says what is kept and how safe it is, and lists its shortcuts on ?', async () => {
    const library = await openLibrary();
    await waitFor('the figures of the store', async () =>
      (await textOf(library, 'storage-health'))?.includes('kept on this machine'),
    );
    expect(await textOf(library, 'last-backup')).toBe('Never backed up: one file holds everything.');
    await library.keyboard.press('?');
    await appear(library, 'shortcuts-dialog');
    await library.keyboard.press('Escape');
    await disappear(library, 'shortcuts-dialog');
    await library.close();
  });

  it('links back to the page', async () => {
    const library = await openLibrary();
    await appear(library, 'open-page');
    const addresses = await library.$$eval('[data-part="open-page"]', (links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(new Set(addresses)).toEqual(new Set([context.site.address('extended'), context.site.address('unrelated')]));
    await library.close();
  });

  it('exports everything as JSON', async () => {
    const library = await openLibrary();
    await appear(library, 'library-note');
    const file = await context.browser.download(() => press(library, 'export'));
    const archive = JSON.parse(readFileSync(file, 'utf8'));
    const bodies = archive.notes.map(({ body }: { body: string }) => body);
    expect(bodies.sort()).toEqual([...TEXTS.slice(0, 2), 'Lends money. For how long?'].sort());
    await library.close();
  });
});
