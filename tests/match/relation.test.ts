import { describe, expect, it } from 'vitest';
import type { Article, Credit } from '../../lib/article/article';
import { emptyArticle } from '../../lib/article/empty-article';
import type { Copy, CopyKind, StoryFacts } from '../../lib/match/copy';
import { related, relationOf, type SourceFacts } from '../../lib/match/relation';

const facts: SourceFacts = {
  outletOf: (domain) => ({ 'quaynews.example': 'quay.example' })[domain] ?? domain,
  ownerOf: (domain) => ({ 'quay.example': 'Harbour Group', 'tide.example': 'Harbour Group' })[domain] ?? null,
  agencyOf: (domain) => ({ 'apnews.com': 'AP', 'reuters.com': 'Reuters' })[domain] ?? null,
};

const article = (change: Partial<Article> = {}): Article =>
  emptyArticle({
    url: 'https://quay.example/bridge',
    site: 'quay.example',
    title: 'Bridge closes',
    titles: { heading: 'Bridge closes', openGraph: null, structured: null, document: null },
    language: 'en',
    units: [],
    ...change,
  });

const story = (domain: string, licence: string | null = null): StoryFacts => ({
  id: 'pack/1',
  pack: 'pack',
  title: 'Bridge closes',
  publisher: domain,
  domain,
  url: null,
  published: null,
  words: 300,
  licence,
});

const credit = (agency: string, partial = false): Credit => ({
  agency,
  slot: partial ? 'contributed' : 'byline',
  quote: agency,
  span: null,
  partial,
});

const cases: readonly [string, Partial<Article>, StoryFacts, CopyKind, string][] = [
  ['the same outlet under another domain', {}, story('quaynews.example'), 'full', 'same-outlet'],
  ['the same outlet, whatever it credits', { credits: [credit('AP')] }, story('quay.example'), 'full', 'same-outlet'],
  ['the agency in the byline', { credits: [credit('AP')] }, story('apnews.com'), 'full', 'declared'],
  ['another agency in the byline', { credits: [credit('Reuters')] }, story('apnews.com'), 'full', 'credits-other'],
  [
    'an agency in the byline, its copy met elsewhere',
    { credits: [credit('AP')] },
    story('x.example'),
    'full',
    'credits-other',
  ],
  ['a contribution, to a whole story', { credits: [credit('AP', true)] }, story('apnews.com'), 'full', 'uncredited'],
  ['a contribution, to passages', { credits: [credit('AP', true)] }, story('apnews.com'), 'passages', 'declared'],
  [
    'the agency in the dateline',
    { dateline: { place: 'QUAY', agency: 'AP', span: { unit: 0, start: 0, end: 9 } } },
    story('apnews.com'),
    'full',
    'declared',
  ],
  [
    'the address of first publication',
    { originalUrl: 'https://www.x.example/a' },
    story('x.example'),
    'full',
    'declared',
  ],
  ['an address that is none', { originalUrl: 'x.example' }, story('x.example'), 'full', 'unexplained'],
  ["the agency's own page", { site: 'apnews.com' }, story('x.example'), 'full', 'agency-page'],
  ['an owner in common', {}, story('tide.example'), 'full', 'same-owner'],
  ['a licence that lets anybody republish', {}, story('x.example', 'CC-BY-4.0'), 'full', 'open-licence'],
  ['a licence that does not', {}, story('x.example', 'CC-BY-NC-4.0'), 'full', 'unexplained'],
  ['agency copy without credit', {}, story('apnews.com'), 'extended', 'uncredited'],
  ['nothing known', {}, story('x.example'), 'full', 'unexplained'],
];

describe('relation of a page to a source', () => {
  it.each(cases)('%s', (_, change, source, kind, expected) => {
    expect(relationOf(article(change), source, kind, facts)).toBe(expected);
  });
});

describe('related', () => {
  it('leaves out versions of the page in its own outlet, and keeps the order of the others', () => {
    const copy = (domain: string): Copy => ({
      story: story(domain),
      kind: 'full',
      pageShare: 1,
      sourceShare: 1,
      words: 300,
      quotedWords: 0,
      longestRun: 300,
      passages: [],
      addedUnits: [],
      missing: [],
      relation: 'unexplained',
    });
    const copies = related([copy('quaynews.example'), copy('tide.example'), copy('apnews.com')], article(), facts);
    expect(copies.map(({ story: { domain }, relation }) => [domain, relation])).toEqual([
      ['tide.example', 'same-owner'],
      ['apnews.com', 'uncredited'],
    ]);
  });
});
