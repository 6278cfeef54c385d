import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Node as Block, Parser } from 'commonmark';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { writeArchive } from '../../lib/exchange/export/archive';
import type { Note, NoteTarget } from '../../lib/notes/note';
import { dangersIn, elementsOf, textOf as textContent } from '../exchange/html-dangers';
import { generateLibrary } from '../library/generate';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { chooseFile, expectNotes, search } from './views/library';
import { appear, disappear, part, press, textOf, type } from './views/parts';

const quotesOf = (target: NoteTarget) => (target.kind === 'passage' ? target.selectors.map(({ exact }) => exact) : []);
const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

/** An annotation's note, page and quoted words, wherever the model puts them. */
function annotated({ id, body, target }: Annotation) {
  const targets = [target].flat();
  return {
    id,
    body: body.filter(({ purpose }) => purpose === 'commenting').map(({ value }) => value),
    page: [...new Set(targets.map((one) => (typeof one === 'string' ? one : one.source)))].join(),
    quotes: targets.flatMap((one) => (typeof one === 'string' ? [] : one.selector.flatMap(({ exact }) => exact ?? []))),
  };
}

interface Annotation {
  readonly id: string;
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: AnnotationTarget | readonly AnnotationTarget[];
}
type AnnotationTarget = string | { readonly source: string; readonly selector: readonly { readonly exact?: string }[] };

/** The words of a block of Markdown. */
function wordsIn(block: Block): string {
  const walker = block.walker();
  let words = '';
  for (let event = walker.next(); event; event = walker.next()) words += event.node.literal ?? '';
  return words;
}

function blocksOf(markdown: string, type: Block['type']): Block[] {
  const blocks: Block[] = [];
  for (let block = new Parser().parse(markdown).firstChild; block; block = block.next) {
    if (block.type === type) blocks.push(block);
  }
  return blocks;
}

const quotationsIn = (markdown: string) => blocksOf(markdown, 'block_quote').map(wordsIn).sort();

/** Paragraphs that are the text of one of these notes. */
const bodiesIn = (markdown: string, notes: readonly Note[]) =>
  blocksOf(markdown, 'paragraph')
    .map(wordsIn)
    .filter((words) => notes.some(({ body }) => body === words))
    .sort();

const exportedAt = new Date('2026-03-01T12:00:00.000Z');
const LIBRARY = generateLibrary({ notes: 60, articles: 20, seed: 7 });

/** Two archives of one library differ in nothing but when they were written. */
const undated = (archive: string) => archive.replace(/"exportedAt": "[^"]*"/, '"exportedAt": ""');

