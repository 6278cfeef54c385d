import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Story } from '../../lib/corpus/build/story-row';
import { type Host, openHost } from '../corpus/host';
import { makePack } from '../corpus/made-pack';
import { syntheticStories } from '../corpus/synthetic-stories';
import lighthouse from '../site/stories/no-corpus.json';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { appear, disappear, part, press, textOf, textsOf } from './views/parts';
import { verdictIn } from './views/popup';
import { pressSetting } from './views/settings';
import { addAddress, ringForPack } from './views/sources';

/** The paragraphs of the story of March 2026, which no bundled pack covers. */
const paragraphs: readonly string[] = lighthouse.units;
const DAY = Date.UTC(2026, 2, 11) / 86_400_000;

const agencyStory: Story = {
  title: 'Lighthouse lamp burned on for a decade',
  publisher: 'Coast Agency',
  domain: 'coast-agency.example',
  url: 'https://coast-agency.example/lighthouse',
  day: DAY,
  licence: 'CC-BY-4.0',
  sample: false,
  units: paragraphs.map((text) => ({ text })),
};

const others = [...syntheticStories(20, { firstDay: DAY - 10, daysApart: 0.5 })];

describeInBrowsers('the living corpus', (context) => {
  let host: Host;
  beforeAll(async () => {
    host = await openHost();
  });
  afterAll(() => host.close());

  const options = () => context.browser.extensionPage('options.html');

  async function verdictOn(name: string) {
    const page = await context.browser.page(context.site.address(name));
    const popup = await context.browser.popup(page);
    const verdict = await verdictIn(popup);
    const readBefore = await textOf(popup, 'read-before');
    const licence = await textOf(popup, 'source-licence');
    await page.close();
    return { ...verdict, readBefore, licence };
  }

  async function publish(version: string, stories: readonly Story[]): Promise<string> {
    const { text, shards } = await makePack({ version, stories });
    for (const [file, bytes] of shards) host.answer(`/${file}`, bytes);
    return host.answer('/coast.json', text);
  }

  it('keeps nothing of what is read until it is asked to', async () => {
    await verdictOn('full');
    const page = await options();
    await appear(page, 'history-on');
    expect(await page.$(part('history-count'))).toBeNull();
    await page.close();
  });

  it('finds the second copy that is read, once the history is on', async () => {
    const welcome = await context.browser.extensionPage('welcome.html');
    await pressSetting(welcome, 'history-on', ({ history }) => history);
    await welcome.close();
    const reprint = context.site.add({
      host: 'coast-courier',
      path: '/2026/03/13/the-lamp-that-stayed-on',
      markup: `<!doctype html><html lang="en"><meta charset="utf-8"><title>The lamp that stayed on</title>
        <meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-13T08:00:00Z">
        <article><h1>The lamp that stayed on</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></html>`,
    });
    const first = await context.browser.page(reprint);
    await verdictIn(await context.browser.popup(first));
    await first.close();

    const verdict = await verdictOn('no-corpus');
    expect(verdict.kicker).toBe('Read before');
    expect(verdict.sourceHeadline).toBe('The lamp that stayed on');
    expect(verdict.readBefore).toContain('coast-courier.localhost');

    const page = await options();
    await press(page, 'forget-all');
    await disappear(page, 'history-count');
    await pressSetting(page, 'history-on', ({ history }) => !history);
    await page.close();
  });

  it('says that there is no corpus, until a pack of the day is subscribed to', async () => {
    expect((await verdictOn('no-corpus')).kind).toBe('no-corpus');
    const page = await options();
    await addAddress(page, await publish('1', others));
    await appear(page, 'subscription');
    expect((await verdictOn('no-corpus')).kind).toBe('none');

    await publish('2', [...others, agencyStory]);
    await press(page, 'check');
    await appear(page, 'roll-back');
    const verdict = await verdictOn('no-corpus');
    expect(verdict.kind).toBe('full');
    expect(verdict.sourceFacts).toContain('Coast Agency');
    expect(verdict.licence).toContain('CC-BY-4.0');

    await press(page, 'roll-back');
    await disappear(page, 'roll-back');
    expect((await verdictOn('no-corpus')).kind).toBe('none');
    await page.close();
  });

  it('takes a new version by itself when the alarm rings', async () => {
    const page = await options();
    await appear(page, 'subscription');
    // The second version was taken back above, and does not return by itself.
    await publish('3', [...others, agencyStory]);
    await ringForPack(page, 'coast');
    await appear(page, 'roll-back');
    expect((await verdictOn('no-corpus')).kind).toBe('full');
    await press(page, 'remove', `${part('subscription')}[data-kind="pack"]`);
    await disappear(page, 'subscription');
    await page.close();
  });

  it('flags a copy of what a feed brought, with its licence', async () => {
    const html = paragraphs.map((text) => `<p>${text}</p>`).join('');
    const feed = host.answer(
      '/feed.xml',
      `<rss><channel><title>Coast Agency</title><item><title>Lamp burned on</title>
      <link>https://coast-agency.example/lamp</link><pubDate>Wed, 11 Mar 2026 10:00:00 GMT</pubDate>
      <description><![CDATA[${html}]]></description></item></channel></rss>`,
    );
    const page = await options();
    await addAddress(page, feed);
    // The row is there as soon as the feed is; its story is counted a moment later.
    await waitFor('the feed to have its one story', async () => {
      const facts = await textsOf(page, 'subscription-facts');
      return facts.length === 1 && facts[0].includes('one story');
    });
    const verdict = await verdictOn('no-corpus');
    expect(verdict.kind).toBe('full');
    expect(verdict.sourceHeadline).toBe('Lamp burned on');
    await page.close();
  });

  it('says what is wrong with what cannot be added', async () => {
    const page = await options();
    await addAddress(page, host.answer('/page', '<!doctype html><html><body>Hello</body></html>'));
    await appear(page, 'add-fault');
    expect(await textOf(page, 'add-fault')).toContain('a web page, not a feed');
    await page.close();
  });

  it('asks nobody but the hosts that were subscribed to', () => {
    expect(context.browser.outsideRequests()).toEqual([]);
  });
});
