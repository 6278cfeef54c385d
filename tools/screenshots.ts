import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AxeResults, RunOptions } from 'axe-core';
import puppeteer, { type Page } from 'puppeteer-core';
import type { ExtraMode, Scene, SceneWindow } from '../tests/components/gallery/scene';
import { type GalleryServer, serveGallery } from '../tests/components/gallery/server';
import { findBrowser } from './setup/browsers.mjs';

/**
 * npm run -s screenshots [-- [--lang CODE]… NAME…]
 *
 * Photographs every view in every state, light and dark and some in forced colours or as they are printed, from left to
 * right (English) and from right to left (Arabic), into .output/screenshots, and lets axe look at each. Names choose scenes that begin with them;
 * --lang chooses languages, `pseudo` among them (tests/components/gallery/pseudo-locale.ts). Exits 1 on any accessibility
 * violation, listing them.
 */
const FOLDER = '.output/screenshots';
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'ar'];
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How a scene is shown: every one in both themes, some in extra modes. */
type Mode = (typeof THEMES)[number] | ExtraMode;

type ListedScene = Required<Pick<Scene, 'name' | 'windows' | 'extraModes'>>;

const asked = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', multiple: true, default: LANGUAGES } },
});

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly targets: readonly string[];
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function listScenes(page: Page, { url }: GalleryServer): Promise<ListedScene[]> {
  await page.goto(url);
  await page.waitForSelector('[data-scene]');
  const scenes = await page.$$eval('a[data-scene]', (links) =>
    links.map(({ dataset }) => ({
      name: dataset.scene ?? '',
      windows: JSON.parse(dataset.windows ?? '[]'),
      extraModes: JSON.parse(dataset.extraModes ?? '[]'),
    })),
  );
  const wanted = asked.positionals;
  return scenes.filter(({ name }) => wanted.length === 0 || wanted.some((beginning) => name.startsWith(beginning)));
}

async function findViolations(page: Page): Promise<Violation[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (tags) => {
    // Not enabled by default, though WCAG 2.2 AA asks for it.
    const rules = { 'target-size': { enabled: true } };
    const { axe } = globalThis as unknown as {
      axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
    };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, rules });
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      targets: nodes.map(({ target }) => target.join(' ')),
    }));
  }, WCAG);
}

interface Shot {
  readonly scene: ListedScene;
  readonly mode: Mode;
  readonly lang: string;
  readonly window: SceneWindow;
}

const nameOf = ({ scene, mode, lang, window }: Shot) =>
  `${scene.name}-${window.width}${window.whole ? '' : `x${window.height}`}-${mode}${lang === 'en' ? '' : `-${lang}`}`;

/** By the protocol itself: puppeteer's own call knows no forced colours. */
async function emulate(page: Page, mode: Mode): Promise<void> {
  const session = await page.createCDPSession();
  const features = [
    { name: 'prefers-color-scheme', value: mode === 'dark' ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'forced-colors', value: mode === 'forced-colours' ? 'active' : 'none' },
  ];
  await session.send('Emulation.setEmulatedMedia', { media: mode === 'print' ? 'print' : 'screen', features });
}

async function take(page: Page, gallery: GalleryServer, shot: Shot): Promise<Violation[]> {
  const { scene, mode, lang, window } = shot;
  await page.setViewport({ width: window.width, height: window.height });
  await emulate(page, mode);
  await page.goto(`${gallery.url}?scene=${scene.name}&lang=${lang}`);
  await page.waitForSelector('body[data-ready]');
  await page.screenshot({ path: join(FOLDER, `${nameOf(shot)}.png`) as `${string}.png`, fullPage: window.whole });
  return findViolations(page);
}

function shotsOf(scenes: readonly ListedScene[]): Shot[] {
  return scenes.flatMap((scene) =>
    asked.values.lang.flatMap((lang) =>
      [...THEMES, ...scene.extraModes].flatMap((mode) =>
        scene.windows.map((window) => ({ scene, mode, lang, window })),
      ),
    ),
  );
}

async function main(): Promise<void> {
  const program = findBrowser('chromium');
  if (!program) throw new Error('No Chrome, Chromium or Edge found: install one, or set CHROME_BIN');
  if (process.argv.length === 2) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const gallery = await serveGallery();
  const browser = await puppeteer.launch({
    executablePath: program,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => {
      console.error(String(error));
      process.exitCode = 1;
    });
    const shots = shotsOf(await listScenes(page, gallery));
    let violations = 0;
    for (const shot of shots) {
      for (const { id, help, targets } of await take(page, gallery, shot)) {
        violations += targets.length;
        console.log(`${nameOf(shot)}: ${id}: ${help}\n  ${targets.join('\n  ')}`);
      }
    }
    console.log(`${shots.length} screenshots in ${FOLDER}, ${violations} accessibility violations`);
    if (violations > 0 || shots.length === 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await gallery.close();
  }
}

await main();
