import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/setup/browsers.mjs';
import { type SampleSite, serveSampleSite } from '../site/server';
import { type DrivenBrowser, openBrowser } from './driver/browser';
import { waitFor } from './driver/wait';
import { expectNotes } from './views/library';
import { notesOn, verdictIn, writeNote } from './views/popup';

const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const HALDANE = 'per:ingrid-haldane';
const NOTE = 'Written with the version before.';

/** A folder with the built extension under another version number: where it stands is who it is to Chromium. */
function unpack(folder: string, name: BrowserName, version: string): void {
  cpSync(BUILDS[name], folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version }));
}

const chipsOn = (page: Page) => page.$$eval('[data-copy-chip]', ({ length }) => length);

describe.each<BrowserName>(['chromium', 'firefox'])('an update in %s', (name) => {
  let folder: string;
  let site: SampleSite;
  let browser: DrivenBrowser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'copytaster-update-'));
    unpack(folder, name, '0.1.0');
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

    unpack(folder, name, '0.2.0');
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
