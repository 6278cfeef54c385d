import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeArchive } from '../../lib/exchange/archive';
import { generateLibrary } from '../library/generate';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { chooseFile } from './views/library';
import { appear, disappear, part, press, textOf, type } from './views/parts';

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
    const file = await exported('found', 'csv');
    const rows = readFileSync(file, 'utf8')
      .trim()
      .split(/\r?\n(?=")|\r\n/);
    for (const { id } of wanted) expect(rows.filter((row) => row.includes(id))).toHaveLength(1);
    await press(library, 'clear-search');
  });

  it('exports Markdown as a zip, Web Annotations and a page', async () => {
    const files = unzipSync(readFileSync(await exported('all', 'markdownArticles')));
    const texts = Object.values(files).map((bytes) => strFromU8(bytes));
    expect(texts.join('\n')).toContain(LIBRARY.notes[0].body.slice(0, -1));
    const annotations = JSON.parse(readFileSync(await exported('all', 'annotations'), 'utf8'));
    expect(annotations).toMatchObject({ type: 'AnnotationCollection', total: 60 });
    expect(readFileSync(await exported('all', 'html'), 'utf8')).toMatch(/^<!doctype html>/);
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

  it('takes in an export of Hypothesis, and takes that back', async () => {
    await choose(resolve('tests/exchange/files/hypothesis-export.json'));
    await appear(library, 'import-preview');
    await press(library, 'import-confirm');
    await waitFor('more notes', async () => (await textOf(library, 'nav-notes')) !== 'Notes 60');
    await press(library, 'import-undo');
    await waitFor('60 notes', async () => (await textOf(library, 'nav-notes')) === 'Notes 60');
    await disappear(library, 'import-dialog');
  });
});
