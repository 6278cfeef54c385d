import fc from 'fast-check';
import type { ReportedReading } from '../../lib/exchange/report/report';
import type { Copy, StoryFacts, VerdictKind } from '../../lib/match/copy';
import { text } from './library';

/** Random readings of one story's family, and the parts to make a certain one. */

export const STORY = 'agencies-2018/12';

export const source: StoryFacts = {
  id: STORY,
  pack: 'agencies-2018',
  title: 'Ferry with 212 aboard runs aground',
  publisher: 'Tidewire',
  domain: 'tidewire.example',
  url: 'https://tidewire.example/ferry',
  published: '2018-05-14',
  words: 240,
  licence: null,
};

export const copyOf = (change: Partial<Copy> = {}): Copy => ({
  story: source,
  kind: 'shortened',
  pageShare: 0.912,
  sourceShare: 0.4,
  words: 96,
  quotedWords: 12,
  longestRun: 31,
  passages: [
    { page: { unit: 0, start: 2, end: 30 }, source: { start: 0, end: 0.1 }, words: 5, quoted: false },
    { page: { unit: 1, start: 0, end: 26 }, source: { start: 0.5, end: 0.6 }, words: 5, quoted: true },
  ],
  addedUnits: [],
  missing: [{ start: 0.6, end: 1 }],
  relation: 'declared',
  ...change,
});

const unit = (words: string) => ({ text: words, kind: 'paragraph' as const });

export function readingOf(copies: readonly Copy[], change: Partial<ReportedReading['article']> = {}): ReportedReading {
  return {
    readAt: Date.UTC(2018, 4, 15, 9),
    article: {
      url: 'https://harbour-post.example/ferry',
      title: 'Ferry runs aground off Moss Head',
      site: 'harbour-post.example',
      publisher: 'Harbour Post',
      published: '2018-05-14T09:30:00Z',
      units: [unit('A ferry with 212 people aboard ran aground.'), unit('“We were lucky with tides,” she said.')],
      ...change,
    },
    verdict: {
      kind: copies[0]?.kind ?? 'none',
      copies,
      credits: [{ agency: 'Tidewire', slot: 'sign-off', quote: '(Tidewire)', span: null, partial: false }],
      corpus: {
        packs: [{ id: 'agencies-2018', title: 'Agency stories of 2018', version: '1.4' }],
        stories: 10_000,
        from: '2018-01-01',
        to: '2018-12-31',
      },
    },
  };
}

const share = () => fc.double({ min: 0, max: 1, noNaN: true });
const none: VerdictKind[] = ['none', 'no-corpus'];

const copy = (): fc.Arbitrary<Copy> =>
  fc
    .record({ title: text(), publisher: text(), url: fc.option(text()), pageShare: share(), quoted: fc.boolean() })
    .map(({ title, publisher, url, pageShare, quoted }) => {
      const page = { unit: 0, start: 0, end: 60 };
      const passages = [{ page, source: { start: 0, end: pageShare }, words: 3, quoted }];
      return copyOf({ story: { ...source, title, publisher, url }, pageShare, passages });
    });

export const readings = (): fc.Arbitrary<ReportedReading[]> =>
  fc.array(
    fc
      .record({
        copies: fc.array(copy(), { maxLength: 1 }),
        empty: fc.constantFrom(...none),
        credit: text(),
        pack: text(),
        article: fc.record({
          url: fc.oneof(text(), fc.constantFrom('https://a.example/x?y=<z>', 'javascript:alert(1)')),
          title: text(),
          site: text(),
          publisher: fc.option(text()),
          published: fc.option(text()),
          units: fc.array(text().map(unit), { minLength: 1, maxLength: 2 }),
        }),
      })
      .map(({ copies, empty, credit, pack, article }) => {
        const reading = readingOf(copies, article);
        const { verdict } = reading;
        const kind = copies.length > 0 ? verdict.kind : empty;
        const credits = [{ ...verdict.credits[0], quote: credit }];
        const corpus = { ...verdict.corpus, packs: [{ id: pack, title: pack, version: pack }] };
        return { ...reading, verdict: { ...verdict, kind, credits, corpus } };
      }),
    { maxLength: 3 },
  );
