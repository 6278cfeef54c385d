import { describe, expect, it } from 'vitest';
import { creditWords, relationWords } from '../../../components/verdict/credits';
import { verdictKicker, verdictSentence } from '../../../components/verdict/sentence';
import type { CopyKind, CopyRelation } from '../../../lib/match/copy';
import { article, copy, STORY, verdict } from '../fixtures';

const sentenceOf = (facts: Parameters<typeof verdict>[0], page = article()) => verdictSentence(verdict(facts), page);
const ofCopy = (facts: Parameters<typeof copy>[0]) => sentenceOf({ copies: [copy(facts)] });

const WHOLE = { pageShare: 0.96, sourceShare: 0.95 };

describe('the verdict in one sentence', () => {
  it('names a full copy', () => {
    expect(ofCopy({ kind: 'full', ...WHOLE })).toBe('A full copy of a story by Reuters');
  });

  it('says full of nothing below 95 % of both, but how much there is and what differs', () => {
    const { missing } = copy();
    const shorter = { kind: 'full', sourceShare: 0.847, pageShare: 0.98, missing, addedUnits: [] } as const;
    expect(ofCopy(shorter)).toBe('Nearly all of a story by Reuters, two paragraphs shorter');
    expect(ofCopy({ ...shorter, addedUnits: [3] })).toBe(
      'Nearly all of a story by Reuters, two paragraphs shorter, with one paragraph added',
    );
    expect(ofCopy({ ...shorter, sourceShare: 0.94, missing: [] })).toBe('Nearly all of a story by Reuters');
    expect(ofCopy({ ...shorter, sourceShare: 0.94, missing: [{ start: 0, end: 0.03 }] })).toBe(
      'Nearly all of a story by Reuters, a few words shorter',
    );
    expect(ofCopy({ ...shorter, sourceShare: 0.72, missing: [{ start: 0.72, end: 1 }] })).toBe(
      'Most of a story by Reuters, three paragraphs shorter',
    );
    expect(ofCopy({ ...shorter, sourceShare: 0.97, pageShare: 0.8, addedUnits: [3] })).toBe(
      'All of a story by Reuters, with one paragraph added',
    );
    expect(verdictKicker(verdict({ copies: [copy(shorter)] }))).toBe('Copy');
    expect(verdictKicker(verdict({ copies: [copy({ kind: 'full', ...WHOLE })] }))).toBe('Full copy');
  });

  it('says how much of a shortened story is left', () => {
    expect(ofCopy({ kind: 'shortened', sourceShare: 0.384 })).toBe('A story by Reuters, shortened: 38% of it is here');
  });

  it.each([
    [1, 7, 'All of a story by Reuters, with seven paragraphs added'],
    [0.83, 7, 'Most of a story by Reuters, with seven paragraphs added'],
    [0.83, 1, 'Most of a story by Reuters, with one paragraph added'],
    [0.3, 20, 'Part of a story by Reuters, with 20 paragraphs added'],
    [0.83, 0, 'Most of a story by Reuters, with words of its own between'],
  ])('says how much of an extended story is here, and what was added (%d, %d)', (sourceShare, added, sentence) => {
    const addedUnits = Array.from({ length: added }, (_, unit) => unit);
    expect(ofCopy({ kind: 'extended', sourceShare, addedUnits })).toBe(sentence);
  });

  it('counts shared passages, quotes apart', () => {
    const { passages } = copy();
    expect(ofCopy({ kind: 'passages', passages: passages.slice(0, 3) })).toBe(
      'Shares two passages with a story by Reuters',
    );
    expect(ofCopy({ kind: 'passages', passages: passages.slice(0, 1) })).toBe(
      'Shares a passage with a story by Reuters',
    );
  });

  it('tells the same event from a copy', () => {
    expect(ofCopy({ kind: 'shared-quotes' })).toBe(
      'The same event as in a story by Reuters: the quotes agree, the words around them do not',
    );
  });

  it('says how much was searched where nothing was found', () => {
    expect(sentenceOf({ copies: [], kind: 'none' })).toBe('Nothing found in 37,556 stories of 2011–2020');
  });

  it('says which dates the packs cover where the page is of another time', () => {
    expect(sentenceOf({ copies: [], kind: 'no-corpus' }, article({ published: '2026-03-04T08:00:00Z' }))).toBe(
      'No corpus for March 2026: packs reach from 3 January 2011 to 30 December 2020',
    );
  });

  it('says that a page without a date could not be placed, and that there may be no pack at all', () => {
    const none = { copies: [], kind: 'no-corpus' } as const;
    expect(sentenceOf(none, article({ published: null }))).toMatch(/^This page gives no date/);
    const corpus = { packs: [], stories: 0, from: null, to: null };
    expect(sentenceOf({ ...none, corpus })).toMatch(/^No corpus yet/);
  });

  it('never calls another address of one outlet a copy', () => {
    const own = verdict({ copies: [copy({ kind: 'full', relation: 'same-outlet' })] });
    expect(verdictKicker(own)).toBe('Same outlet');
    expect(verdictSentence(own, article())).not.toMatch(/copy/i);
  });

  it.each(['full', 'shortened', 'extended', 'passages', 'shared-quotes'] as const)(
    'has a kicker for “%s”',
    (kind: CopyKind) => {
      expect(verdictKicker(verdict({ copies: [copy({ kind })] }))).not.toBe('');
    },
  );

  it('accuses nobody', () => {
    const sentences = (['full', 'shortened', 'extended', 'passages', 'shared-quotes'] as const).map((kind) =>
      ofCopy({ kind }),
    );
    expect(sentences.join()).not.toMatch(/plagiar|stolen|theft|original/i);
  });
});

