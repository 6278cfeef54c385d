import { expect, it } from 'vitest';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { marksOn, settledMarks } from './views/live-page';
import { appear, press } from './views/parts';
import { verdictIn } from './views/popup';

const EXPECTED = [
  ['agency', 'full'],
  ['full', 'full'],
  ['shortened', 'shortened'],
  ['extended', 'extended'],
  ['same-event', 'shared-quotes'],
  ['unrelated', 'none'],
  ['no-corpus', 'no-corpus'],
] as const;

describeInBrowsers('what a page is to the agency story', (context) => {
  it.each(EXPECTED)('calls the page “%s” %s', async (page, kind) => {
    const tab = await context.browser.page(context.site.address(page));
    expect((await verdictIn(await context.browser.popup(tab))).kind).toBe(kind);
    await tab.close();
  });

  it('names the source with its date, shares and headline', async () => {
    const tab = await context.browser.page(context.site.address('extended'));
    const verdict = await verdictIn(await context.browser.popup(tab));
    expect(verdict.sourceFacts).toMatch(/^Reuters · 14 May 2018 · one day earlier$/);
    expect(verdict.sourceHeadline).toBe('Ferry strikes swing bridge at Merrowhaven, cutting off island town');
    expect(Number.parseInt(verdict.sourceShare ?? '', 10)).toBeGreaterThanOrEqual(75);
    expect(Number.parseInt(verdict.pageShare ?? '', 10)).toBeLessThan(70);
    expect(Number(verdict.sharedWords)).toBeGreaterThan(200);
    await tab.close();
  });

  it('finds the credit in the dateline and in the byline, and misses it where there is none', async () => {
    const creditsOf = async (page: string) => {
      const tab = await context.browser.page(context.site.address(page));
      const { credits, relation } = await verdictIn(await context.browser.popup(tab));
      await tab.close();
      return [...credits, relation].join(' ');
    };
    expect(await creditsOf('full')).toMatch(/Reuters.*dateline/);
    expect(await creditsOf('shortened')).toMatch(/Reuters.*byline/);
    expect(await creditsOf('extended')).toMatch(/No agency is credited/);
  });

  it('paints what is copied, and leaves what was added alone', async () => {
    const tab = await context.browser.page(context.site.address('extended'));
    await verdictIn(await context.browser.popup(tab));
    const { copied, quoted } = await settledMarks(tab, ({ chip, copied }) => chip && copied.length > 0);
    expect(copied.join(' ')).toContain('drove into the bridge');
    expect(copied.join(' ')).toContain('a crack two metres long');
    expect([...copied, ...quoted].join(' ')).not.toMatch(/Tolliver|Gannet Street|Luxton|Customs House|dentist/);
    await tab.close();
  });

  it('paints shared quotes apart, and nothing else of an independent report', async () => {
    const tab = await context.browser.page(context.site.address('same-event'));
    await verdictIn(await context.browser.popup(tab));
    const { copied, quoted } = await settledMarks(tab, ({ quoted }) => quoted.length > 0);
    expect(copied).toEqual([]);
    expect(quoted.join(' ')).toContain('we will say so this week');
    expect(quoted.join(' ')).not.toMatch(/paper hat|Rotterdam|polite letters|A diver/);
    await tab.close();
  });

  it('sets a match aside that the reader contests, on the page too, and takes it back', async () => {
    const tab = await context.browser.page(context.site.address('extended'));
    const popup = await context.browser.popup(tab);
    const isCalled = (kind: string) =>
      waitFor(`the page to be called ${kind}`, async () => (await verdictIn(popup)).kind === kind);
    await isCalled('extended');
    await press(popup, 'contest');
    await appear(popup, 'contested');
    await isCalled('none');
    await waitFor('the paint to go', async () => (await marksOn(tab)).copied.length === 0);
    await press(popup, 'withdraw');
    await isCalled('extended');
    await waitFor('the paint to come back', async () => (await marksOn(tab)).copied.length > 0);
    await tab.close();
  });
});
