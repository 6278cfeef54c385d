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

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Whole segments of a path, without what follows a dot. */
const SECTIONS = words(
  'article articles story stories news artikel noticia noticias nachrichten news-story opinion politics world business ' +
    'sport sports',
);
const NOT_STORIES = words(
  'tag tags category categories search product products product-detail product-reviews shop cart checkout login signin ' +
    'sign-up signup sign_up register account forum forums thread threads topic comments review reviews podcast podcasts ' +
    'lyrics wiki doc docs p dp pd pdp ip contact about event events profile user users video videos author page ' +
    'collection collections catalog store item list faq help support viewtopic viewforum member members',
);
const PRESS_OFFICES = words(
  'press presse press-room pressroom newsroom news-room press-release press-releases pressreleases news-release ' +
    'news-releases pressemitteilung pressemitteilungen pressemeldung pressemeldungen aktuelles media-center media-centre ' +
    'mediacenter investor investors company info',
);
/** Labels of hosts of forums, shops and handbooks, and of the platforms where anybody writes or sells. */
const PLATFORMS = words(
  'forum forums shop store doc docs support help wiki community reddit tripadvisor amazon ebay etsy alibaba booking ' +
    'youtube vimeo facebook twitter instagram pinterest linkedin quora stackoverflow stackexchange github gitlab ' +
    'wikipedia wikihow ehow webmd healthline imdb yelp goodreads spotify google microsoft apple medium substack tumblr ' +
    'livejournal blogspot blogger typepad wordpress prnewswire businesswire globenewswire prweb',
);
const BLOGS = ['.blog', 'blogspot', 'wordpress.com', 'medium.com', 'tumblr'];
const QUERY_OF_A_LIST = /[?&](?:q|s|query|search|product_id|cat|forum)=/;
const DATED = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|$|\d\d)/;
const DAY_DATED = /\/(?:19|20)\d\d[/-]?\d\d?[/-]?\d\d?(?:[/-]|$)|(?:19|20)\d{6}/;
const NUMBER = /\d{5,}/;
const DASHES_OF_A_LONG_SLUG = 6;

export function urlShape(address: URL): UrlTrait[] {
  const host = address.hostname;
  const search = address.search.toLowerCase();
  const path = address.pathname
    .toLowerCase()
    .replace(/\/index\.[a-z]+$/, '/')
    .replace(/\/+$/, '');
  const segments = path.split('/').filter(Boolean);
  const names = segments.map((segment) => segment.split('.')[0]);
  const dashes = segments.at(-1)?.match(/[-_]/g)?.length ?? 0;
  // The cheap question first: on a fresh page each pattern takes a tenth of a millisecond to set up.
  const mayBeDated = path.includes('20') || path.includes('19');
  const traits: [UrlTrait, boolean][] = [
    ['home', segments.length === 0 && search.length < 3],
    ['dated', mayBeDated && DATED.test(path)],
    ['dayDated', mayBeDated && DAY_DATED.test(path)],
    ['longSlug', dashes >= DASHES_OF_A_LONG_SLUG],
    ['hardlyDashed', dashes <= 1],
    ['number', NUMBER.test(path)],
    ['sectionWord', segments.some((segment) => SECTIONS.has(segment))],
    ['notStoryWord', names.some((name) => NOT_STORIES.has(name)) || QUERY_OF_A_LIST.test(search)],
    ['oneSegment', segments.length === 1],
    ['blog', segments.includes('blog') || BLOGS.some((name) => `.${host}`.includes(name))],
    ['pressOffice', names.some((name) => PRESS_OFFICES.has(name))],
    ['platform', host.split('.').some((label) => PLATFORMS.has(label))],
  ];
  return traits.filter(([, holds]) => holds).map(([trait]) => trait);
}
