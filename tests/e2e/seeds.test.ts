import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { html } from '../site/html';
import { describeInBrowsers } from './in-browsers';
import { settledMarks } from './views/live-page';
import { verdictIn } from './views/popup';

/** The two real stories that this project starts from. Their texts are their publishers': they are no part of it. */
const SEEDS = '../shared/seeds';
const seed = existsSync(SEEDS) ? readdirSync(SEEDS).find((name) => /^001_.*\.txt$/.test(name)) : undefined;

/** A seed as a newspaper's page: "## headline", a date, then paragraphs between empty lines. */
function pageOf(text: string): string {
  const [headline, , ...paragraphs] = text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean);
  const title = headline.replace(/^#+\s*/, '');
  const body = paragraphs.filter((paragraph) => !/^(## Original url|https?:)/.test(paragraph));
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="2011-06-09T00:00:00Z"></head>
<body><article><h1>${title}</h1>${body.map((paragraph) => html`<p>${paragraph}</p>`)}</article></body></html>`.markup;
}

describeInBrowsers('the newspaper’s version of the first seed', (context) => {
  it('is an extended copy of the agency story, with the radar station unmarked', async (test) => {
    test.skip(!seed, `no seeds in ${SEEDS}`);
    const address = context.site.add({
      host: 'seed-paper',
      path: '/2011/06/09/nato-and-russia-clash-again-a7519',
      markup: pageOf(readFileSync(join(SEEDS, seed ?? ''), 'utf8')),
    });
    const page = await context.browser.page(address);
    expect((await verdictIn(await context.browser.popup(page))).kind).toBe('extended');
    const { copied, quoted } = await settledMarks(page, ({ copied }) => copied.length > 0);
    expect(copied.join(' ')).toContain('two separate missile defense systems');
    expect([...copied, ...quoted].join(' ')).not.toMatch(/radar station|Qabala|Azimov/);
    await page.close();
  });
});
