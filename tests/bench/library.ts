import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { writeArchive } from '../../lib/exchange/archive';
import { openBrowser } from '../browser/driver/browser';
import { waitFor } from '../browser/driver/wait';
import { part, press, textOf } from '../browser/views/parts';
import { generateLibrary } from '../library/generate';

const SIZE = { notes: 10_000, articles: 5_000, seed: 1 };
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
const OPENINGS = 5;

/**
 * The library in the real browsers with 10,000 notes on 5,000 articles: from opening it to the first story in the document, and
 * from a key press in the search to the frame in which the list has answered it. Both include whatever the browser does.
 */
export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'copytaster-bench-'));
  const archive = join(folder, 'archive.json');
  writeFileSync(archive, writeArchive({ ...generateLibrary(SIZE), exportedAt: new Date(0) }));
  const rows: Record<string, object> = {};
  for (const name of ['chromium', 'firefox'] as const) {
    const browser = await openBrowser({ browser: name });
    try {
      const filling = await browser.extensionPage('library.html');
      await fill(filling, archive);
      await filling.close();
      const paints: number[] = [];
      for (let opening = 0; opening < OPENINGS; opening++) {
        const page = await browser.extensionPage('library.html');
        paints.push(await firstStory(page));
        await page.close();
      }
      const page = await browser.extensionPage('library.html#/notes');
      await waitFor('the index', () => isIndexed(page));
      const answers = await searches(page);
      rows[name] = {
        'first story p50 ms': percentile(paints, 0.5),
        'first story worst ms': percentile(paints, 1),
        'search p50 ms': percentile(answers, 0.5),
        'search p95 ms': percentile(answers, 0.95),
        'heap MB': await heapOf(page),
      };
    } finally {
      await browser.close();
    }
  }
  rmSync(folder, { recursive: true, force: true });
  console.table(rows);
}

async function fill(page: Page, archive: string): Promise<void> {
  await press(page, 'open-import');
  const field = await waitFor('the file field', () => page.$(part('import-file')));
  await (field as ElementHandle<HTMLInputElement>).uploadFile(archive);
  await waitFor('the preview', () => page.$(part('import-confirm')));
  await press(page, 'import-confirm');
  await waitFor('the import', () => page.$(part('import-finish')));
}

/** ms from the beginning of the navigation until a story stands in the document. */
async function firstStory(page: Page): Promise<number> {
  return page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const look = () =>
          document.querySelector(selector) ? resolve(performance.now()) : requestAnimationFrame(look);
        look();
      }),
    part('story'),
  );
}

async function isIndexed(page: Page): Promise<boolean> {
  await page.type(part('search'), 'harbour');
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const indexed = !/^0 /.test((await textOf(page, 'found')) ?? '0 ');
  await press(page, 'clear-search');
  return indexed;
}

/** ms from each key press until the frame in which the list has answered it. */
function searches(page: Page): Promise<number[]> {
  return page.evaluate(
    async (queries, selector) => {
      const field = document.querySelector<HTMLInputElement>(selector)!;
      const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const times: number[] = [];
      for (const query of queries) {
        for (let end = 1; end <= query.length; end++) {
          field.value = query.slice(0, end);
          const start = performance.now();
          field.dispatchEvent(new Event('input', { bubbles: true }));
          await painted();
          times.push(performance.now() - start);
        }
      }
      return times;
    },
    QUERIES,
    part('search'),
  );
}

async function heapOf(page: Page): Promise<number | string> {
  const bytes = await page.evaluate(
    () => (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? null,
  );
  return bytes === null ? 'not told' : Math.round(bytes / 1e6);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
}
