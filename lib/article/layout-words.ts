/**
 * What class names and ids say of a part of a page. Names are split into words first ("articleBody-text" is
 * "article body text"), so one list serves BEM, camelCase and the rest. A name is a hint and no more: a part that is
 * called "sidebar" and holds most of the page's prose is not one (see doubts.ts).
 *
 * Words and pairs of words are looked up in a map; "promo*" means every word that begins so. That takes a tenth of
 * the time of one large pattern, which a fresh page runs uncompiled.
 */
export type NameHint = 'furniture' | 'comments' | 'caption' | 'byline' | 'prose' | 'standfirst';

const PROSE_THINGS = 'article story post entry content news blog'.split(' ');
const PROSE_PARTS = 'body content text copy main detail'.split(' ');
const BOXES = 'info fact expandable side author text about link fakten'.split(' ');
const PLAYERS = 'video media audio jw'.split(' ');
const AUTHOR_PARTS = 'bio profile info box card details'.split(' ');

/** Both "article body" and "articlebody". */
const pairs = (firsts: readonly string[], seconds: readonly string[]): string[] =>
  firsts.flatMap((first) => seconds.flatMap((second) => [`${first} ${second}`, `${first}${second}`]));
const list = (words: string): string[] => words.split(', ');

const WORDS: Readonly<Record<NameHint, readonly string[]>> = {
  comments: list('comment, comments, disqus'),
  furniture: [
    ...list('respond, taboola, outbrain, cookie, consent, gdpr'),
    ...list('related, recommend*, recirc*, most read, most popular, most viewed, popular, trending, teaser'),
    ...list('read more, read next, more on, more from, more stories, see also'),
    ...list('promo*, sponsor*, advert*, ad, ads, adslot, affiliate*, banner, newsletter, subscri*, signup, sign up'),
    ...list('donat*, poll, quiz, survey, share, sharing, social*, print only, toolbar, tools, login, register'),
    ...list('sidebar, side, rail, footer, foot, nav*, menu, breadcrumb, breadcrumbs, widget, masthead, skip'),
    ...list('pagination, pager, tag, tags, taglist, modal, popup, overlay, hidden, alert, video, gallery, carousel'),
    ...list('slideshow, bio, biography, disclaimer, copyright, legal, correction, inset, pullquote, pull quote'),
    ...pairs(PLAYERS, ['player']),
    ...pairs(BOXES, ['box']),
    ...pairs(['author', 'writer'], AUTHOR_PARTS),
  ],
  caption: list(
    'caption*, credit, figure, byline, by line, dateline, timestamp, meta, article info, kicker, eyebrow, author, ' +
      'published, date, time',
  ),
  byline: list(
    'byline, bylines, by line, author, authors, writer, writers, contributor, contributors, reporter, journalist',
  ),
  prose: [...pairs(PROSE_THINGS, PROSE_PARTS), ...list('body copy, body text, main content, maincontent, story')],
  standfirst: list(
    'standfirst, stand first, summary, preamble, preface, ingress, subtitle, sub title, subhead, sub head, subheadline, ' +
      'subheading, dek, deck, excerpt, teaser text, lead, lede, intro, description, abstract, vorspann, chapo, chapeau, ' +
      'entradilla, bajada',
  ),
};

const hintsByWord = new Map<string, NameHint[]>();
const stemLengths = new Set<number>();
for (const [hint, words] of Object.entries(WORDS)) {
  for (const word of words) {
    hintsByWord.set(word, [...(hintsByWord.get(word) ?? []), hint as NameHint]);
    if (word.endsWith('*')) stemLengths.add(word.length - 1);
  }
}

/** More than that is a headline made into an id. */
const MOST_WORDS_OF_A_NAME = 5;
/** Longer names come from frameworks that list every utility class; their furniture words style, and say nothing. */
const LONGEST_TELLING_NAME = 260;
const NONE: ReadonlySet<NameHint> = new Set();

/** "articleBody-text__x" -> article, body, text, x */
export function wordsOfName(name: string): string[] {
  return name
    .split(/\s+/)
    .map((part) => part.split(/[-_]+/))
    .filter((words) => words.length <= MOST_WORDS_OF_A_NAME)
    .flatMap((words) => words.flatMap((word) => word.split(/(?<=[a-z])(?=[A-Z])|[^\p{L}\p{N}]+/u)))
    .map((word) => word.toLowerCase())
    .filter(Boolean);
}

/** Everything that a class attribute and an id hint at, empty for most. */
export function hintsOfName(name: string): ReadonlySet<NameHint> {
  const words = wordsOfName(name);
  if (words.length === 0) return NONE;
  const hints = new Set<NameHint>();
  const add = (word: string) => {
    for (const hint of hintsByWord.get(word) ?? []) hints.add(hint);
  };
  words.forEach((word, at) => {
    add(word);
    if (at > 0) add(`${words[at - 1]} ${word}`);
    for (const length of stemLengths) if (word.length >= length) add(`${word.slice(0, length)}*`);
  });
  if (hints.has('comments') || hints.has('prose') || name.length > LONGEST_TELLING_NAME) hints.delete('furniture');
  if (hints.has('prose')) hints.delete('caption');
  return hints;
}
