import { readdirSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { paragraphUnits } from '../../lib/article/empty-article';
import { syntheticStory } from '../corpus/synthetic-stories';
import { installation } from '../e2e/driver/profile';
import { waitFor } from '../e2e/driver/wait';
import { bundleModule } from '../e2e/painting/bundle';
import type { ColdOpening } from './cold-open/in-worker';

const ROUNDS = 7;
/** Until the browser and the welcome page of an extension just installed have come to rest, in ms. */
const AT_REST = 3000;

/**
 * From nothing to an answer with the bundled packs, in the background worker of the built extension in Chromium: a new browser
 * each time, so that no code is compiled and no file is in the renderer yet. Needs `npm run build`.
 */
export async function bench(): Promise<void> {
  const bundle = await bundleModule(new URL('cold-open/in-worker.ts', import.meta.url), 'bench');
  const units = paragraphUnits(syntheticStory(1).units.map(({ text }) => text));
  const openings: ColdOpening[] = [];
  for (let round = 0; round < ROUNDS; round++) openings.push(await openOnce(bundle, units));
  const columns = ['indexes', 'dated', 'undated', 'fetched'] as const;
  const rows = columns.map((name) => {
    const times = openings.map((opening) => opening[name]).sort((a, b) => a - b);
    const [best, median, worst] = [0, ROUNDS >> 1, ROUNDS - 1].map((at) => Number(times[at].toFixed(1)));
    return [name, { 'best ms': best, 'median ms': median, 'worst ms': worst }];
  });
  console.table(Object.fromEntries(rows));
  console.log('dated: after the indexes, to the answer for a page of June 2018; undated: with every month loaded.');
  console.log('fetched: the same files fetched at once and not looked at.');
}

async function openOnce(bundle: string, units: readonly object[]): Promise<ColdOpening> {
  const { program, extension, profile, remove } = installation('chromium');
  const files = readdirSync(`${extension}/packs`).filter((file) => /^wire-archive-.*\.pack$/.test(file));
  const browser = await puppeteer.launch({
    executablePath: program,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    // Chromium refuses its sandbox to root.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const worker = await backgroundOf(browser, await browser.installExtension(extension));
    await new Promise((resolve) => setTimeout(resolve, AT_REST));
    await worker.evaluate(`${bundle}\nglobalThis.bench = bench; null`);
    const call = `bench.openCold(${JSON.stringify(units)}, ${JSON.stringify(files)})`;
    return (await worker.evaluate(call)) as ColdOpening;
  } finally {
    await browser.close();
    remove();
  }
}

async function backgroundOf(browser: Browser, id: string) {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(`chrome-extension://${id}/`),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the background is gone');
  await waitFor('the extension API', () => worker.evaluate('Boolean(globalThis.chrome?.runtime?.id)'));
  return worker;
}
