import type { Article, Unit } from '../../lib/article/article';
import { emptyArticle } from '../../lib/article/empty-article';
import type { Copy, Verdict } from '../../lib/match/copy';

/**
 * The example on the welcome page: a made-up story of a made-up town, told as the views tell a real one. Only lengths matter
 * for the drawing, so the paragraphs are stand-ins.
 */
const PARAGRAPH_WORDS = [34, 41, 27, 38, 22, 30, 36, 25, 44, 31, 28, 39, 24];
/** Of the source, by paragraph of the page; the rest of the page is added. */
const SHARED = [0, 1, 2, 3, 4, 5, 6, 7];
const QUOTED = 4;
/** Of the source, before this paragraph of the page, so many words were left out. */
const LEFT_OUT = { before: 6, words: 35 };

const units: readonly Unit[] = PARAGRAPH_WORDS.map((words) => ({
  kind: 'paragraph',
  text: Array.from({ length: words }, () => 'word').join(' '),
}));

const wordsOf = (paragraphs: readonly number[]) =>
  paragraphs.reduce((sum, paragraph) => sum + PARAGRAPH_WORDS[paragraph], 0);

const SHARED_WORDS = wordsOf(SHARED);
const SOURCE_WORDS = SHARED_WORDS + LEFT_OUT.words;
const GAP = wordsOf(SHARED.slice(0, LEFT_OUT.before));

function sharedPassages(): Copy['passages'] {
  let at = 0;
  return SHARED.map((unit) => {
    const words = PARAGRAPH_WORDS[unit];
    if (unit === LEFT_OUT.before) at += LEFT_OUT.words;
    const start = at / SOURCE_WORDS;
    at += words;
    const page = { unit, start: 0, end: units[unit].text.length };
    return { page, source: { start, end: at / SOURCE_WORDS }, words, quoted: unit === QUOTED };
  });
}

export const SAMPLE_ARTICLE: Article = emptyArticle({
  url: 'https://echo.example/harbour',
  site: 'echo.example',
  title: 'Harbour Bridge to Close as Repair Bill Doubles',
  published: '2020-03-05',
  publisher: 'The Echo',
  language: 'en',
  units,
});

const copy: Copy = {
  story: {
    id: 'sample/1',
    pack: 'sample',
    title: 'Harbour bridge closes, repair costs double',
    publisher: 'Example Press',
    domain: 'agency.example',
    url: null,
    published: '2020-03-04',
    words: SOURCE_WORDS,
    licence: null,
  },
  kind: 'extended',
  pageShare: SHARED_WORDS / wordsOf([...PARAGRAPH_WORDS.keys()]),
  sourceShare: SHARED_WORDS / SOURCE_WORDS,
  words: 231,
  quotedWords: 22,
  longestRun: 74,
  passages: sharedPassages(),
  addedUnits: PARAGRAPH_WORDS.flatMap((_, unit) => (SHARED.includes(unit) ? [] : [unit])),
  missing: [{ start: GAP / SOURCE_WORDS, end: (GAP + LEFT_OUT.words) / SOURCE_WORDS }],
  relation: 'uncredited',
};

export const SAMPLE_VERDICT: Verdict = {
  kind: 'extended',
  copies: [copy],
  credits: [],
  corpus: { packs: [], stories: 0, from: null, to: null },
};
