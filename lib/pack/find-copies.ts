import type { Article } from '../article/article';
import type { Copy, Verdict } from '../match/copy';
import { coverageFromHits } from '../match/coverage';
import { related, type SourceFacts } from '../match/relation';
import { decide } from '../match/verdict';
import { tokenise } from '../text/tokens';
import { type Candidate, candidatesIn, sieveCandidatesIn } from './candidates';
import { dateOf } from './day';
import { sharpen } from './diagonals';
import { type PageQuery, pageQuery } from './page-query';
import { pageKey } from './public-url';
import { densityOf, windowsFor } from './scheme';
import type { Shelf } from './shelf';

/** Hits in one row: copied words lie in rows, chance agreements of hashes anywhere. */
const FEWEST_AGREEING = 2;
/** Stories looked at more closely, by hits. A page that is a copy has its source among the first. */
const MOST_CANDIDATES = 12;
const MOST_COPIES = 10;

/**
 * Whose words are these? Shards of around the page's date are asked for everything, the others through the sieve and only when
 * those have no copy. Other versions of the page, and of its own outlet, are no copies. Rejects with PackError where a shard
 * cannot be loaded.
 */
export async function findCopies(article: Article, shelf: Shelf, sources: SourceFacts): Promise<Verdict> {
  const page = pageQuery(tokenise(article.units));
  const { near, far } = shelf.shardsFor(article.published);
  const copiesOf = (candidates: readonly Candidate[]) =>
    related(copiesAmong(candidates, page, article), article, sources);
  let copies = copiesOf(await candidatesIn(near, page));
  if (!copies.some(({ kind }) => kind !== 'shared-quotes')) {
    copies = [...copies, ...copiesOf(await sieveCandidatesIn(far, page))];
  }
  copies = copies.sort(bestFirst).slice(0, MOST_COPIES);
  const nothing = shelf.covers(article.published) ? 'none' : 'no-corpus';
  return { kind: copies[0]?.kind ?? nothing, copies, credits: article.credits, corpus: shelf.facts };
}

function copiesAmong(candidates: readonly Candidate[], page: PageQuery, article: Article): Copy[] {
  return [...candidates]
    .sort((a, b) => b.hits.length - a.hits.length)
    .slice(0, MOST_CANDIDATES)
    .map((candidate) => copyOf(candidate, page, article))
    .filter((copy) => copy !== null);
}

/** null where the evidence comes to nothing, or the story is the page itself. */
function copyOf({ shelved, shard, story, hits }: Candidate, page: PageQuery, article: Article): Copy | null {
  const { hits: placed, agreeing } = sharpen(hits);
  if (agreeing < FEWEST_AGREEING) return null;
  const words = shard.wordsOf(story);
  const { window } = windowsFor(words, densityOf(shard.header.scheme));
  const coverage = coverageFromHits(placed, page.tokens, words, window);
  const kind = decide(coverage);
  if (kind === 'none') return null;
  const { index } = shelved.pack;
  const { day, ...facts } = shard.factsOf(story);
  if (isThePage(facts.url, article) || index.tombstones.includes(facts.domain)) return null;
  const published = day === null ? null : dateOf(day);
  return {
    story: { ...facts, id: `${index.id}/${shelved.shard.firstStory + story}`, pack: index.id, published },
    kind,
    pageShare: coverage.pageShare,
    sourceShare: coverage.sourceShare,
    words: coverage.words,
    quotedWords: coverage.quotedWords,
    longestRun: coverage.longestRun,
    passages: coverage.passages,
    addedUnits: coverage.addedUnits,
    missing: coverage.missing,
    // Found by `related`, which knows the page's credits and the sources.
    relation: 'unexplained',
  };
}

function isThePage(url: string | null, article: Article): boolean {
  const key = url === null ? null : pageKey(url);
  return key !== null && (key === pageKey(article.url) || key === pageKey(article.canonicalUrl ?? ''));
}

/**
 * Copies before shared quotations; then the more words of both sides, so that the version that was copied comes before a longer
 * one; of equals the earlier.
 */
function bestFirst(a: Copy, b: Copy): number {
  return (
    Number(a.kind === 'shared-quotes') - Number(b.kind === 'shared-quotes') ||
    weightOf(b) - weightOf(a) ||
    (a.story.published ?? '9999').localeCompare(b.story.published ?? '9999')
  );
}

const weightOf = ({ words, quotedWords, pageShare, sourceShare }: Copy) =>
  (words + quotedWords) * (pageShare + sourceShare);
