import { pageAddress } from '../../text/page-address';
import type { Article } from '../article';
import { bareHost } from './host-variants';
import { isPassing } from './passing-parameters';

/**
 * Which page an address names. Two forms, both without what only says how somebody came there:
 *
 *   id    https://www.daily.example/a/?id=7        an address still: it opens the page, and is what notes are kept under
 *   key   daily.example/a?id=7                     for comparing: no scheme, no host variant, no AMP path, parameters in order
 *
 * Ids stay as earlier releases made them wherever they can; what has one key is joined where it is looked up
 * (lib/store/known-page), which asks the words as well.
 */
export function pageId({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): string {
  return withoutPassing(pageAddress(canonicalUrl !== null && isPlausible(canonicalUrl, url) ? canonicalUrl : url));
}

/** What the addresses of one page have in common; of no address, the text itself. */
export function pageKey(address: string): string {
  const id = withoutPassing(pageAddress(address));
  const url = parsed(id);
  if (!url) return id;
  const path = withoutEnd(url.pathname.replace(/^\/amp(?=\/)/, '').replace(/\/index\.(?:html?|php)$/, '')).replace(
    /\.amp(?=\.html?$|$)/,
    '',
  );
  const parameters = [...url.searchParams].map((pair) => pair.map(encodeURIComponent).join('=')).sort();
  return `${bareHost(url.host)}${path}${parameters.length > 0 ? '?' : ''}${parameters.join('&')}${url.hash}`;
}

/** "/a/amp/" -> "/a": by its parts, since a pattern that may begin at any slash is quadratic in them. */
function withoutEnd(path: string): string {
  const parts = path.split('/');
  while (parts.at(-1) === '') parts.pop();
  return (parts.at(-1) === 'amp' ? parts.slice(0, -1) : parts).join('/');
}

/**
 * Whether a page's word for its own address is believed: it must be of the same outlet, since a page of another would be shown
 * that one's notes (a foreign canonical names the source, not this copy), and not the home page, which no story is.
 */
function isPlausible(canonical: string, url: string): boolean {
  const claimed = parsed(canonical);
  const own = parsed(url);
  if (!claimed || !own || !/^https?:$/.test(claimed.protocol)) return false;
  return bareHost(claimed.host) === bareHost(own.host) && !isHome(claimed);
}

/** An address that earlier releases kept the notes of every story under whose canonical it was. */
export function isHomeAddress(address: string): boolean {
  const url = parsed(address);
  return url !== null && isHome(url);
}

const isHome = ({ pathname, search, hash }: URL): boolean =>
  /^\/(?:index\.\w+|home|amp)?\/?$/.test(pathname) && search === '' && !/^#[!/]/.test(hash);

/** Left as it stands, escapes and order too, where nothing has to go. */
function withoutPassing(address: string): string {
  const url = parsed(address);
  if (!url) return address;
  const passing = [...url.searchParams].filter(([name, value]) => isPassing(name, value));
  if (passing.length === 0) return address;
  for (const [name, value] of passing) url.searchParams.delete(name, value);
  return url.href;
}

const parsed = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);
