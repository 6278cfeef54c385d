import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeArchive } from '../../lib/exchange/export/archive';
import type { Note } from '../../lib/notes/note';
import { generateLibrary, withEverything } from '../library/generate';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { bumpDatabase, chooseFile, countOf, repeat, search, takeIn, wipeDatabase } from './views/library';
import { appear, click, part, press, textOf } from './views/parts';

/** Deleting so many and taking all of it back is deeper than the 50 steps that are asked for. */
const STEPS = 55;
const PATIENCE = 240_000;

/** Large enough for every list to be virtual and every index to be built in slices; `npm run -s bench -- library` takes 10,000 and more. */
const LIBRARY = withEverything(generateLibrary({ notes: 3_000, articles: 1_500, seed: 1 }), Date.now());
const LIVING = LIBRARY.notes.filter(({ deletedAt }) => deletedAt === null);
const undated = (archive: string) => archive.replace(/"exportedAt": "[^"]*"/, '"exportedAt": ""');
const ARCHIVE = writeArchive({ ...LIBRARY, exportedAt: new Date('2026-03-01T12:00:00.000Z') });

const textsOf = ({ body, followUps, tags, target, place }: Note) => [
  body,
  ...followUps.map((later) => later.body),
  ...tags,
  ...(target.kind === 'entity' ? [target.name] : []),
  ...(target.kind === 'passage' ? target.selectors.map(({ exact }) => exact) : []),
  place.title,
  place.site,
];
const says = (beginning: string) => (note: Note) =>
  textsOf(note).some((text) => new RegExp(`(?:^|[^a-z])${beginning}`, 'i').test(text));
const written = ({ createdAt }: Note) => new Date(createdAt).toISOString();
const articles = new Map(LIBRARY.articles.map((article) => [article.id, article]));
const phrase = LIVING[0].body.split(' ').slice(1, 4).join(' ');

/** What is typed, and which notes that means. */
const SEARCHES: readonly (readonly [string, (note: Note) => boolean])[] = [
  ['harb', says('harb')],
  ['CAFE', ({ tags }) => tags.includes('café')],
  ['bugdet', says('budget')],
  ['ferry stri', (note) => says('ferry')(note) && says('stri')(note)],
  [`"${phrase}"`, says(phrase)],
  ['tag:money', ({ tags }) => tags.includes('money')],
  ['tag:"to check" colour:sea', ({ tags, colour }) => tags.includes('to check') && colour === 'sea'],
  ['site:paper-3.example', ({ place }) => place.site === 'paper-3.example'],
  ['type:org', ({ target }) => target.kind === 'entity' && target.type === 'organisation'],
  ['entity:"ada moss"', ({ target }) => target.kind === 'entity' && target.name === 'Ada Moss'],
  ['before:2020-03', (note) => written(note) < '2020-03'],
  ['after:2024-06-15', (note) => written(note) >= '2024-06-15'],
  ['is:page', ({ target }) => target.kind === 'page'],
  ['is:copy', ({ place }) => articles.get(place.article)?.copy !== null],
  ['has:tag harbour', (note) => note.tags.length > 0 && says('harbour')(note)],
  ['has:draft', ({ id }) => id === LIBRARY.drafts[0].note],
  ['has:orphan', ({ id }) => id.endsWith('-orphan')],
];

