import type { Article } from '../article/article';
import type { Copy, Verdict } from '../match/copy';
import { coverageFromHits } from '../match/coverage';
import { queryFingerprints } from '../match/fingerprint';
import { decide } from '../match/verdict';
import { type Tokens, tokenise } from '../text/tokens';
import { dateOf } from './day';
import { type PlacedHit, sharpen } from './diagonals';
import { pageKey } from './public-url';
import { densityOf, windowsFor } from './scheme';
import type { Shard } from './shard';
import type { Shelf, ShelvedShard } from './shelf';

/**
 * Fewer fingerprints in common, or none that lie in a row, are chance. Of 21 bits of hash, 800 shingles of a page meet three of
 * a story's 58 by accident in 2 of 10^6 stories, and two of these in a row in 1 of 10^7.
 */
const FEWEST_HITS = 3;
const FEWEST_AGREEING = 2;
/** Stories looked at more closely, by hits. A page that is a copy has its source among the first. */
const MOST_CANDIDATES = 12;
const MOST_COPIES = 10;

/** One story and what of it the page holds. */
interface Candidate {
  readonly shelved: ShelvedShard;
  readonly shard: Shard;
  readonly story: number;
  readonly hits: readonly PlacedHit[];
}

/** Whose words are these? Asks the shards around the page's date first, and the others when those have no copy. */
export async function findCopies(article: Article, shelf: Shelf): Promise<Verdict> {
  const page = tokenise(article.units);
  const { near, far } = shelf.shardsFor(article.published);
  let copies = await copiesAmong(near, page, article);
  if (!copies.some(({ kind }) => kind !== 'shared-quotes')) {
    copies = [...copies, ...(await copiesAmong(far, page, article))];
  }
  copies = copies.sort(bestFirst).slice(0, MOST_COPIES);
  const nothing = shelf.covers(article.published) ? 'none' : 'no-corpus';
  return { kind: copies[0]?.kind ?? nothing, copies, credits: article.credits, corpus: shelf.facts };
}

async function copiesAmong(shelved: readonly ShelvedShard[], page: Tokens, article: Article): Promise<Copy[]> {
  const { hash, quoted } = queryFingerprints(page);
  const candidates: Candidate[] = [];
  for (const each of shelved) {
    const shard = await each.shard.open();
    candidates.push(...candidatesIn(each, shard, hash, quoted));
  }
  candidates.sort((a, b) => b.hits.length - a.hits.length);
  return candidates
    .slice(0, MOST_CANDIDATES)
    .map((candidate) => copyOf(candidate, page, article))
    .filter((copy) => copy !== null);
}

function candidatesIn(shelved: ShelvedShard, shard: Shard, hashes: Uint32Array, quoted: Uint8Array): Candidate[] {
  const found = shard.probe(hashes);
  const hitsOf = new Map<number, PlacedHit[]>();
  for (const [i, place] of found.place.entries()) {
    const read = shard.readPlace(place);
    const hit = { page: found.query[i], place: { ...read, quoted: read.quoted || quoted[found.query[i]] === 1 } };
    const hits = hitsOf.get(read.story);
    if (hits) hits.push(hit);
    else hitsOf.set(read.story, [hit]);
  }
  return [...hitsOf]
    .filter(([, hits]) => hits.length >= FEWEST_HITS)
    .map(([story, hits]) => ({ shelved, shard, story, hits }));
}

/** null where the evidence comes to nothing, or the story is the page itself. */
function copyOf({ shelved, shard, story, hits }: Candidate, page: Tokens, article: Article): Copy | null {
  const { index } = shelved.pack;
  const facts = shard.factsOf(story);
  if (isThePage(facts.url, article) || index.tombstones.includes(facts.domain)) return null;
  const { hits: placed, agreeing } = sharpen(hits);
  if (agreeing < FEWEST_AGREEING) return null;
  const { window } = windowsFor(facts.words, densityOf(shard.header.scheme));
  const coverage = coverageFromHits(placed, page, facts.words, window);
  const kind = decide(coverage);
  if (kind === 'none') return null;
  const { pageShare, sourceShare, words, quotedWords, longestRun, passages, addedUnits, missing } = coverage;
  const { day, ...bibliographic } = facts;
  return {
    story: {
      ...bibliographic,
      id: `${index.id}/${shelved.shard.firstStory + story}`,
      pack: index.id,
      published: day === null ? null : dateOf(day),
    },
    kind,
    pageShare,
    sourceShare,
    words,
    quotedWords,
    longestRun,
    passages,
    addedUnits,
    missing,
    relation: 'unexplained',
  };
}

function isThePage(url: string | null, article: Article): boolean {
  const key = url === null ? null : pageKey(url);
  return key !== null && (key === pageKey(article.url) || key === pageKey(article.canonicalUrl ?? ''));
}

/** Copies before shared quotations; then the more words of both sides; of equals the earlier story. */
function bestFirst(a: Copy, b: Copy): number {
  return (
    Number(a.kind === 'shared-quotes') - Number(b.kind === 'shared-quotes') ||
    weightOf(b) - weightOf(a) ||
    (a.story.published ?? '9999').localeCompare(b.story.published ?? '9999')
  );
}

const weightOf = ({ words, quotedWords, pageShare, sourceShare }: Copy) =>
  (words + quotedWords) * (pageShare + sourceShare);