describeInBrowsers('files of the library', (context) => {
  let folder: string;
  let archive: string;
  let library: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'copytaster-files-'));
    archive = join(folder, 'archive.json');
    writeFileSync(archive, writeArchive({ ...LIBRARY, exportedAt }));
    library = await context.browser.extensionPage('library.html#/notes');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const choose = (file: string) => chooseFile(library, file);
  async function exported(scope: string, format: string): Promise<string> {
    await press(library, 'open-export');
    await press(library, `scope-${scope}`);
    await press(library, `format-${format}`);
    return context.browser.download(() => press(library, 'export-save'));
  }
  const cells = (kind: string) =>
    library.$$eval(`${part(`import-of-${kind}`)} td`, (found) => found.map(({ textContent }) => textContent));

  it('refuses a broken file with the place of its first fault, and writes nothing', async () => {
    const broken = join(folder, 'broken.json');
    const first = LIBRARY.notes[0].id;
    writeFileSync(broken, readFileSync(archive, 'utf8').replace(`"id":"${first}"`, '"id":7'));
    await choose(broken);
    await appear(library, 'import-refused');
    expect(await textOf(library, 'import-place')).toMatch(/^notes\[\d+\]\.id$/);
    await press(library, 'close-dialog');
    await disappear(library, 'import-dialog');
    await appear(library, 'library-empty');
  });

  it('shows what an archive would add, and takes it in', async () => {
    await choose(archive);
    await appear(library, 'import-preview');
    expect(await cells('notes')).toEqual(['60', '0', '0']);
    expect((await textOf(library, 'nav-notes'))?.endsWith(' 0')).toBe(true);
    await press(library, 'import-confirm');
    await press(library, 'import-finish');
    await waitFor('60 notes', async () => (await textOf(library, 'nav-notes')) === 'Notes 60');
  });

  it('adds nothing from the same file a second time', async () => {
    await choose(archive);
    await appear(library, 'import-preview');
    expect(await cells('notes')).toEqual(['0', '60', '0']);
    expect(await cells('articles')).toEqual(['0', String(LIBRARY.articles.length), '0']);
    expect(await library.$(part('import-confirm'))).toBeNull();
    await press(library, 'import-cancel');
  });

  it('gives the same archive back, byte for byte but for its date', async () => {
    const file = await context.browser.download(() => press(library, 'export'));
    expect(undated(readFileSync(file, 'utf8'))).toBe(undated(readFileSync(archive, 'utf8')));
    await waitFor(
      'the backup to be noted',
      async () => (await textOf(library, 'last-backup')) === 'Last backup today.',
    );
  });

  it('exports what a search leaves, as a table', async () => {
    await type(library, 'search', 'tag:money');
    const wanted = LIBRARY.notes.filter(({ tags }) => tags.includes('money'));
    await waitFor('the notes on money', async () => (await textOf(library, 'found'))?.startsWith(`${wanted.length} `));
    const rows: { id: string }[] = parseCsv(readFileSync(await exported('found', 'csv'), 'utf8'), {
      bom: true,
      columns: true,
    });
    const asRow = ({ id, body, tags, target, place, createdAt }: Note) => ({
      id,
      about: target.kind,
      note: body,
      tags: tags.join('\n'),
      entity: target.kind === 'entity' ? target.name : '',
      quote: quotesOf(target).join('\n'),
      address: place.url,
      created: new Date(createdAt).toISOString(),
    });
    expect(byId(rows)).toMatchObject(byId(wanted.map(asRow)));
    await press(library, 'clear-search');
  });

  it('exports Markdown as a zip: a file an article with its notes, and nothing else', async () => {
    const files = unzipSync(readFileSync(await exported('all', 'markdownArticles')));
    const noted = new Set(LIBRARY.notes.map(({ place }) => place.article));
    expect(Object.keys(files)).toHaveLength(noted.size);
    for (const [path, bytes] of Object.entries(files)) {
      expect(path).toMatch(/^Articles\/[^/]+\.md$/);
      const [, yaml, markdown] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(strFromU8(bytes))!;
      const { url } = parseYaml(yaml, { strict: true });
      const own = LIBRARY.notes.filter(({ place }) => place.url === url);
      expect(bodiesIn(markdown, own)).toEqual(own.map(({ body }) => body).sort());
      const quotes = own.flatMap(({ target }) => quotesOf(target));
      expect(quotationsIn(markdown)).toEqual(quotes.sort());
    }
  });

  it('exports Web Annotations that name page, words and place of every note', async () => {
    const { items, ...collection } = JSON.parse(readFileSync(await exported('all', 'annotations'), 'utf8')).first;
    expect(collection).toMatchObject({ type: 'AnnotationPage', startIndex: 0 });
    const written = LIBRARY.notes.map(({ id, body, target, place }) => ({
      id: `urn:uuid:${id}`,
      body: [body],
      page: place.url,
      quotes: quotesOf(target),
    }));
    expect(byId(items.map(annotated))).toEqual(byId(written));
  });

  it('exports a page in the reader’s language, with every note in it and nothing that runs', async () => {
    const page = readFileSync(await exported('all', 'html'), 'utf8');
    expect(dangersIn(page)).toEqual([]);
    const elements = elementsOf(page);
    expect(elements.find(({ tagName }) => tagName === 'html')?.attrs).toEqual([
      { name: 'lang', value: 'en-GB' },
      { name: 'dir', value: 'ltr' },
    ]);
    const texts = elements.filter(({ attrs }) => attrs.some(({ value }) => value === 'text')).map(textContent);
    const wanted = LIBRARY.notes.flatMap(({ body, target }) => [body, ...quotesOf(target)]);
    expect(texts.sort()).toEqual(wanted.sort());
  });

  it('writes a citable report of the story that is open', async () => {
    const { story } = LIBRARY.notes[0];
    await library.evaluate(
      (address) => {
        location.hash = address;
      },
      `#/stories/${encodeURIComponent(story)}`,
    );
    await appear(library, 'story-detail');
    const report = readFileSync(await exported('story', 'reportHtml'), 'utf8');
    expect(report).toContain('<h2>Method</h2>');
    expect(report).toContain('wire-archive');
    await library.evaluate(() => {
      location.hash = '#/notes';
    });
  });

  it.each([
    ['Hypothesis', 'hypothesis-export.json'],
    ['Readwise', 'readwise-export.csv'],
  ])('takes in an export of %s, and takes that back', async (service, file) => {
    await choose(resolve('tests/exchange/files', file));
    await appear(library, 'import-preview');
    expect(await textOf(library, 'import-dialog')).toContain(`is an export of ${service}.`);
    const [added, same, different] = (await cells('notes')).map(Number);
    expect([added > 0, same, different]).toEqual([true, 0, 0]);
    await press(library, 'import-confirm');
    await waitFor('the new notes', async () => (await textOf(library, 'nav-notes')) === `Notes ${60 + added}`);
    await press(library, 'import-undo');
    await waitFor('60 notes', async () => (await textOf(library, 'nav-notes')) === 'Notes 60');
    await disappear(library, 'import-dialog');
  });

  it('finds a highlight of Readwise with its note and tags, and takes the file only once', async () => {
    const file = resolve('tests/exchange/files/readwise-export.csv');
    await choose(file);
    await press(library, 'import-confirm');
    await press(library, 'import-finish');
    await search(library, 'lighthouse');
    await expectNotes(library, ['My "key" idea']);
    await press(library, 'clear-search');
    await choose(file);
    await appear(library, 'import-preview');
    expect((await cells('notes'))[0]).toBe('0');
    await press(library, 'import-cancel');
  });
});
