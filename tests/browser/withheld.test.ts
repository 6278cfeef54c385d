import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/setup/browsers.mjs';
import { type SampleSite, serveSampleSite } from '../site/server';
import { type DrivenBrowser, openBrowser } from './driver/browser';
import { waitFor } from './driver/wait';
import { isUntouched, marksOn } from './views/live-page';
import { appear, press } from './views/parts';
import { verdictIn } from './views/popup';

const SCREEN = ':97';
/** Longer than gate, reader and answer take together on a story. */
const A_WHILE_MS = 2_500;

function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Chromium's question is drawn by the browser itself: it is answered by keys, on a screen of its own that nobody sees. */
const canAnswer = { chromium: isInstalled('Xvfb') && isInstalled('xdotool'), firefox: true };

describe.each<BrowserName>(['chromium', 'firefox'])('access that the browser withholds (%s)', (name) => {
  let screen: ChildProcess | undefined;
  let site: SampleSite;
  let browser: DrivenBrowser;

  beforeAll(async () => {
    if (!canAnswer[name]) return;
    if (name === 'chromium') {
      screen = spawn('Xvfb', [SCREEN, '-screen', '0', '1280x1000x24'], { stdio: 'ignore' });
      process.env.DISPLAY = SCREEN;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
    site = await serveSampleSite();
    browser = await openBrowser({ browser: name, visible: name === 'chromium', prompts: true });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    screen?.kill();
  });

  it('is noticed at once, leaves reading by a click, and comes back by the browser’s own question', async (test) => {
    test.skip(!canAnswer[name], 'needs Xvfb and xdotool');
    const before = await browser.page(site.address('extended'));
    await verdictIn(await browser.popup(before));
    await browser.withholdAccess();

    const page = await browser.page(site.address('full'));
    await new Promise((resolve) => setTimeout(resolve, A_WHILE_MS));
    expect(isUntouched(await marksOn(page))).toBe(true);
    const popup = await browser.popup(page);
    // A click on the button is itself what lets Chromium run the gate on this one page; Firefox leaves it to us to ask.
    if (name === 'firefox') await press(popup, 'read-now');
    expect((await verdictIn(popup)).kind).toBe('full');
    await popup.close();

    const other = await browser.page(site.address('front'));
    const asking = await browser.popup(other);
    await appear(asking, 'withheld');
    await press(asking, 'grant-access');
    await browser.acceptPrompt();
    // Granted again is granted everywhere, without any further click.
    const later = await browser.page(site.address('full'));
    await waitFor('the next page to be read', async () => !isUntouched(await marksOn(later)));
  });
});
