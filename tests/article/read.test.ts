import { describe, expect, it } from 'vitest';
import { completeArticle } from '../../lib/article/complete-article';
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

/** Headline, summary and a question; the text comes with the answer. */
const CONSENT_WALL = `<title>Quota agreed</title>
<main><article><header><h1>Quota agreed</h1><p class="standfirst">Ministers met for a day and a night in Brussels, and nobody
  knows as yet what they have agreed on, or for how long it is going to last.</p></header></article></main>
<div role="dialog"><h2>Before you read on</h2><p>We and our 412 partners would like to know what you had for breakfast, where you
  had it, and with whom, and will keep what you say for as long as the law allows.</p></div>`;

describe('readArticle', () => {
  it('reads neither the summary nor the question of a page that waits for consent', () => {
    expect(readArticle(page(CONSENT_WALL), URL_OF_STORY)).toBeNull();
  });

  it('writes a reading beside its characters only where the page gives it brackets', () => {
    const bracketed = '尹錫悦<rp>（</rp><rt>ユンソンニョル</rt><rp>）</rp>';
    const bare = '港<rt>みなと</rt>';
    const text =
      '大統領は談話を出し、野党が国政をまひさせているとして非常戒厳を宣言した。軍が国会に入り、議員らが集まった。';
    const story = `<title>戒厳</title><article><h1>戒厳</h1><p><ruby>${bracketed}</ruby>${text}<ruby>${bare}</ruby>。</p></article>`;
    expect(readArticle(page(story), URL_OF_STORY)?.article.units[0].text).toBe(`尹錫悦（ユンソンニョル）${text}港。`);
  });

  it('reads body, title, dateline and credit', () => {
    const read = readArticle(page(STORY), URL_OF_STORY);
    expect(read?.article.title).toBe('Ministers agree on fishing quota');
    expect(read?.article.units).toHaveLength(3);
    const { dateline, credits, published } = completeArticle(read!.article);
    expect(dateline).toEqual({ place: 'BRUSSELS', agency: 'AP', span: { unit: 0, start: 0, end: 15 } });
    expect(credits).toMatchObject([{ agency: 'AP', slot: 'dateline', quote: 'BRUSSELS (AP) —' }]);
    expect(published).toBe('2026-11-03');
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
