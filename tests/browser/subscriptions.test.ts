import type { RequestListener } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { type Host, inStretches, openHost, status } from '../pack/host';
import { type MadePack, makePack } from '../pack/made-pack';
import { syntheticStories } from '../pack/synthetic-stories';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { appear, part, press, textOf, textsOf } from './views/parts';

/** What the code that we send into the extension's pages finds there. */
declare const chrome: ExtensionApi;

const made = (version: string, stories: number) =>
  makePack({ version, stories: syntheticStories(stories, { daysApart: 9 }) });

/** Any page may read it: the host that a reader needs to allow nothing for. */
const withCors =
  (answer: RequestListener): RequestListener =>
  (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    answer(request, response);
  };

describeInBrowsers('subscriptions', (context) => {
  let host: Host;
  let second: MadePack;
  beforeAll(async () => {
    host = await openHost();
    second = await made('2', 16);
  });
  afterAll(() => host.close());

  const options = () => context.browser.extensionPage('options.html');

  function publish({ text, shards }: MadePack, wrap = withCors): string {
    for (const [file, bytes] of shards) host.answer(`/${file}`, wrap(inStretches(bytes)));
    host.answer('/coast.json.sig', wrap(status(404)));
    return host.answer(
      '/coast.json',
      wrap((_, response) => response.end(text)),
    );
  }

  async function add(page: Page, address: string): Promise<void> {
    await appear(page, 'source-address');
    await page.$eval(part('source-address'), (field) => {
      (field as HTMLInputElement).value = '';
    });
    await page.type(part('source-address'), address);
    await press(page, 'add-address');
  }

  const versionShown = async (page: Page) =>
    (await page.$$eval(`${part('packs')} tr`, (rows) => rows.map(({ textContent }) => textContent)))
      .find((row) => row.includes('Stories of the coast'))
      ?.match(/coast(\d)/)?.[1];

  /** Makes the pack's check due and rings the alarm that the worker wakes up for. */
  const ring = (page: Page) =>
    page.evaluate(async () => {
      const opening = indexedDB.open('copytaster');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const packs = opening.result.transaction('packs', 'readwrite').objectStore('packs');
      const reading = packs.get('coast');
      await new Promise((resolve) => {
        reading.onsuccess = resolve;
      });
      packs.put({ ...reading.result, schedule: { ...reading.result.schedule, nextAt: 0 } });
      await new Promise((resolve) => {
        packs.transaction.oncomplete = resolve;
      });
      opening.result.close();
      chrome.alarms.create('subscriptions', { when: Date.now() + 200, periodInMinutes: 15 });
    });

  it('take a pack that is dropped on the options page', async () => {
    const { text, shards } = await made('1', 12);
    const files = [['coast.json', Buffer.from(text).toString('base64')]];
    for (const [name, bytes] of shards) files.push([name, Buffer.from(bytes).toString('base64')]);
    const page = await options();
    await appear(page, 'add-source');
    await page.$eval(
      part('add-source'),
      (target, dropped) => {
        const dataTransfer = new DataTransfer();
        for (const [name, base64] of dropped) {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          dataTransfer.items.add(new File([bytes], name));
        }
        target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      files,
    );
    await appear(page, 'subscription');
    expect(await textsOf(page, 'subscription-checks')).toEqual(['From files: nothing is fetched.']);
    expect(await versionShown(page)).toBe('1');
    await press(page, 'remove', part('subscription'));
    await waitFor('the pack to go', async () => (await page.$(part('subscription'))) === null);
    await page.close();
  });

  it('stay whole when the worker is stopped while it waits for any of the files, and go on from there', async () => {
    const page = await options();
    await add(page, publish(await made('1', 12)));
    await appear(page, 'subscription');
    const phases = ['/coast.json', '/coast.json.sig', ...[...second.shards.keys()].slice(-2).map((file) => `/${file}`)];
    for (const phase of phases) {
      publish(second);
      host.answer(phase, () => {});
      const asked = () => host.requests.filter(({ url }) => url === phase).length;
      const before = asked();
      await ring(page);
      await waitFor(`the worker to ask for ${phase}`, async () => asked() > before);
      await context.browser.stopBackground();
      expect(await versionShown(page)).toBe('1');
    }
    publish(second);
    const kept = host.requests.length;
    await ring(page);
    await appear(page, 'roll-back');
    await waitFor('the second version', async () => (await versionShown(page)) === '2');
    const refetched = host.requests.slice(kept).map(({ url }) => url);
    // All but the last two shards had come, one of the two in the phase before the last.
    expect(refetched.filter((url) => url?.endsWith('.pack'))).toEqual([phases.at(-1)]);
    await press(page, 'remove', part('subscription'));
    await page.close();
  });

  it('ask for one host alone where it does not send CORS', async (test) => {
    test.skip(context.name === 'chromium', 'Chromium withholds access only through its own pages');
    const page = await options();
    await context.browser.withholdAccess();
    await add(
      page,
      publish(await made('1', 12), (answer) => answer),
    );
    await appear(page, 'add-access');
    expect(await textOf(page, 'add-access')).toContain('The browser keeps Copytaster away from 127.0.0.1');
    expect(await page.$(part('subscription'))).toBeNull();
    await press(page, 'grant-host');
    await appear(page, 'subscription');
    const { origins } = await page.evaluate(() => chrome.permissions.getAll());
    expect(origins).toEqual(['http://127.0.0.1/*']);
    await press(page, 'remove', part('subscription'));
    await page.evaluate(() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }));
    await add(page, publish(await made('1', 12)));
    await appear(page, 'subscription');
    expect((await page.evaluate(() => chrome.permissions.getAll())).origins).toEqual([]);
    await page.close();
  });

  it('ask nobody but the hosts that were subscribed to', () => {
    expect(context.browser.outsideRequests()).toEqual([]);
  });
});
