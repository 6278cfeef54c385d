import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { marksOn } from './views/live-page';
import { appear, press, textOf } from './views/parts';
import { verdictIn } from './views/popup';

const NOTE = 'Ask who paid for the tunnel.';

const FERRY = [
  'The ferry Signe Maria lay aground for six hours on Tuesday before two tugs pulled her off a sandbank in the bay, the harbour master of the town said.',
  'Nobody of the ninety passengers was hurt, and all of them were taken ashore by the lifeboats of three villages, whose crews had been at a dance that evening.',
  'The company will look at the charts, which show four metres of water where the captain found two, and has asked the coast guard for a survey before the summer.',
  '“We heard the keel before we felt it,” said Marit Solvang, who was on her way home from the market, “and then the lamps went out, and somebody began to sing.”',
  'The ferry is to sail again on Thursday, the company said, with half of the cars that she may carry, until divers have looked at her rudder in the dock.',
];
const VOTE = [
  'The council of the island put off its vote on the new school for the third time on Wednesday, after the builder had withdrawn an offer that was a year old.',
  'Parents had come with their children and a brass band, and were told in the corridor that the matter would be heard again in March, when the budget is known.',
  'The teachers have taught in huts since the autumn storm took the roof of the old house, and two of the seven have said that they will not stay another winter.',
  '“It is the same speech in the same tie,” said Tomas Okafor, whose daughter is in her second year, “and I could give it myself by now, with better jokes.”',
  'The chairman, who spoke to reporters on the stairs, said on Wednesday evening that nobody was to blame but the price of timber, which has doubled since May.',
];

const storyPage = (
  title: string,
  paragraphs: readonly string[],
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="canonical" href="/"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00Z"><meta property="og:title" content="${title}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2026-03-04"}</script></head>
<body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

describeInBrowsers('which page this is', (context) => {
  const addNote = async (popup: Page, text: string) => {
    await verdictIn(popup);
    await press(popup, 'add-story-note');
    await appear(popup, 'note-body');
    await popup.type('[data-part="note-body"]', text);
    await press(popup, 'save-note');
    await waitFor('the note to be saved', async () => (await textOf(popup, 'story-notes'))?.includes(text) ?? false);
    await popup.close();
  };
  const hasNote = async (page: Page, text: string) => {
    const popup = await context.browser.popup(page);
    await verdictIn(popup);
    await appear(popup, 'story-notes');
    const shown = (await textOf(popup, 'story-notes')) ?? '';
    await popup.close();
    return shown.includes(text);
  };

  it('is the same with what a newsletter puts behind its address, and stays so when the site takes it away', async () => {
    const page = await context.browser.page(context.site.address('unrelated'));
    await addNote(await context.browser.popup(page), NOTE);
    await page.close();

    const again = await context.browser.page(`${context.site.address('unrelated')}?utm_source=letter&fbclid=x7`);
    expect(await hasNote(again, NOTE)).toBe(true);
    const painted = (await marksOn(again)).entities.length;
    await again.evaluate(() => history.replaceState(null, '', `${location.pathname}?utm_source=other`));
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect((await marksOn(again)).entities).toHaveLength(painted);
    expect(await hasNote(again, NOTE)).toBe(true);
    await again.close();
  });

  it('is another where two stories name the home page as their address', async () => {
    const [ferry, vote] = [
      context.site.add({
        host: 'coast-courier',
        path: '/2026/03/04/ferry-aground-in-the-bay',
        markup: storyPage('Ferry aground in the bay for six hours', FERRY),
      }),
      context.site.add({
        host: 'coast-courier',
        path: '/2026/03/04/council-puts-off-its-vote',
        markup: storyPage('Council puts off its vote on the school', VOTE),
      }),
    ];
    const first = await context.browser.page(ferry);
    await addNote(await context.browser.popup(first), 'Who drew the chart?');
    await first.close();
    const second = await context.browser.page(vote);
    expect(await hasNote(second, 'Who drew the chart?')).toBe(false);
    await second.goto(ferry);
    expect(await hasNote(second, 'Who drew the chart?')).toBe(true);
    await second.close();
  });
});
