import type { Feed, FeedItem, ItemContent } from './feed';
import { FeedError } from './feed-error';
import { textConstruct } from './text-construct';
import { childOf, textOf, type XmlElement } from './xml';

/**
 * Where the words of an item may stand, as the dialects of RSS and Atom have it; the longest is the story. The last three
 * stand in for a text in feeds of recordings.
 */
const CONTENTS = new Set([
  'content:encoded',
  'description',
  'content',
  'summary',
  'body',
  'xhtml:body',
  'fullitem',
  'dc:description',
  'itunes:summary',
  'media:description',
]);
const TITLES = ['title', 'dc:title', 'media:title'];
const DATES = [
  'pubdate',
  'published',
  'issued',
  'dcterms:issued',
  'dc:date',
  'created',
  'dcterms:created',
  'updated',
  'modified',
  'dcterms:modified',
];

/** RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom. Throws FeedError for another document, saying what it is. */
export function readXmlFeed(root: XmlElement): Feed {
  if (root.name === 'html' || root.name === 'xhtml:html') throw new FeedError({ code: 'webPage' });
  if (!/^(?:rss|(?:rdf:)?rdf|feed|entry)$/.test(root.name)) {
    throw new FeedError({ code: 'otherDocument', name: root.name.slice(0, 40) });
  }
  const channel = childOf(root, 'channel') ?? root;
  const isAtom = root.name === 'feed' || root.name === 'entry';
  const form = isAtom ? 'text' : 'html';
  const items = itemsOf(root, channel);
  const whole = items.filter(({ isCut }) => !isCut);
  if (whole.length < items.length && whole.length === 0) throw new FeedError({ code: 'brokenOff' });
  return {
    title: root.name === 'entry' ? null : firstText(channel, TITLES, form),
    homepage: textOf(channel, 'link') ?? linkOf(channel),
    language: textOf(channel, 'language', 'dc:language') ?? channel.attributes['xml:lang'] ?? null,
    licence: licenceOf(channel),
    items: whole.map((item) => readItem(item, form)),
  };
}

function itemsOf(root: XmlElement, channel: XmlElement): XmlElement[] {
  if (root.name === 'entry') return [root];
  const parents = channel === root ? [root] : [channel, root];
  return parents.flatMap(({ children }) => children.filter(({ name }) => name === 'item' || name === 'entry'));
}

function readItem(item: XmlElement, form: ItemContent['form']): FeedItem {
  return {
    ...addressOf(item),
    title: firstText(item, TITLES, form),
    date: textOf(item, ...DATES),
    // Recordings have their words a level down.
    contents: [...item.children, ...(childOf(item, 'media:group')?.children ?? [])]
      .filter(({ name }) => CONTENTS.has(name))
      .map((element) => textConstruct(element, form))
      .filter((content) => content !== null),
  };
}

/** FeedBurner's own link comes first: the other one counts clicks. An id that is an address is one where nothing else is. */
function addressOf(item: XmlElement): Pick<FeedItem, 'link'> & { readonly base: string } {
  const guid = childOf(item, 'guid', 'id');
  const isLink = guid !== null && guid.attributes.ispermalink !== 'false' && /^https?:/i.test(guid.text.trim());
  const written = item.children.find(({ name, text }) => name === 'link' && text.trim() !== '');
  const link =
    textOf(item, 'feedburner:origlink') ?? written?.text.trim() ?? linkOf(item) ?? (isLink ? guid.text.trim() : null);
  return { link, base: written?.base ?? item.base };
}

/** The first element of these names, in their order, that says anything. */
function firstText(element: XmlElement, names: readonly string[], form: ItemContent['form']): ItemContent | null {
  for (const name of names) {
    for (const child of element.children) {
      const text = child.name === name ? textConstruct(child, form) : null;
      if (text !== null) return text;
    }
  }
  return null;
}

/** Atom's link, where rel is "alternate" or left out. */
function linkOf({ children }: XmlElement): string | null {
  const page = children.find(
    ({ name, attributes: { rel, href } }) => name === 'link' && href && (rel === undefined || rel === 'alternate'),
  );
  if (!page) return null;
  const href = page.attributes.href.trim();
  return !URL.canParse(href) && URL.canParse(href, page.base) ? new URL(href, page.base).href : href;
}

function licenceOf(element: XmlElement): string | null {
  const link = element.children.find(({ attributes }) => attributes.rel === 'license')?.attributes.href;
  const said = textOf(element, 'creativecommons:license', 'cc:license', 'dcterms:license');
  const resource = childOf(element, 'cc:license')?.attributes['rdf:resource'];
  return link ?? said ?? resource ?? null;
}
