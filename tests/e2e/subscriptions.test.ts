import type { RequestListener } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { createKeys, signIndex } from '../../lib/corpus/format/signature';
import { type Host, inStretches, openHost, status } from '../corpus/host';
import { type MadePack, makePack } from '../corpus/made-pack';
import { syntheticStories } from '../corpus/synthetic-stories';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { appear, disappear, part, press, textOf, textsOf } from './views/parts';
import { addAddress, dropFiles, ringForPack } from './views/sources';

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

  async function remove(page: Page): Promise<void> {
    await press(page, 'remove', part('subscription'));
    await disappear(page, 'subscription');
  }

  const versionShown = async (page: Page) =>
    (await page.$$eval(`${part('packs')} tr`, (rows) => rows.map(({ textContent }) => textContent)))
      .find((row) => row.includes('Stories of the coast'))
      ?.match(/coast(\d)/)?.[1];

  it('are led nowhere into the user’s own network, and ask an address once (T14)', async () => {
    const inside = await openHost();
    const reboot = inside.answer('/reboot', 'done');
    const front = host.answer('/moved.xml', status(302, { location: reboot }));
    const before = host.requests.length;
    const page = await options();
    await addAddress(page, front);
    await appear(page, 'add-fault');
    expect(host.requests.slice(before).map(({ url }) => url)).toEqual(['/moved.xml']);
    expect(inside.requests).toEqual([]);
    await inside.close();
    await page.close();
  });

  it('take a pack that is dropped on the options page', async () => {
    const { text, shards } = await made('1', 12);
    const page = await options();
    await dropFiles(page, [['coast.json', text], ...shards]);
    await appear(page, 'subscription');
    expect(await textsOf(page, 'subscription-checks')).toEqual(['From files: nothing is fetched.']);
    await waitFor('the first version', async () => (await versionShown(page)) === '1');
    await remove(page);
    await page.close();
  });

  it('are asked about before files replace a pack by one that is older, lost half of it, or has another signer', async () => {
    const [first, another] = [await createKeys(), await createKeys()];
    /** Its stories are all of later days, so that nothing else speaks against it. */
    const ofLater = (version: string, stories: number) =>
      makePack({ version, stories: syntheticStories(stories, { firstDay: 18_300, daysApart: 9 }) });
    const drop = async (page: Page, { text, shards }: MadePack, keys: typeof first) => {
      const signature = await signIndex(new TextEncoder().encode(text), keys);
      await dropFiles(page, [['coast.json', text], ['coast.json.sig', signature], ...shards]);
    };
    const page = await options();
    await drop(page, await made('5', 12), first);
    await waitFor('the pack', async () => (await versionShown(page)) === '5');
    const doubted: [MadePack, typeof first, RegExp][] = [
      [await made('4', 12), first, /^Version 4 .* is older/],
      [await ofLater('6', 2), first, /^Version 6 has only 2 stories/],
      [await ofLater('7', 14), another, /^Version 7 is signed by somebody else/],
    ];
    for (const [pack, keys, words] of doubted) {
      const before = await versionShown(page);
      await drop(page, pack, keys);
      await waitFor('the question', async () => words.test((await textOf(page, 'subscription-question')) ?? ''));
      expect(await versionShown(page)).toBe(before);
      await press(page, 'accept');
      await waitFor('the version', async () => (await versionShown(page)) === pack.index.version);
      await disappear(page, 'subscription-question');
    }
    await page.close();
    const later = await options();
    await waitFor('the last version', async () => (await versionShown(later)) === '7');
    await press(later, 'remove', part('subscription'));
    await disappear(later, 'subscription');
    await later.close();
  });

  it('stay whole when the worker is stopped while it waits for any of the files, and go on from there', async () => {
    const page = await options();
    await addAddress(page, publish(await made('1', 12)));
    await appear(page, 'subscription');
    const phases = ['/coast.json', '/coast.json.sig', ...[...second.shards.keys()].slice(-2).map((file) => `/${file}`)];
    for (const phase of phases) {
      publish(second);
      host.answer(phase, () => {});
      const asked = () => host.requests.filter(({ url }) => url === phase).length;
      const before = asked();
      await ringForPack(page, 'coast');
      await waitFor(`the worker to ask for ${phase}`, async () => asked() > before);
      await context.browser.stopBackground();
      await waitFor('the first version', async () => (await versionShown(page)) === '1');
    }
    publish(second);
    const kept = host.requests.length;
    await ringForPack(page, 'coast');
    await appear(page, 'roll-back');
    await waitFor('the second version', async () => (await versionShown(page)) === '2');
    const refetched = host.requests.slice(kept).map(({ url }) => url);
    // All but the last two shards had come, one of the two in the phase before the last.
    expect(refetched.filter((url) => url?.endsWith('.pack'))).toEqual([phases.at(-1)]);
    await remove(page);
    await page.close();
  });

  it('ask nobody but the hosts that were subscribed to', () => {
    expect(context.browser.outsideRequests()).toEqual([]);
  });
});
