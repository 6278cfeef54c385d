import type { Unit } from '../../lib/article/article';
import { emptyArticle, paragraphUnits } from '../../lib/article/empty-article';
import { findCopies } from '../../lib/corpus/search/find-copies';
import { type OpenPacks, openPacks } from '../../lib/corpus/search/open-packs';
import { noSourceFacts } from '../../lib/corpus/search/sources';
import { dateOf } from '../../lib/text/day';
import { tokenise } from '../../lib/text/tokens';
import { randomFrom, syntheticStory } from '../corpus/synthetic-stories';
import { dayOfStory, strideOf, syntheticCorpus, WITH_TEXT } from './match/corpus';
import { createLshIndex, signatureOf } from './match/lsh';

const SIZES = [10_000, 100_000, 1_000_000];
const PAGES_A_KIND = 100;
/** Where the pages are said to stand. */
const PAGE = { url: 'https://page.invalid/', site: 'page.invalid' };
/** Each page is asked so often, and its least disturbed time counts: on a busy machine others take the processor in between. */
const ROUNDS = 5;

interface BenchPage {
  readonly kind: 'full' | 'extended' | 'shortened' | 'unrelated';
  /** Number of the story with text that it copies. */
  readonly source: number;
  readonly units: readonly Unit[];
}

/**
 * Bytes a story, cold open and the time of an answer, at 10,000, 100,000 and 1,000,000 stories of 500 words, beside MinHash
 * LSH (128 permutations, 32 bands) over the same stories and pages. `--sizes 10000,100000` takes fewer.
 */
export async function bench(): Promise<void> {
  const pages = benchPages();
  const wanted = process.argv.find((argument) => /^--sizes=/.test(argument))?.slice('--sizes='.length);
  const rows: Record<string, unknown>[] = [];
  for (const stories of wanted ? wanted.split(',').map(Number) : SIZES) rows.push(...(await measure(stories, pages)));
  console.table(rows);
  console.log(
    'ms are wall-clock of one answer, text to verdict (LSH: text to candidates), the least of five; compare within a row pair.',
  );
  console.log('dated: the page has a date, so its month is asked first; undated: every month is.');
}

async function measure(stories: number, pages: readonly BenchPage[]): Promise<Record<string, unknown>[]> {
  const corpus = await syntheticCorpus(stories);
  const shelf = openPacks([corpus.pack]);
  const dated = await answers(shelf, pages, (page) => dateOf(dayOfStory(page.source * strideOf(stories))));
  const undated = await answers(shelf, pages, () => null);
  const lsh = await lshAnswers(stories, pages);
  const size = {
    stories,
    'B/story': Math.round(corpus.indexBytes / stories),
    'with facts': Math.round(corpus.bytes / stories),
    fingerprints: Math.round(corpus.fingerprints / stories),
    'open ms': Number(corpus.openMs.toFixed(1)),
  };
  const ratio = (times: readonly number[]) => `${(at(times, 0.5) / at(lsh.times, 0.5)).toFixed(1)} × the p50 of LSH`;
  return [
    { method: 'copytaster, dated', ...size, ...timesRow(dated.times), ...dated.found, ratio: ratio(dated.times) },
    {
      method: 'copytaster, undated',
      ...size,
      ...timesRow(undated.times),
      ...undated.found,
      ratio: ratio(undated.times),
    },
    {
      method: 'MinHash LSH',
      stories,
      'B/story': Math.round(lsh.bytes / stories),
      ...timesRow(lsh.times),
      ...lsh.found,
    },
  ];
}

async function answers(shelf: OpenPacks, pages: readonly BenchPage[], dateFor: (page: BenchPage) => string | null) {
  const articleOf = (page: BenchPage) => emptyArticle({ ...PAGE, units: page.units, published: dateFor(page) });
  const { times, results } = await timed(pages, async (page) => {
    const { copies } = await findCopies(articleOf(page), shelf, noSourceFacts);
    return copies[0]?.story.title ?? null;
  });
  const hits = pages.map(({ source }, i) => results[i] === syntheticStory(source).title);
  return { times, found: foundRow(pages, hits) };
}

/** Milliseconds of each page, and what came out of it. */
async function timed<Result>(pages: readonly BenchPage[], ask: (page: BenchPage) => Result | Promise<Result>) {
  const times = pages.map(() => Number.POSITIVE_INFINITY);
  const results: Result[] = [];
  // Once more, for the engine to warm up and the shards to open.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [i, page] of pages.entries()) {
      const started = performance.now();
      results[i] = await ask(page);
      if (round > 0) times[i] = Math.min(times[i], performance.now() - started);
    }
  }
  return { times, results };
}

async function lshAnswers(stories: number, pages: readonly BenchPage[]) {
  const stride = strideOf(stories);
  const signatures = new Map(
    Array.from({ length: WITH_TEXT }, (_, i) => [i * stride, signatureOf(tokenise(syntheticStory(i).units))]),
  );
  const index = createLshIndex(stories, signatures, randomFrom(7));
  const { times, results } = await timed(pages, ({ units }) => index.candidates(signatureOf(tokenise(units))));
  const hits = pages.map(({ source }, i) => results[i].has(source * stride));
  return { times, bytes: index.bytes, found: foundRow(pages, hits) };
}

/** Copies found, by kind; for unrelated pages: wrongly found. */
function foundRow(pages: readonly BenchPage[], hits: readonly boolean[]): Record<string, string> {
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  return Object.fromEntries(
    kinds.map((kind) => {
      const own = hits.filter((_, i) => pages[i].kind === kind);
      return [kind, `${own.filter(Boolean).length}/${own.length}`];
    }),
  );
}

const at = (times: readonly number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.floor(share * (times.length - 1))];
const timesRow = (times: readonly number[]) => ({
  'p50 ms': at(times, 0.5).toFixed(3),
  'p99 ms': at(times, 0.99).toFixed(3),
});

/** Copies of stories with text: whole; with three times as much of another story around; cut to a third; and none at all. */
function benchPages(): BenchPage[] {
  const unitsOf = (number: number, seed = 1) =>
    paragraphUnits(syntheticStory(number, { seed }).units.map(({ text }) => text));
  return Array.from({ length: PAGES_A_KIND }, (_, i): BenchPage[] => {
    const source = i * (WITH_TEXT / PAGES_A_KIND);
    const own = unitsOf(source);
    const local = [1, 2, 3].flatMap((more) => unitsOf(source * 10 + more, 1000));
    return [
      { kind: 'full', source, units: own },
      { kind: 'extended', source, units: [...local.slice(0, 20), ...own, ...local.slice(20)] },
      { kind: 'shortened', source, units: own.slice(0, Math.ceil(own.length / 3)) },
      { kind: 'unrelated', source, units: unitsOf(source, 2000) },
    ];
  }).flat();
}
