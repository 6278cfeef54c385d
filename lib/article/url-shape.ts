/**
 * What the shape of an address says of the page behind it. Stories have a date, a slug or a long number; the words in
 * the path name a section or a shop.
 */
export type UrlTrait =
  | 'home'
  | 'dated'
  | 'dayDated'
  | 'longSlug'
  | 'hardlyDashed'
  | 'number'
  | 'sectionWord'
  | 'notStoryWord'
  | 'oneSegment'
  | 'blog'
  | 'pressOffice'
  | 'platform';

const DATED = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|$|\d\d)/;
const DAY_DATED = /\/(?:19|20)\d\d[/-]?\d\d?[/-]?\d\d?(?:[/-]|$)|(?:19|20)\d{6}/;
const SECTION_WORD =
  /(?:^|\/)(?:articles?|story|stories|news|artikel|article\d+|noticias?|nachrichten|news-story|opinion|politics|world|business|sports?)(?:\/|$)/;
const NOT_STORY_WORD =
  /(?:^|\/)(?:tags?|category|categories|search|products?(?:-\w+)?|shop|cart|checkout|login|signin|sign_?up|register|account|forum\w*|threads?|topic|comments|reviews?|podcasts?|lyrics|wiki|docs?|p|dp|pdp?|ip|contact|about|events?|profile|users?|videos?|author|page|collections?|catalog|store|item|list|faq|help|support|view(?:topic|forum)|members?)(?:[/.?]|$)/;
/** Hosts of forums, shops and handbooks, and the platforms where anybody writes or sells. */
const PLATFORM =
  /(?:^|\.)(?:forums?|shop|store|docs?|support|help|wiki|community|reddit|tripadvisor|amazon|ebay|etsy|alibaba|booking|youtube|vimeo|facebook|twitter|instagram|pinterest|linkedin|quora|stackoverflow|stackexchange|github|gitlab|wikipedia|wikihow|ehow|webmd|healthline|imdb|yelp|goodreads|spotify|google|microsoft|apple|medium|substack|tumblr|livejournal|blogspot|blogger|typepad|wordpress|prnewswire|businesswire|globenewswire|prweb)\./;
const NOT_STORY_QUERY = /[?&](?:q|s|query|search|product_id|cat|forum)=/;
const BLOG = /(?:^|\.)blog|blogspot|wordpress\.com|medium\.com|tumblr|\/blog\//;
const PRESS_OFFICE =
  /(?:^|\/)(?:press|presse|press-?room|newsroom|press-?releases?|news-?releases?|news-?room|pressemitteilung\w*|pressemeldung\w*|aktuelles|media-?cent\w+|investors?|company|info)(?:[/.-]|$)/;
const NUMBER = /\d{5,}/;
const DASHES_OF_A_LONG_SLUG = 6;

/** Patterns are in lower case and meet the address in lower case: to ignore case costs a fresh page twice the time. */
export function urlShape(address: URL): UrlTrait[] {
  const { hostname } = address;
  const pathname = address.pathname.toLowerCase();
  const search = address.search.toLowerCase();
  const path = pathname.replace(/\/index\.[a-z]+$/, '/').replace(/\/+$/, '');
  const segments = path.split('/').filter(Boolean);
  const last = segments.at(-1) ?? '';
  const dashes = last.match(/[-_]/g)?.length ?? 0;
  const traits: [UrlTrait, boolean][] = [
    ['home', segments.length === 0 && search.length < 3],
    ['dated', DATED.test(path)],
    ['dayDated', DAY_DATED.test(path)],
    ['longSlug', dashes >= DASHES_OF_A_LONG_SLUG],
    ['hardlyDashed', dashes <= 1],
    ['number', NUMBER.test(path)],
    ['sectionWord', SECTION_WORD.test(path)],
    ['notStoryWord', NOT_STORY_WORD.test(path + search) || NOT_STORY_QUERY.test(search)],
    ['oneSegment', segments.length === 1],
    ['blog', BLOG.test(hostname + path)],
    ['pressOffice', PRESS_OFFICE.test(path)],
    ['platform', PLATFORM.test(`${hostname}.`)],
  ];
  return traits.filter(([, holds]) => holds).map(([trait]) => trait);
}
