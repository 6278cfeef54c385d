/**
 * What the shape of an address says of the page behind it. Stories have a date, a slug or a long number; the words in
 * the path name a section or a shop.
 */
export interface UrlShape {
  readonly home: boolean;
  readonly dated: boolean;
  /** The last segment has four words or more. */
  readonly slug: boolean;
  readonly number: boolean;
  readonly section: boolean;
  readonly notStory: boolean;
  /** At most one segment, no slug and no number. */
  readonly short: boolean;
  readonly blog: boolean;
}

const DATED = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|$|\d\d)/i;
const SECTION =
  /(?:^|\/)(?:articles?|story|stories|news|artikel|article\d+|noticias?|nachrichten|news-story|opinion|politics|world|business|sports?)(?:\/|$)/i;
const NOT_STORY =
  /(?:^|\/)(?:tags?|category|categories|search|products?|shop|cart|checkout|login|signin|sign_?up|register|account|forum\w*|threads?|topic|wiki|docs?|p|dp|pdp?|ip|contact|about|events?|profile|users?|videos?|author|page|collections?|catalog|store|item|list|faq|help|support|view(?:topic|forum)|members?)(?:[/.]|$)/i;
const NOT_STORY_QUERY = /[?&](?:q|s|query|search|product_id|cat|forum)=/;
const BLOG = /(?:^|\.)blog|blogspot|wordpress\.com|medium\.com|tumblr|\/blog\//i;
const SLUG_WORDS = 4;

/** null for what is no address. */
export function urlShape(url: string): UrlShape | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, search } = new URL(url);
  const path = pathname.replace(/\/index\.[a-z]+$/, '/').replace(/\/+$/, '');
  const segments = path.split('/').filter(Boolean);
  const words = (segments.at(-1) ?? '')
    .replace(/\.\w+$/, '')
    .split(/[-_]/)
    .filter((word) => word.length > 1 && !/^\d+$/.test(word));
  const slug = words.length >= SLUG_WORDS;
  const number = /\d{5,}/.test(path);
  return {
    home: segments.length === 0 && search.length < 3,
    dated: DATED.test(path),
    slug,
    number,
    section: SECTION.test(path),
    notStory: NOT_STORY.test(path + search) || NOT_STORY_QUERY.test(search),
    short: segments.length <= 1 && !slug && !number,
    blog: BLOG.test(hostname + path),
  };
}
