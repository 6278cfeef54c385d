import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageArticle } from '../../lib/article/article';
import { cut, LIMITS } from '../../lib/article/limits';
import { factsWithin, unitsWithin } from '../../lib/article/within-limits';
import { backgroundPayloads } from '../../lib/messages/payloads';
import { anyText } from '../any-text';

/** Any text, and sometimes far more of it than anybody takes. */
const text = fc.tuple(anyText, fc.constantFrom(1, 1, 50, 3_000)).map(([some, times]) => some.repeat(times));
const maybe = fc.option(text);
const lines = fc.array(text, { maxLength: 80 });
const address = fc.option(text.map((path) => `https://news.example/${encodeURIComponent(path.toWellFormed())}`));
const kind = fc.constantFrom('paragraph' as const, 'heading' as const, 'item' as const);
const article: fc.Arbitrary<PageArticle> = fc.record({
  url: fc.constant('https://news.example/story'),
  canonicalUrl: address,
  originalUrl: address,
  site: text,
  title: text,
  titles: fc.record({ heading: maybe, openGraph: maybe, structured: maybe, document: maybe }),
  publisher: maybe,
  language: maybe,
  margins: fc.record({
    lead: lines,
    tail: lines,
    near: lines,
    byline: lines,
    sources: fc.array(fc.record({ from: text, text }), { maxLength: 80 }),
    times: lines,
  }),
  access: fc.constant('full' as const),
  live: fc.boolean(),
  units: fc.constant([{ text: 'x', kind: 'paragraph' as const }]),
});

const check = backgroundPayloads['article.read'];

describe('what a reader sends', () => {
  it('passes the door, whatever the page says of itself', () => {
    fc.assert(
      fc.property(article, (read) => {
        const sent = { article: factsWithin(read) };
        expect(check(sent)).toEqual(sent);
      }),
      { numRuns: 50 },
    );
  });

  it('passes the door, however much the page holds', () => {
    const base = fc.sample(article, 1)[0];
    const some = fc.tuple(text, kind).map(([words, what]) => ({ text: `x${words}`, kind: what }));
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 12 }), fc.constantFrom(1, 500), (units, times) => {
        const many = unitsWithin(Array.from({ length: times }, () => units).flat());
        const sent = { article: { ...factsWithin(base), units: many } };
        expect(check(sent)).toEqual(sent);
      }),
      { numRuns: 50 },
    );
  });

  it('is left as it is where it fits', () => {
    const units = [{ text: 'A ferry ran aground.', kind: 'paragraph' as const }];
    expect(unitsWithin(units)).toEqual(units);
    expect(unitsWithin([{ text: 'y'.repeat(LIMITS.unitText + 5), kind: 'item' }])[0].text).toHaveLength(
      LIMITS.unitText,
    );
  });

  it('leaves out an address that is too long, since a part of it leads elsewhere', () => {
    const [read] = fc.sample(article, 1);
    const canonicalUrl = `https://news.example/${'x'.repeat(LIMITS.url)}`;
    expect(factsWithin({ ...read, canonicalUrl }).canonicalUrl).toBeNull();
  });
});

describe('cut', () => {
  it('leaves no half of a character', () => {
    expect(cut('a😀b', 2)).toBe('a');
    expect(cut('a😀b', 3)).toBe('a😀');
    expect(cut('abc', 3)).toBe('abc');
  });
});
