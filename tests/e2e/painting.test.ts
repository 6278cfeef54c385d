import { beforeAll, expect, it } from 'vitest';
import { HARBOUR } from '../anchor/story';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { bundleInPage, type PaintedPage, painting } from './painting/bundle';

const HEBREW = 'ראש העיר פתחה את הנמל בצהריים, וארבעים אוניות נכנסו אחרי ספינת הנתב.';
const JAPANESE = '港町の市長は月曜日の正午に新しい橋を開き、四十隻の船が続いた。';
const STORY = [...HARBOUR.map(({ text }) => text), HEBREW, JAPANESE];

const SHIPS = 'forty ships sailed in behind the pilot boat';
const COST = 'cost 214 million crowns, twice what the council had planned';

/** A way in which a page may set the same words: the paragraph that is set otherwise, and how. */
interface Setting {
  readonly words: string;
  readonly set: (paragraph: string) => string;
}

const SETTINGS: Readonly<Record<string, Setting>> = {
  'wrapped in elements': {
    words: SHIPS,
    set: (text) =>
      text.replace('forty ships', '<a href="#"><b>forty</b> <em>ships</em></a>').replace('pilot', '<span>pilot</span>'),
  },
  'split into text nodes': {
    words: SHIPS,
    set: (text) => text.replace('sailed in', 'sai<!-- a -->led<!-- b --> in'),
  },
  'broken by <br>': {
    words: COST,
    set: (text) => text.replace('crowns, twice', 'crowns,<br>twice'),
  },
  'with soft hyphens': {
    words: COST,
    set: (text) => text.replace('million', 'mil\u00adlion').replace('council', 'coun\u00adcil'),
  },
  'with non-breaking spaces and line feeds': {
    words: COST,
    set: (text) => text.replace('214 million', '214\u00a0million').replace('what the', 'what\n      the'),
  },
  'from right to left': {
    words: 'וארבעים אוניות נכנסו',
    set: (text) => `<span dir="rtl">${text.replace('אוניות', '<b>אוניות</b>')}</span>`,
  },
  'with ruby': {
    words: '新しい橋を開き',
    set: (text) =>
      text.replace('市長', '<ruby>市長<rt>しちょう</rt></ruby>').replace('橋', '<ruby>橋<rt>はし</rt></ruby>'),
  },
};

const page = (paragraphs: readonly string[]) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Port Alden opens</title>
<body style="max-width:34em"><article><h1>Port Alden opens</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;

/** Letters as a reader sees them: without what takes no place, and without readings. */
const visible = (text: string) => text.replace(/[\s\u00ad]|しちょう|はし/g, '');

describeInBrowsers('a note stays on its words', (context) => {
  let bundle: string;
  let plain: PaintedPage;

  const open = async (path: string, paragraphs: readonly string[]) => {
    const tab = await context.browser.page(context.site.add({ host: 'painting', path, markup: page(paragraphs) }));
    return { tab, painted: await painting(tab, bundle) };
  };

  beforeAll(async () => {
    bundle = await bundleInPage();
    plain = (await open('/plain', STORY)).painted;
  });

  it.each(Object.entries(SETTINGS))('%s', async (name, { words, set }) => {
    const selector = await plain.describeWords(words);
    const path = `/${Object.keys(SETTINGS).indexOf(name)}`;
    const { tab, painted } = await open(
      path,
      STORY.map((text) => (text.includes(words) ? set(text) : text)),
    );
    const placed = await painted.place(selector);
    expect(placed).toMatchObject({ state: 'exact', isHit: true, isUntouched: true });
    expect(placed.boxes).toBeGreaterThan(0);
    expect(visible(placed.painted)).toBe(visible(words));
    await tab.close();
  });

  it('that come late', async () => {
    const selector = await plain.describeWords(SHIPS);
    const { tab, painted } = await open(
      '/late',
      STORY.filter((text) => !text.includes(SHIPS)),
    );
    expect(await painted.place(selector)).toMatchObject({ state: 'orphan', painted: '', isUntouched: true });
    await tab.evaluate((text) => {
      setTimeout(() => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        document.querySelector('article p')?.after(paragraph);
      }, 200);
    }, STORY[1]);
    await waitFor('the late words', async () => (await painted.place(selector)).painted === SHIPS);
    await tab.close();
  });
});
