import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { writeArchive } from '../../lib/exchange/archive';
import { openBrowser } from '../browser/driver/browser';
import { waitFor } from '../browser/driver/wait';
import { bundleModule } from '../browser/painting/bundle';
import { appear, part, press, textOf } from '../browser/views/parts';
import { generateLibrary } from '../library/generate';

const NOTES = 10_000;
const NOTES_AN_ARTICLE = 2;
const OPENINGS = 5;
const QUERIES = [
  'harbour',
  'ferry coun',
  'bugdet',
  '"night',
  'tag:money radar',
  'site:paper-3.example',
  'type:org',
  'moss',
];

/**
 * npm run -s bench -- library [NOTES] [BROWSER]
 *
 * The library in the real browsers, with 10,000 notes on 5,000 articles where no other number is given: from opening it to the
 * frame that shows the first rows, and from a key press in the search to the frame in which the list has answered it. Both
 * include whatever the browser does.
 */
export async function bench(): Promise<void> {
  const notes = Number(process.argv[3] ?? NOTES);
  const browsers = process.argv[4] ? [process.argv[4] as 'chromium'] : (['chromium', 'firefox'] as const);
  const folder = mkdtempSync(join(tmpdir(), 'copytaster-bench-'));
  const archive = join(folder, 'archive.json');
  const library = generateLibrary({ notes, articles: notes / NOTES_AN_ARTICLE, seed: 1 });
  writeFileSync(archive, writeArchive({ ...library, exportedAt: new Date(0) }));
  const inPage = await bundleModule(new URL('library/in-page.ts', import.meta.url), 'bench');
  const rows: Record<string, object> = {};
  for (const name of browsers) {
    const browser = await openBrowser({ browser: name });
    const open = async (path: string) => {
      const page = await browser.extensionPage(path);
      await page.evaluate(`${inPage}\nglobalThis.bench = bench;`);
      return page;
    };
    try {
      const filling = await open('library.html');
      await fill(filling, archive);
      await filling.close();
      const paints: number[] = [];
      for (let opening = 0; opening < OPENINGS; opening++) {
        const page = await open('library.html');
        paints.push(
          await waitFor('the first rows', () => page.evaluate('bench.firstRows()') as Promise<number | null>),
        );
        await page.close();
      }
      const page = await open('library.html#/notes');
      await waitFor('the whole index', () => isIndexed(page, notes));
      const field = `document.querySelector(${JSON.stringify(part('search'))})`;
      const answers = (await page.evaluate(`bench.answers(${field}, ${JSON.stringify(QUERIES)})`)) as number[];
      rows[name] = {
        'first rows p50 ms': percentile(paints, 0.5),
        'first rows worst ms': percentile(paints, 1),
        'search p50 ms': percentile(answers, 0.5),
        'search p95 ms': percentile(answers, 0.95),
        'search worst ms': percentile(answers, 1),
        'heap MB': (await page.evaluate('bench.heap()')) ?? 'not told',
      };
    } finally {
      await browser.close();
    }
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`${notes} notes on ${notes / NOTES_AN_ARTICLE} articles`);
  console.table(rows);
}

async function fill(page: Page, archive: string): Promise<void> {
  await press(page, 'open-import');
  const field = await waitFor('the file field', () => page.$(part('import-file')));
  await (field as ElementHandle<HTMLInputElement>).uploadFile(archive);
  await waitFor('the preview', () => page.$(part('import-confirm')), 300_000);
  await press(page, 'import-confirm');
  await waitFor('the import', () => page.$(part('import-finish')), 300_000);
}

/** Every note has been indexed when a filter that all of them pass finds all of them. */
async function isIndexed(page: Page, notes: number): Promise<boolean> {
  await appear(page, 'search');
  await page.type(part('search'), 'after:2000');
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const found = Number((await textOf(page, 'found'))?.replace(/\D/g, '') ?? 0);
  await press(page, 'clear-search');
  return found === notes;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
}
