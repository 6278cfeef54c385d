/**
 * What class names and ids say of a part of a page. Names are split into words first ("articleBody-text" is
 * "article body text"), so one list serves BEM, camelCase and the rest. A name is a hint and no more: a part that is
 * called "sidebar" and holds most of the page's prose is not one (see prose-weight.ts).
 *
 * Words and pairs of words are looked up in a map; "promo*" means every word that begins so. That takes a tenth of
 * the time of one large pattern, which a fresh page runs uncompiled.
 */
export type NameHint = 'furniture' | 'comments' | 'caption' | 'byline' | 'prose' | 'standfirst' | 'menu' | 'picture';

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
    ...list('related*, recommend*, recirc*, most read, most popular, most viewed, popular, trending, teaser'),
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
  picture: list('img*, image*, photo*, picture*, foto*, bild, bilder'),
  menu: list('nav*, menu, breadcrumb, breadcrumbs, footer'),
  caption: list(
    'caption*, credit, figure, byline, by line, dateline, timestamp, meta, article info, kicker, eyebrow, author, ' +
      'published, date, time',
  ),
  byline: list(
    'byline, bylines, by line, author, authors, writer, writers, write by, written by, contributor, contributors, reporter, ' +
      'journalist, signature',
  ),
  prose: [
    ...pairs(PROSE_THINGS, PROSE_PARTS),
    ...list('body copy, bodycopy, body text, bodytext, main content, maincontent, story'),
  ],
  standfirst: list(
    'standfirst, stand first, summary, preamble, preface, ingress, subtitle, sub title, subhead, sub head, subheadline, ' +
      'subheading, dek, deck, excerpt, teaser text, lead, lede, intro, description, abstract, vorspann, chapo, chapeau, ' +
      'entradilla, bajada, strapline, sub headline, desc, unterzeile, undertitel, sommario, occhiello, ' +
      'catenaccio, copete, gancho, linha fina, resumo, sumario, sumário, anreisser, anriss',
  ),
};

const hintsByWord = new Map<string, NameHint[]>();
/** Stems by their first letters, so that a word is compared with one or two. */
const stemsByStart = new Map<string, { readonly stem: string; readonly hint: NameHint }[]>();
const LETTERS_OF_A_START = 3;
for (const [hint, words] of Object.entries(WORDS) as [NameHint, readonly string[]][]) {
  for (const word of words) {
    if (word.endsWith('*')) {
      const start = word.slice(0, LETTERS_OF_A_START);
      stemsByStart.set(start, [...(stemsByStart.get(start) ?? []), { stem: word.slice(0, -1), hint }]);
    } else hintsByWord.set(word, [...(hintsByWord.get(word) ?? []), hint]);
  }
}

/** More than that is a headline made into an id. */
const MAX_WORDS_OF_A_NAME = 6;
/** Longer names come from frameworks that list every utility class; their furniture words style, and say nothing. */
const MAX_TELLING_NAME_LENGTH = 260;
const NONE: ReadonlySet<NameHint> = new Set();

const WORD = /[A-Z]?[a-z]+|[A-Z]+/g;

/** "articleBody-text__x" -> article, body, text, x */
function wordsOfName(name: string): string[] {
  const words: string[] = [];
  for (const part of name.split(' ')) {
    const found = part.match(WORD);
    if (found && found.length <= MAX_WORDS_OF_A_NAME) for (const word of found) words.push(word.toLowerCase());
  }
  return words;
}

/** Everything that a class attribute and an id hint at, empty for most. */
export function hintsOfName(name: string): ReadonlySet<NameHint> {
  let hints: Set<NameHint> | null = null;
  const add = (hint: NameHint) => {
    hints ??= new Set();
    hints.add(hint);
  };
  let before = '';
  for (const word of wordsOfName(name)) {
    hintsByWord.get(word)?.forEach(add);
    if (before) hintsByWord.get(`${before} ${word}`)?.forEach(add);
    for (const { stem, hint } of stemsByStart.get(word.slice(0, LETTERS_OF_A_START)) ?? [])
      if (word.startsWith(stem)) add(hint);
    before = word;
  }
  return hints ? settled(hints, name) : NONE;
}

function settled(hints: Set<NameHint>, name: string): ReadonlySet<NameHint> {
  if (hints.has('comments') || hints.has('prose') || name.length > MAX_TELLING_NAME_LENGTH) hints.delete('furniture');
  if (hints.has('prose')) hints.delete('caption');
  return hints;
}
