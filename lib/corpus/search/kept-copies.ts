import type { Article } from '../../article/article';
import type { Copy, StoryFacts } from '../../match/copy';
import { WINDOW } from '../../match/fingerprint';
import type { KeptStory } from '../recent/kept-story';
import { copyFromHits, isThePage } from './copy-from-hits';
import type { PlacedHit } from './diagonals';
import type { PageQuery } from './page-query';

/** Fewer fingerprints in common are chance or a name (32 bits of hash, 60 fingerprints a story). */
const MIN_HITS = 3;
const MAX_CANDIDATES = 12;
/**
 * Another page of the same site that shares less than this with the page shares the site's own formulas ("sign up for our
 * newsletter"), which then tell nothing of other sites of its chain either. What shares more is a version of the story.
 */
const SHARED_BY_VERSIONS = 0.2;

/** Shingles of the page, by hash: the tokens at which they begin. */
type PagePlaces = ReadonlyMap<number, readonly number[]>;

/**
 * The kept stories that the page shares words with. Every story is run through: a story costs 60 look-ups, so 1,000 are
 * done before a single shard would be loaded.
 */
export function copiesAmongKept(stories: readonly KeptStory[], page: PageQuery, article: Article): Copy[] {
  if (stories.length === 0) return [];
  const places = placesOf(page);
  // Addresses are taken apart only where something is shared: done for every story, that alone costs 100 ms.
  const isOther = ({ url }: KeptStory) => !isThePage(url, article);
  const formulas = formulasOf(
    stories.filter((story) => story.domain === article.site && isOther(story)),
    places,
  );
  return stories
    .map((story) => ({ story, hits: hitsOf(story, places, page, formulas) }))
    .filter(({ story, hits }) => hits.length >= MIN_HITS && isOther(story))
    .sort((a, b) => b.hits.length - a.hits.length)
    .slice(0, MAX_CANDIDATES)
    .flatMap(({ story, hits }) => {
      const { words, fingerprint } = story;
      const kept = fingerprint?.quoted.filter((quoted) => quoted === 0).length ?? 0;
      return copyFromHits({ hits, words, window: WINDOW, kept }, page, () => factsOf(story)) ?? [];
    });
}

function placesOf({ hash }: PageQuery): PagePlaces {
  const places = new Map<number, number[]>();
  for (let token = 0; token < hash.length; token++) {
    const at = places.get(hash[token]);
    if (at) at.push(token);
    else places.set(hash[token], [token]);
  }
  return places;
}

function formulasOf(ownSite: readonly KeptStory[], places: PagePlaces): ReadonlySet<number> {
  const formulas = new Set<number>();
  for (const { fingerprint } of ownSite) {
    if (!fingerprint) continue;
    const shared = Array.from(fingerprint.hash).filter((hash) => places.has(hash));
    if (shared.length < SHARED_BY_VERSIONS * fingerprint.hash.length) for (const hash of shared) formulas.add(hash);
  }
  return formulas;
}

function hitsOf(
  { fingerprint }: KeptStory,
  places: PagePlaces,
  page: PageQuery,
  formulas: ReadonlySet<number>,
): PlacedHit[] {
  if (!fingerprint) return [];
  const hits: PlacedHit[] = [];
  for (let row = 0; row < fingerprint.hash.length; row++) {
    const hash = fingerprint.hash[row];
    const tokens = formulas.has(hash) ? undefined : places.get(hash);
    if (!tokens) continue;
    const from = fingerprint.position[row];
    for (const token of tokens) {
      const quoted = fingerprint.quoted[row] === 1 || page.quoted[token] === 1;
      hits.push({ page: token, hash, place: { story: 0, from, to: from + 1, quoted } });
    }
  }
  return hits.sort((a, b) => a.page - b.page);
}

function factsOf(story: KeptStory): StoryFacts {
  const { id, origin, title, publisher, domain, url, published, words, licence, keptAt, family } = story;
  const facts = { id, pack: origin, title, publisher, domain, url, published, words, licence };
  return origin === 'reading' ? { ...facts, read: { at: keptAt, family: family ?? url ?? id } } : facts;
}
