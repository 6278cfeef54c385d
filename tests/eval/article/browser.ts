import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';

/** Real Chromium with nothing but the page: no scripts of its own, no style sheet, image or frame, no network. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];
/** Scripting stays on, so that <noscript> is parsed as in the product; the policy keeps the page's own from running. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const MAX_PAGE_MS = 60_000;

function executable(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = [
    process.env.CHROME_PATH ?? '',
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
  ];
  const path = found.find((candidate) => candidate !== '' && existsSync(candidate));
  if (!path) throw new Error(`no Chromium found: install one of ${NAMES.join(', ')}, or set CHROME_PATH`);
  return path;
}

export const launch = (): Promise<Browser> =>
  puppeteer.launch({ executablePath: executable(), headless: true, args: ARGUMENTS });

/** Our code and Readability as one classic script. */
export async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, target: 'es2023', lib: { entry, formats: ['iife'], name: 'measured' } },
  });
  const chunk = [output].flat().flatMap((result) => ('output' in result ? result.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error(`no bundle came of ${entry}`);
  return chunk.code;
}

/** A tab that answers every navigation with the HTML it is given and refuses everything else. */
export async function openTab(
  browser: Browser,
): Promise<{ page: Page; show(url: string, html: string): Promise<void> }> {
  const page = await browser.newPage();
  page.setDefaultTimeout(MAX_PAGE_MS);
  let waiting: string | null = null;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame() && waiting !== null) {
      const body = waiting;
      waiting = null;
      void request.respond({
        status: 200,
        headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY },
        body,
      });
    } else void request.abort().catch(() => {});
  });
  return {
    page,
    async show(url, html) {
      waiting = html;
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      // The reader finds a page that has been laid out; without this our first question of visibility would pay for it.
      await page.evaluate(() => document.body?.offsetHeight);
    },
  };
}
