import { readFileSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../tools/setup/browsers.mjs';
import { HARBOUR } from '../anchor/story';
import { bundleModule } from '../e2e/painting/bundle';
import type { Timing } from './painting/in-page';

const PAGE_LENGTH = 100_000;
const NOTES = 1000;
/** Each on a fresh page; the least disturbed one counts, since a clock on a busy machine measures its other work too. */
const ROUNDS = 5;

/** 1,000 own notes painted on a page of 100 KB, beside wrapping each in an element as most annotation tools do. */
export async function bench(): Promise<void> {
  const bundle = await bundleModule(new URL('painting/in-page.ts', import.meta.url), 'bench');
  const rows: Record<string, object> = {};
  for (const name of ['chromium', 'firefox'] as const) {
    const browser = await launch(name);
    if (!browser) {
      console.log(`painting: skipped: no ${name}`);
      continue;
    }
    for (const way of ['paintNotes', 'wrapNotes']) {
      const timings: Timing[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const page = await browser.newPage();
        await page.setContent(longPage());
        await page.evaluate(`${bundle}\nglobalThis.bench = bench;`);
        timings.push((await page.evaluate(`bench.${way}(${NOTES})`)) as Timing);
        await page.close();
      }
      rows[`${name}: ${way}`] = {
        notes: timings[0].notes,
        'total ms': Math.round(Math.min(...timings.map(({ total }) => total))),
        'longest task ms': Math.round(Math.min(...timings.map(({ longestTask }) => longestTask))),
      };
    }
    await browser.close();
  }
  console.table(rows);
}

async function launch(name: BrowserName): Promise<Browser | null> {
  const program = findBrowser(name);
  if (!program) return null;
  // Chromium refuses its sandbox to root.
  const args = name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({ browser: name === 'firefox' ? 'firefox' : 'chrome', executablePath: program, args });
}

function longPage(): string {
  const styles = readFileSync('assets/styles/page.css', 'utf8');
  let body = '';
  for (let round = 1; body.length < PAGE_LENGTH; round++) {
    body += HARBOUR.map(({ text }) => `<p>${text.replaceAll('Monday', `day ${round}`)}</p>`).join('\n');
  }
  return `<!doctype html><meta charset="utf-8"><style>${styles}</style><article><h1>Port Alden opens</h1>${body}</article>`;
}