describeInBrowsers('a library of 3,000 notes', (context) => {
  let folder: string;
  let archive: string;
  let library: Page;
  const open = async (address: string) => {
    library = await context.browser.extensionPage(`library.html${address}`);
    await waitFor('all of the library', async () => (await countOf(library, 'nav-notes')) !== null);
  };
  const found = (count: number, query: string) =>
    waitFor(`${count} notes for ${query}`, async () => (await countOf(library, 'found')) === count);
  const notes = (count: number) =>
    waitFor(`${count} notes`, async () => (await countOf(library, 'nav-notes')) === count);
  const backUp = async () => readFileSync(await context.browser.download(() => press(library, 'export')), 'utf8');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'copytaster-large-'));
    archive = join(folder, 'archive.json');
    writeFileSync(archive, ARCHIVE);
    library = await context.browser.extensionPage('library.html#/notes');
    await takeIn(library, archive);
    await notes(LIVING.length);
  }, PATIENCE);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('draws only what can be seen, and says the place of each to a screen reader', async () => {
    const rows = await library.$$eval('[data-part=notes] > li', (items) =>
      items.map((item) => [item.getAttribute('aria-posinset'), item.getAttribute('aria-setsize')]),
    );
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]).toEqual(['1', String(LIVING.length)]);
    await library.focus(`[data-part=notes] li a`);
    await library.keyboard.press('End');
    await waitFor('the last note', () => library.$(`[data-part=notes] li[aria-posinset="${LIVING.length}"]`));
    await library.keyboard.press('Home');
    await waitFor('the first note', () => library.$('[data-part=notes] li[aria-posinset="1"]'));
  });

  it.each(SEARCHES)('finds %s as it is typed', async (query, fits) => {
    await search(library, query);
    await found(LIVING.filter(fits).length, query);
  });

  it('marks what was found, also where it was mistyped', async () => {
    await search(library, 'bugdet');
    const marked = () =>
      library.$$eval('[data-part=library-note] mark', (marks) => marks.map((mark) => mark.textContent));
    await waitFor('the marks', async () => (await marked()).length > 0);
    expect(new Set((await marked()).map((word) => word.toLowerCase()))).toEqual(new Set(['budget']));
  });

  it('narrows by clicks, which write the filter that could be typed', async () => {
    await search(library, '');
    await click(library, `${part('facets')} summary`);
    await waitFor('the facets', () => library.$(part('facet')));
    for (const [value, fits] of [
      ['money', ({ tags }: Note) => tags.includes('money')],
      ['Sea', ({ tags, colour }: Note) => tags.includes('money') && colour === 'sea'],
    ] as const) {
      await library.$$eval(
        part('facet'),
        (facets, label) => {
          const facet = facets.find(({ firstChild }) => firstChild?.textContent === label);
          (facet as HTMLElement).click();
        },
        value,
      );
      await found(LIVING.filter(fits).length, value);
    }
    const typed = await library.$eval(part('search'), (field) => (field as HTMLInputElement).value);
    expect(typed.trim()).toBe('tag:money colour:sea');
  });

  it('has addresses that are bookmarked, and walked with back and forward', async () => {
    await waitFor('the address', async () => (await library.evaluate(() => location.hash)).includes('colour'));
    const bookmark = await library.evaluate(() => location.hash);
    await library.close();
    await open(bookmark);
    await found(LIVING.filter(({ tags, colour }) => tags.includes('money') && colour === 'sea').length, bookmark);
    await press(library, 'clear-search');
    const story = LIVING[0].story;
    await library.evaluate(
      (address) => {
        location.hash = address;
      },
      `#/stories/${encodeURIComponent(story)}`,
    );
    await appear(library, 'story-detail');
    await press(library, 'nav-entities');
    await appear(library, 'entities');
    await library.evaluate(() => history.back());
    await appear(library, 'story-detail');
    await library.evaluate(() => history.forward());
    await appear(library, 'entities');
    await press(library, 'nav-notes');
  });

  it('changes many notes at once, after a preview, and takes that back in one step', async () => {
    await search(library, 'tag:law');
    const ofLaw = LIVING.filter(({ tags }) => tags.includes('law'));
    await found(ofLaw.length, 'tag:law');
    await press(library, 'choose-note');
    await press(library, 'choose-all');
    await press(library, 'bulk-recolour');
    await click(library, `${part('bulk-dialog')} [value=moss]`);
    const changed = ofLaw.filter(({ colour }) => colour !== 'moss').length;
    await waitFor('the preview', async () => (await textOf(library, 'bulk-preview'))?.includes(`${changed} of`));
    await press(library, 'bulk-confirm');
    await search(library, 'tag:law colour:moss');
    await found(ofLaw.length, 'recoloured');
    await press(library, 'undo-step');
    await found(ofLaw.length - changed, 'as it was');
    await search(library, '');
  });

  it(
    'undoes and does again more than fifty steps, and across a restart',
    async () => {
      const before = await backUp();
      await repeat(library, { times: STEPS, press: 'delete-note', counted: 'nav-notes' });
      await notes(LIVING.length - STEPS);
      await library.keyboard.down('Control');
      await library.keyboard.press('z');
      await library.keyboard.up('Control');
      await notes(LIVING.length - STEPS + 1);
      await context.browser.restart();
      await open('#/notes');
      await repeat(library, { times: STEPS - 1, press: 'undo-step', counted: 'nav-notes' });
      expect(await countOf(library, 'nav-notes')).toBe(LIVING.length);
      await repeat(library, { times: STEPS, press: 'redo-step', counted: 'nav-notes' });
      expect(await countOf(library, 'nav-notes')).toBe(LIVING.length - STEPS);
      await repeat(library, { times: STEPS, press: 'undo-step', counted: 'nav-notes' });
      expect(undated(await backUp())).toBe(undated(before));
    },
    PATIENCE,
  );

  it('keeps deleted notes in a bin, and gives them back', async () => {
    const binned = LIBRARY.notes.length - LIVING.length;
    await press(library, 'delete-note');
    await notes(LIVING.length - 1);
    await press(library, 'nav-bin');
    expect(await countOf(library, 'nav-bin')).toBe(binned + 1);
    await press(library, 'restore-note');
    await notes(LIVING.length);
    expect(await countOf(library, 'nav-bin')).toBe(binned);
  });

  it(
    'comes back byte for byte from a backup, after everything was wiped, and adds nothing a second time',
    async () => {
      const backup = await backUp();
      expect(undated(backup)).toBe(undated(ARCHIVE));
      await library.close();
      await wipeDatabase(context.browser);
      library = await context.browser.extensionPage('library.html#/notes');
      await appear(library, 'library-empty');
      const file = join(folder, 'backup.json');
      writeFileSync(file, backup);
      await takeIn(library, file);
      await notes(LIVING.length);
      expect(undated(await backUp())).toBe(undated(backup));
      await chooseFile(library, file);
      await appear(library, 'import-preview');
      expect(await library.$(part('import-confirm'))).toBeNull();
      await press(library, 'import-cancel');
    },
    PATIENCE,
  );

  it('is only read, and can be taken along, where a newer Copytaster has changed the database', async () => {
    await library.close();
    await bumpDatabase(context.browser);
    await open('#/notes');
    await appear(library, 'read-only');
    expect(await library.$(part('choose-note'))).toBeNull();
    expect(undated(await backUp())).toBe(undated(ARCHIVE));
    const field = await library.$eval(part('open-import'), (button) => (button as HTMLButtonElement).disabled);
    expect(field).toBe(true);
  });
});
