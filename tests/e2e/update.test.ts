import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import type { BrowserName } from '../../tools/setup/browsers.mjs';
import { type SampleSite, serveSampleSite } from '../site/server';
import { openBrowser } from './driver/browser';
import type { DrivenBrowser } from './driver/driven-browser';
import { waitFor } from './driver/wait';
import { expectNotes } from './views/library';
import { notesOn, verdictIn, writeNote } from './views/popup';

const TARGETS = { chromium: 'chrome', firefox: 'firefox' };
const HALDANE = 'per:ingrid-haldane';
const NOTE = 'Written with the version before.';

/** The zip that the store would get (`npm run build` makes it), as files. */
function storeZip(name: BrowserName): Record<string, Uint8Array> {
  const target = TARGETS[name];
  const zip = `.output/copytaster-${version}-${target}.zip`;
  if (!existsSync(zip)) throw new Error(`no ${zip}: run npm run build`);
  const files = unzipSync(readFileSync(zip));
  if (!readFileSync(`.output/${target}-mv3/background.js`).equals(files['background.js']))
    throw new Error(`${zip} is not of the build beside it: run npm run build`);
  return files;
}

/** Unpacks a zip as a release of this number over what stands in the folder: where it stands is who it is to Chromium. */
function unpack(folder: string, files: Record<string, Uint8Array>, release: string): void {
  for (const [path, bytes] of Object.entries(files)) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const manifest = JSON.parse(Buffer.from(files['manifest.json']).toString());
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version: release }));
}

/** The line over highlights stands in a host of its own, which takes no room. */
const chipsOn = (page: Page) =>
  page.$$eval('[data-copy-chip]', (hosts) => hosts.filter((host) => host.getBoundingClientRect().width > 0).length);

describe.each<BrowserName>(['chromium', 'firefox'])('an update in %s', (name) => {
  let folder: string;
  let zip: Record<string, Uint8Array>;
  let site: SampleSite;
  let browser: DrivenBrowser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'copytaster-update-'));
    zip = storeZip(name);
    unpack(folder, zip, '0.1.0');
    site = await serveSampleSite();
    browser = await openBrowser({ browser: name, extension: folder });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps every note, and reads open tabs again by itself: nobody has to reload one', async () => {
    const page = await browser.page(site.address('extended'));
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(String(error)));
    const popup = await browser.popup(page);
    await writeNote(popup, HALDANE, NOTE);
    await popup.close();

    unpack(folder, zip, '0.2.0');
    await page.browser().installExtension(folder);
    await page.bringToFront();
    await page.mouse.move(300, 300);
    await waitFor('the page to be read again', async () => (await chipsOn(page)) === 1);
    const after = await browser.popup(page);
    expect((await verdictIn(after)).kind).toBe('extended');
    expect(await notesOn(after, HALDANE)).toEqual([NOTE]);
    await after.close();
    expect(await chipsOn(page)).toBe(1);
    expect(said).toEqual([]);

    const library = await browser.extensionPage('library.html#/notes');
    await expectNotes(library, [NOTE]);
    expect(await library.evaluate('(globalThis.browser ?? chrome).runtime.getManifest().version')).toBe('0.2.0');
    await Promise.all([library.close(), page.close()]);
  });
});