describe('what explains the shared words', () => {
  const relation = (kind: CopyRelation, facts: Parameters<typeof verdict>[0] = {}, licence: string | null = null) =>
    relationWords(verdict({ copies: [copy({ relation: kind, story: { ...STORY, licence } })], ...facts }));
  const CREDIT = {
    agency: 'Reuters',
    slot: 'dateline',
    quote: 'OSTERHAVN (Reuters)',
    span: null,
    partial: false,
  } as const;

  it('says that no agency is credited, in the page’s text', () => {
    expect(relation('uncredited')).toBe('No agency is credited in this page’s text.');
  });

  it('leaves the word to the credit where there is one', () => {
    expect(relation('declared', { credits: [CREDIT] })).toBeNull();
    expect(relation('declared')).toBe('The page itself names this source.');
    expect(creditWords(CREDIT)).toBe('Credited to Reuters in the dateline:');
    expect(creditWords({ ...CREDIT, slot: 'contributed', partial: true })).toBe(
      'Names Reuters as a contributor in the last line:',
    );
  });

  it('says whom the page credits where the match is another', () => {
    const wire = { ...STORY, publisher: 'World Wire', licence: null };
    const words = relationWords(
      verdict({ copies: [copy({ relation: 'credits-other', story: wire })], credits: [CREDIT] }),
    );
    expect(words).toBe('The page credits Reuters, not World Wire.');
  });

  it('names the licence that allows it', () => {
    expect(relation('open-licence', {}, 'CC-BY-4.0')).toBe('The source lets others publish this story: CC-BY-4.0.');
    expect(relation('open-licence')).toBe('The source lets others publish this story.');
  });

  it('asks no credit for quotes of one event', () => {
    const quotes = verdict({ copies: [copy({ kind: 'shared-quotes', relation: 'uncredited' })] });
    expect(relationWords(quotes)).toBeNull();
  });

  it('has nothing to explain where nothing was found', () => {
    expect(relationWords(verdict({ copies: [], kind: 'none' }))).toBeNull();
  });
});
