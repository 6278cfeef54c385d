import type { Article } from '../article/article';
import { bareHost, hostVariants } from '../article/identity/host-variants';
import { isHomeAddress, pageId, pageKey } from '../article/identity/page-identity';
import { compareWords } from '../match/same-words';
import type { ArticleFacts } from '../notes/article-record';
import { pageAddress } from '../text/page-address';
import { joinArticles, takeBackNotes } from './join-articles';
import type { StoreDatabase } from './schema';

/** Texts that are compared for one page at most: each takes about a millisecond. */
const MAX_COMPARED = 30;
/** Stands behind the address of a story whose address had another story before it. */
const APART = '#!words=';

type PageFacts = Pick<Article, 'url' | 'canonicalUrl' | 'title' | 'units'>;

export type FindPage = (article: PageFacts) => Promise<string>;

/**
 * The id under which a page's notes are kept: by its address, and by its words as a witness in both directions.
 *
 *   one key, words that agree or cannot tell      the same page: the id that is stored, whatever release made it
 *   other address of the outlet, title and words  the same page
 *   one key, other title and other words          another story: an id of its own
 *
 * Records that turn out to be one page are joined on the way, and notes that an earlier release kept under the home page go
 * to the story at whose address they were made, so that older databases and imported archives need no step of their own. Reads the outlet's articles by index, and the texts of those few that may be meant.
 */
export function createFindPage(database: StoreDatabase): FindPage {
  return async (article) => {
    const claimed = pageId(article);
    const own = pageId({ url: article.url, canonicalUrl: null });
    const keys = new Set([pageKey(claimed), pageKey(own)]);
    const all = await ofOutlet(database, article.url);
    const shared = isHomeAddress(own) ? [] : all.filter(({ id }) => isHomeAddress(id)).map(({ id }) => id);
    const met = all.filter(({ id }) => !shared.includes(id));
    const found = async (into: string): Promise<string> => {
      await takeBackNotes(database, { from: shared, into, isHere: (url) => keys.has(pageKey(url)) });
      return into;
    };
    const isAt = ({ id, url }: ArticleFacts) => keys.has(pageKey(withoutApart(id))) || keys.has(pageKey(url));
    const isTitled = ({ title }: ArticleFacts) => title !== '' && title === article.title;
    const candidates = [
      ...met.filter(isAt),
      ...met.filter((row) => !isAt(row) && isTitled(row)).sort((a, b) => b.readAt - a.readAt),
    ].slice(0, MAX_COMPARED);
    const texts = await database.texts.bulkGet(candidates.map(({ id }) => id));
    const same: string[] = [];
    const others = new Set<string>();
    for (const [index, row] of candidates.entries()) {
      const units = (texts[index]?.units ?? []).map((text) => ({ text }));
      const witness = compareWords(article.units, units);
      const isSame = isAt(row) ? witness !== 'other' || isTitled(row) : witness === 'same';
      if (isSame) same.push(row.id);
      else if (isAt(row)) others.add(row.id);
    }
    if (same.length > 0) {
      const into = [claimed, own].find((id) => same.includes(id)) ?? same.sort()[0];
      await joinArticles(database, { from: same.filter((id) => id !== into), into });
      return found(into);
    }
    return found([claimed, own].find((id) => !others.has(id)) ?? `${own}${APART}${wordsName(article)}`);
  };
}

async function ofOutlet({ articles }: StoreDatabase, address: string): Promise<ArticleFacts[]> {
  const { host, hostname } = new URL(address);
  const sites = [...new Set([...hostVariants(host), ...hostVariants(hostname)])];
  const met = await articles.where('site').anyOf(sites).toArray();
  return met.filter(({ url }) => URL.canParse(url) && bareHost(new URL(url).host) === bareHost(host));
}

const withoutApart = (id: string): string => {
  const at = id.indexOf(APART);
  return at < 0 ? id : pageAddress(id.slice(0, at));
};

/** Tells stories at one address apart; only until one is stored, then its words do. */
function wordsName({ title }: PageFacts): string {
  let hash = 0;
  for (let i = 0; i < title.length; i++) hash = (Math.imul(hash, 31) + title.charCodeAt(i)) >>> 0;
  return hash.toString(36);
}
