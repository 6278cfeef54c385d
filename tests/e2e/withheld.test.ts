import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { BrowserName } from '../../tools/setup/browsers.mjs';
import { type Host, openHost, status } from '../corpus/host';
import { makePack } from '../corpus/made-pack';
import { type SampleSite, serveSampleSite } from '../site/server';
import { openBrowser } from './driver/browser';
import type { DrivenBrowser } from './driver/driven-browser';
import { waitFor } from './driver/wait';
import { isUntouched, marksOn } from './views/live-page';
import { appear, disappear, part, press, textOf } from './views/parts';
import { verdictIn } from './views/popup';
import { addAddress } from './views/sources';

/** What the code that we send into the extension's pages finds there. */
declare const chrome: ExtensionApi;

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
  let host: Host;

  beforeAll(async () => {
    if (!canAnswer[name]) return;
    if (name === 'chromium') {
      screen = spawn('Xvfb', [SCREEN, '-screen', '0', '1280x1000x24'], { stdio: 'ignore' });
      process.env.DISPLAY = SCREEN;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
    site = await serveSampleSite();
    host = await openHost();
    browser = await openBrowser({ browser: name, visible: name === 'chromium', prompts: true });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await host?.close();
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

  it('is asked for one host alone where a subscription needs it: its host lets no page read', async (test) => {
    test.skip(!canAnswer[name], 'needs Xvfb and xdotool');
    await browser.withholdAccess();
    const options = await browser.extensionPage('options.html');
    const granted = () => options.evaluate(async () => (await chrome.permissions.getAll()).origins);
    const { text, shards } = await makePack();
    const publish = (head: Readonly<Record<string, string>>) => {
      const whole =
        (body: string | Uint8Array): RequestListener =>
        (_, response) =>
          response.writeHead(200, head).end(body);
      for (const [file, bytes] of shards) host.answer(`/${file}`, whole(bytes));
      host.answer('/coast.json.sig', status(404, head));
      return host.answer('/coast.json', whole(text));
    };

    await addAddress(options, publish({ 'access-control-allow-origin': '*' }));
    await appear(options, 'subscription');
    expect(await granted()).toEqual([]);
    await press(options, 'remove', part('subscription'));
    await disappear(options, 'subscription');

    await addAddress(options, publish({}));
    await appear(options, 'add-access');
    expect(await textOf(options, 'add-access')).toContain('The browser keeps Copytaster away from 127.0.0.1');
    expect(await options.$(part('subscription'))).toBeNull();
    await press(options, 'grant-host');
    await browser.acceptPrompt();
    await appear(options, 'subscription');
    expect(await granted()).toEqual(['http://127.0.0.1/*']);
  });
});
