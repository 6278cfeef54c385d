import { expect, it } from 'vitest';
import { describeInBrowsers } from './in-browsers';
import { expectNotes } from './views/library';
import { settledMarks } from './views/live-page';
import { verdictIn, writeNote } from './views/popup';

const SECRET = 'Zanzibarquartz';

describeInBrowsers('what leaves the extension', (context) => {
  it('shows a page nothing of a note (T1)', async () => {
    const first = await context.browser.page(context.site.address('extended'));
    await writeNote(await context.browser.popup(first), 'per:ingrid-haldane', SECRET);
    await first.close();

    const page = await context.browser.page(context.site.address('full'));
    await page.evaluate(() => {
      const heard: unknown[] = [];
      addEventListener('message', ({ data }) => heard.push(data));
      Object.assign(window, { heard });
    });
    await verdictIn(await context.browser.popup(page));
    const marks = await settledMarks(page, ({ entities }) => entities.length > 0);
    const seen = await page.evaluate(async () => ({
      markup: document.documentElement.outerHTML,
      globals: Object.getOwnPropertyNames(window),
      storage: [{ ...localStorage }, { ...sessionStorage }, document.cookie],
      databases: await indexedDB.databases(),
      heard: (window as unknown as { heard: unknown[] }).heard,
    }));
    expect(JSON.stringify({ ...seen, marks })).not.toContain(SECRET);
    expect(seen).toMatchObject({ storage: [{}, {}, ''], databases: [], heard: [] });
    expect(seen.globals.filter((name) => /copytaster/i.test(name))).toEqual([]);
    await page.close();
  });

  it('lets no page fetch, frame or address the extension', async () => {
    const library = await context.browser.extensionPage('library.html#/notes');
    await expectNotes(library, [SECRET]);
    const address = await library.evaluate(() => location.origin);
    await library.close();

    const page = await context.browser.page(context.site.address('full'));
    const reached = await page.evaluate(async (origin) => {
      const fetched = await fetch(`${origin}/library.html`).then(
        () => true,
        () => false,
      );
      const frame = document.createElement('iframe');
      frame.src = `${origin}/library.html`;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const runtime = (window as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
      return { fetched, framed: frame.contentDocument?.body.textContent ?? '', messaging: typeof runtime?.sendMessage };
    }, address);
    expect(reached).toEqual({ fetched: false, framed: '', messaging: 'undefined' });
    await page.close();
  });

  it('makes no request of its own, whatever is done (T19)', async () => {
    // Everything above has run in this browser by now; the options and the welcome page are left.
    for (const path of ['options.html', 'welcome.html']) await (await context.browser.extensionPage(path)).close();
    console.log(`${context.name}: ${context.browser.outsideRequests().length} requests tried to leave`);
    expect(context.browser.outsideRequests()).toEqual([]);
  });

  it('would see a request if there was one', async () => {
    const page = await context.browser.page(context.site.address('full'));
    await page.evaluate(() => fetch('http://outside.example/').catch(() => {}));
    expect(context.browser.outsideRequests().join()).toContain('outside.example');
    await page.close();
  });
});
