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

/** A list as one text: nothing to set up on a fresh page, where a set of 200 words takes as long as all the questions. */
const words = (list: string): string => ` ${list} `;
const isIn = (list: string, word: string): boolean => list.includes(` ${word} `);

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
const INDEX_PAGE = /\/index\.[a-z]+$/;
const DIGITS_OF_A_NUMBER = 5;
/** 2019/1/8 */
const DIGITS_OF_A_DAY = 6;
const DASHES_OF_A_LONG_SLUG = 6;

export function urlShape(address: URL): UrlTrait[] {
  const host = address.hostname;
  const search = address.search.toLowerCase();
  const path = pathOf(address);
  const segments = path.split('/').filter(Boolean);
  const names = segments.map((segment) => segment.split('.')[0]);
  const { dashes, digits, longestNumber } = countsOf(path);
  const traits: UrlTrait[] = [];
  const add = (trait: UrlTrait, holds: boolean) => {
    if (holds) traits.push(trait);
  };
  add('home', segments.length === 0 && search.length < 3);
  // Cheap questions come before patterns: each takes a fresh page a tenth of a millisecond to set up.
  const holdsYear = path.includes('20') || path.includes('19');
  add('dated', holdsYear && (path.includes('/20') || path.includes('/19')) && DATED.test(path));
  add('dayDated', holdsYear && digits >= DIGITS_OF_A_DAY && DAY_DATED.test(path));
  add('longSlug', dashes >= DASHES_OF_A_LONG_SLUG);
  add('hardlyDashed', dashes <= 1);
  add('number', longestNumber >= DIGITS_OF_A_NUMBER);
  add(
    'sectionWord',
    segments.some((segment) => isIn(SECTIONS, segment)),
  );
  add('notStoryWord', names.some((name) => isIn(NOT_STORIES, name)) || (search !== '' && QUERY_OF_A_LIST.test(search)));
  add('oneSegment', segments.length === 1);
  add('blog', segments.includes('blog') || BLOGS.some((name) => `.${host}`.includes(name)));
  add(
    'pressOffice',
    names.some((name) => isIn(PRESS_OFFICES, name)),
  );
  add(
    'platform',
    host.split('.').some((label) => isIn(PLATFORMS, label)),
  );
  return traits;
}

/** In lower case, without the index page's name and without closing slashes. */
function pathOf({ pathname }: URL): string {
  let path = pathname.toLowerCase();
  if (path.includes('/index.')) path = path.replace(INDEX_PAGE, '/');
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}

const [ZERO, NINE, DASH, UNDERSCORE, SLASH] = ['0', '9', '-', '_', '/'].map((character) => character.charCodeAt(0));

/** Dashes of the last segment, digits of all, and digits of the longest number. By codes: `for … of` costs three times as much. */
function countsOf(path: string): { dashes: number; digits: number; longestNumber: number } {
  let [dashes, digits, number, longestNumber] = [0, 0, 0, 0];
  for (let at = 0; at < path.length; at++) {
    const code = path.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      digits++;
      number++;
      if (number > longestNumber) longestNumber = number;
      continue;
    }
    number = 0;
    if (code === SLASH) dashes = 0;
    else if (code === DASH || code === UNDERSCORE) dashes++;
  }
  return { dashes, digits, longestNumber };
}
