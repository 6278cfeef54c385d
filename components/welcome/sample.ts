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
const SOURCE_WORDS = 310;
/** The source's third quarter was left out on the page. */
const MISSING = { start: 0.6, end: 0.72 };

const units: readonly Unit[] = PARAGRAPH_WORDS.map((words) => ({
  kind: 'paragraph',
  text: Array.from({ length: words }, () => 'word').join(' '),
}));

function sharedPassages(): Copy['passages'] {
  let at = 0;
  return SHARED.map((unit) => {
    const words = PARAGRAPH_WORDS[unit];
    if (at / SOURCE_WORDS >= MISSING.start && at / SOURCE_WORDS < MISSING.end) at = MISSING.end * SOURCE_WORDS;
    const start = at / SOURCE_WORDS;
    at += words;
    const page = { unit, start: 0, end: units[unit].text.length };
    return { page, source: { start, end: Math.min(1, at / SOURCE_WORDS) }, words, quoted: unit === QUOTED };
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
  pageShare: 0.6,
  sourceShare: 0.82,
  words: 231,
  quotedWords: 22,
  longestRun: 74,
  passages: sharedPassages(),
  addedUnits: PARAGRAPH_WORDS.flatMap((_, unit) => (SHARED.includes(unit) ? [] : [unit])),
  missing: [MISSING],
  relation: 'uncredited',
};

export const SAMPLE_VERDICT: Verdict = {
  kind: 'extended',
  copies: [copy],
  credits: [],
  corpus: { packs: [], stories: 0, from: null, to: null },
};
