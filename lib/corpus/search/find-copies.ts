import type { Article } from '../../article/article';
import { type Copy, storyKey, type Verdict } from '../../match/copy';
import { related, type SourceFacts } from '../../match/relation';
import { dateOf } from '../../text/day';
import { tokenise } from '../../text/tokens';
import { densityOf, windowsFor } from '../format/scheme';
import type { KeptStory } from '../recent/kept-story';
import { type Candidate, candidatesIn } from './candidates';
import { copyFromHits, isThePage } from './copy-from-hits';
import { distinctHits } from './diagonals';
import { expectedByChance } from './false-positive-rate';
import { copiesAmongKept } from './kept-copies';
import type { DatedShard, OpenPacks } from './open-packs';
import { coarseSieve, fineSieve, type PageQuery, pageQuery } from './page-query';
import { searchedStories } from './searched-stories';

/** Stories looked at more closely, by hits. A page that is a copy has its source among the first. */
const MAX_CANDIDATES = 12;
const MAX_COPIES = 10;

export interface FindOptions {
  /** Stories that the user's own feeds and reading brought: searched with every page, and no corpus of any date. */
  readonly kept?: readonly KeptStory[];
  /** Stories of which the user said that this page is no copy (storyKey): the verdict is what it would be without them. */
  readonly contested?: readonly string[];
}

export interface FoundCopies extends Verdict {
  /** What was set aside: of it the page would be a copy. */
  readonly contested: readonly Copy[];
}

/**
 * Whose words are these? Shards of around the page's date are asked first, the others through a coarser sieve and only
 * when those have no copy. Other versions of the page, and of its own outlet, are no copies. Rejects with PackError where a shard
 * cannot be loaded.
 */
export async function findCopies(
  article: Article,
  packs: OpenPacks,
  sources: SourceFacts,
  { kept = [], contested = [] }: FindOptions = {},
): Promise<FoundCopies> {
  const page = pageQuery(tokenise(article.units));
  const { near, far } = packs.shardsFor(article.published);
  const copiesOf = (candidates: readonly Candidate[], asked: readonly DatedShard[]) =>
    related(copiesAmong(candidates, { page, article, asked: storiesIn(asked) }), article, sources);
  const isContested = ({ story }: Copy) => contested.includes(storyKey(story));
  let found = copiesOf(await candidatesIn(near, page, fineSieve(page)), near);
  const keptCopies = related(copiesAmongKept(kept, page, article), article, sources);
  if (!found.some((copy) => copy.kind !== 'shared-quotes' && !isContested(copy))) {
    found = [...found, ...copiesOf(await candidatesIn(far, page, coarseSieve(page)), far)];
  }
  found = [...found, ...keptCopies].sort(bestFirst);
  const copies = found.filter((copy) => !isContested(copy)).slice(0, MAX_COPIES);
  const nothing = packs.covers(article.published) ? 'none' : 'no-corpus';
  return {
    kind: copies[0]?.kind ?? nothing,
    copies,
    credits: article.credits,
    corpus: kept.length > 0 ? { ...packs.facts, beside: searchedStories(kept) } : packs.facts,
    contested: found.filter(isContested),
  };
}

interface Question {
  readonly page: PageQuery;
  readonly article: Article;
  /** Stories that were asked. */
  readonly asked: number;
}

const storiesIn = (shelved: readonly DatedShard[]) => shelved.reduce((sum, { shard }) => sum + shard.entry.stories, 0);

function copiesAmong(candidates: readonly Candidate[], question: Question): Copy[] {
  return [...candidates]
    .sort((a, b) => b.hits.length - a.hits.length)
    .slice(0, MAX_CANDIDATES)
    .map((candidate) => copyOf(candidate, question))
    .filter((copy) => copy !== null);
}

/** About every fifth word of news is quoted. */
const WITH_QUOTED = 1.25;

/** null where the evidence comes to nothing, or the story is the page itself. */
function copyOf({ shelved, shard, story, hits }: Candidate, { page, article, asked }: Question): Copy | null {
  const { index } = shelved.pack;
  const { scheme, widths } = shard.header;
  const words = shard.wordsOf(story);
  const { window } = windowsFor(words, densityOf(scheme));
  const chance = (agreeing: number) =>
    expectedByChance({
      hits: distinctHits(hits),
      agreeing,
      shingles: page.hash.length,
      fingerprints: shard.unquotedOf(story) * WITH_QUOTED,
      hashBits: widths.bucket + widths.remainder,
      stories: asked,
    });
  const copy = copyFromHits(
    { hits, words, window, kept: shard.unquotedOf(story), expectedByChance: chance },
    page,
    () => {
      const { day, ...facts } = shard.factsOf(story);
      const published = day === null ? null : dateOf(day);
      return { ...facts, id: `${index.id}/${shelved.shard.firstStory + story}`, pack: index.id, published };
    },
  );
  if (!copy || isThePage(copy.story.url, article) || index.tombstones.includes(copy.story.domain)) return null;
  return copy;
}

/**
 * Copies before shared quotations; then the more words of both sides, so that the version that was copied comes before a longer
 * one; of equals the earlier. What was only read before comes last of the copies: a source says more than another copy.
 */
function bestFirst(a: Copy, b: Copy): number {
  return (
    Number(a.kind === 'shared-quotes') - Number(b.kind === 'shared-quotes') ||
    Number(a.story.read !== undefined) - Number(b.story.read !== undefined) ||
    weightOf(b) - weightOf(a) ||
    (a.story.published ?? '9999').localeCompare(b.story.published ?? '9999')
  );
}

const weightOf = ({ words, quotedWords, pageShare, sourceShare }: Copy) =>
  (words + quotedWords) * (pageShare + sourceShare);
