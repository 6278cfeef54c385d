/**
 * What class names and ids say of a part of a page. Names are split into words first ("articleBody-text" is
 * "article body text"), so one list serves BEM, camelCase and the rest. A name is a hint and no more: a part that is
 * called "sidebar" and holds most of the page's prose is not one (see doubts.ts).
 */

export type NameHint = 'furniture' | 'comments' | 'caption' | 'byline' | 'prose' | 'standfirst';

const COMMENTS = /\b(?:comments?(?: (?:list|section|area|body|content|container|thread))?|disqus(?: thread)?)\b/;

const FURNITURE = new RegExp(
  `\\b(?:${[
    'comments?|respond|taboola|outbrain|cookie|consent|gdpr',
    'related|recommend\\w*|recirc\\w*|most (?:read|popular|viewed)|popular|trending|teaser|read (?:more|next)|more (?:on|from|stories)|see also',
    'promo\\w*|sponsor\\w*|advert\\w*|ads?|adslot|banner|newsletter|subscri\\w+|sign ?up|donat\\w+|poll|quiz|survey',
    'share|sharing|social\\w*|print only|toolbar|tools|login|register',
    'sidebar|side|rail|footer|foot|nav\\w*|menu|breadcrumbs?|widget|masthead|skip|pagination|pager|tags?|taglist',
    'modal|popup|overlay|hidden|alert|video|(?:video|media|audio|jw) ?player|gallery|carousel|slideshow',
    '(?:author|writer) ?(?:bio|profile|info|box|card|details)|bio|biography|disclaimer|copyright|legal|correction|inset|pull ?quote|affiliate\\w*',
    '(?:info|fact|expandable|side|author|text|about|link) ?box|fakten ?box',
  ].join('|')})\\b`,
);

const CAPTION =
  /\b(?:caption\w*|credit|photo (?:credit|caption)|figure|by ?line|dateline|timestamp|meta|article info|kicker|eyebrow|author|published|date|time)\b/;

const BYLINE = /\b(?:by ?lines?|authors?|writers?|contributors?|reporter|journalist)\b/;

const STANDFIRST =
  /\b(?:stand ?first|summary|preamble|preface|ingress|sub ?title|sub ?head(?:line|ing)?|dek|deck|excerpt|teaser text|lead|lede|intro|description|abstract|vorspann|chapo|chapeau|entradilla|bajada)\b/;

const PROSE =
  /\b(?:article|story|post|entry|content|news|blog) ?(?:body|content|text|copy|main|detail)|\b(?:body (?:copy|text)|main ?content|story)\b/;

/** Longer names come from frameworks that list every utility class; they say nothing of the part. */
const LONGEST_TELLING_NAME = 260;

/** More than that is a headline made into an id. */
const MOST_WORDS_OF_A_NAME = 5;

/** "articleBody-text__x" -> "article body text x" */
export function wordsOfName(name: string): string {
  return name
    .split(/\s+/)
    .filter((part) => part.split(/[-_]+/).length <= MOST_WORDS_OF_A_NAME)
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[\s_-]+/g, ' ')
    .toLowerCase();
}

/** Everything that a class attribute and an id hint at, empty for most. */
export function hintsOfName(name: string): ReadonlySet<NameHint> {
  const words = wordsOfName(name);
  const hints = new Set<NameHint>();
  const prose = PROSE.test(words);
  if (prose) hints.add('prose');
  if (COMMENTS.test(words)) hints.add('comments');
  else if (!prose && words.length < LONGEST_TELLING_NAME && FURNITURE.test(words)) hints.add('furniture');
  if (!prose && CAPTION.test(words)) hints.add('caption');
  if (BYLINE.test(words)) hints.add('byline');
  if (STANDFIRST.test(words)) hints.add('standfirst');
  return hints;
}
