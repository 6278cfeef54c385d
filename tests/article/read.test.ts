import { describe, expect, it } from 'vitest';
import { credited } from '../../lib/article/credited';
import { readArticle } from '../../lib/article/read.dom';
import { wordsOf } from '../../lib/text/span';
import { pageOf as page } from './page';

const URL_OF_STORY = 'https://www.harbourpost.example/world/2026/11/03/ministers-agree-on-fishing-quota';
const STORY = `<!doctype html><html lang="en"><head><title>Ministers agree on fishing quota | Harbour Post</title>
<meta property="og:title" content="Ministers agree on fishing quota"></head><body>
<nav><a href="/">Home</a></nav><article><h1>Ministers agree on fishing quota</h1>
<p>BRUSSELS (AP) — Fisheries ministers agreed late on Monday to cut next year's quota for <em>North Sea</em> cod by a fifth, officials said.</p>
<p>The decision follows two days of talks in which coastal states had asked for a smaller cut, and ends a dispute that began in spring.</p>
<p>“Nobody leaves this room happy,” the chair of the meeting told reporters, “and that is how a fair agreement looks.”</p>
</article><footer>Contact us</footer></body></html>`;

describe('readArticle', () => {
  it('reads body, title, dateline and credit', () => {
    const read = readArticle(page(STORY), URL_OF_STORY);
    expect(read?.article.title).toBe('Ministers agree on fishing quota');
    expect(read?.article.units).toHaveLength(3);
    const { dateline, credits } = credited(read!.article);
    expect(dateline).toEqual({ place: 'BRUSSELS', agency: 'AP', span: { unit: 0, start: 0, end: 15 } });
    expect(credits).toMatchObject([{ agency: 'AP', slot: 'dateline', quote: 'BRUSSELS (AP) —' }]);
    expect(read?.article.published).toBe('2026-11-03');
  });

  it('locates spans in the live page and back', () => {
    const document = page(STORY);
    const read = readArticle(document, URL_OF_STORY)!;
    const start = read.article.units[0].text.indexOf('North Sea cod');
    const span = { unit: 0, start, end: start + 'North Sea cod'.length };
    const range = read.locate(span)!;
    expect(range.toString()).toBe('North Sea cod');
    expect(read.spanOf(range)).toEqual([span]);
    expect(wordsOf(read.article.units, span)).toBe('North Sea cod');
  });

  it('gives null for words that have left the page', () => {
    const document = page(STORY);
    const read = readArticle(document, URL_OF_STORY)!;
    document.querySelector('article p')!.remove();
    expect(read.locate({ unit: 0, start: 0, end: 8 })).toBeNull();
    expect(read.locate({ unit: 1, start: 0, end: 8 })).not.toBeNull();
  });

  it('is null for a page without body text', () => {
    expect(readArticle(page('<title>x</title>'), 'https://a.example/')).toBeNull();
  });
});
