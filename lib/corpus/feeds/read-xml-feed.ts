import type { Feed, FeedItem, ItemContent } from './feed';
import { FeedError } from './feed-error';
import { childOf, textOf, type XmlElement } from './xml';

/** RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom. Throws FeedError for another document, saying what it is. */
export function readXmlFeed(root: XmlElement): Feed {
  if (root.name === 'rss') return readRss(childOf(root, 'channel') ?? root, childOf(root, 'channel') ?? root);
  if (root.name === 'rdf:rdf') return readRss(childOf(root, 'channel') ?? root, root);
  if (root.name === 'feed' || root.name === 'atom:feed') return readAtom(root);
  if (root.name === 'html') throw new FeedError({ code: 'webPage' });
  throw new FeedError({ code: 'otherDocument', name: root.name.slice(0, 40) });
}

function readRss(channel: XmlElement, parent: XmlElement): Feed {
  return {
    title: textOf(channel, 'title'),
    homepage: textOf(channel, 'link'),
    licence: licenceOf(channel),
    items: parent.children.filter(({ name }) => name === 'item').map(readRssItem),
  };
}

function readRssItem(item: XmlElement): FeedItem {
  const guid = childOf(item, 'guid');
  const isLink = guid !== null && guid.attributes.ispermalink !== 'false' && /^https?:/.test(guid.text.trim());
  return {
    link: textOf(item, 'feedburner:origlink', 'link') ?? linkOf(item) ?? (isLink ? guid.text.trim() : null),
    title: textOf(item, 'title'),
    date: textOf(item, 'pubdate', 'dc:date', 'dcterms:created', 'published'),
    contents: ['content:encoded', 'description', 'content'].flatMap((name): ItemContent[] => {
      const value = textOf(item, name);
      return value === null ? [] : [{ form: 'html', value }];
    }),
  };
}

function readAtom(feed: XmlElement): Feed {
  return {
    title: textOf(feed, 'title'),
    homepage: linkOf(feed),
    licence: licenceOf(feed),
    items: feed.children.filter(({ name }) => name === 'entry').map(readEntry),
  };
}

function readEntry(entry: XmlElement): FeedItem {
  return {
    link: linkOf(entry),
    title: textOf(entry, 'title'),
    date: textOf(entry, 'published', 'issued', 'updated'),
    contents: entry.children.filter(({ name }) => name === 'content' || name === 'summary').map(readContent),
  };
}

function readContent(content: XmlElement): ItemContent {
  const type = content.attributes.type ?? 'text';
  if (type === 'xhtml') return { form: 'html', value: content.markup };
  return { form: /html/i.test(type) ? 'html' : 'text', value: content.text };
}

/** Atom's link, where rel is "alternate" or left out. */
function linkOf(element: XmlElement): string | null {
  const links = element.children.filter(({ name }) => name === 'link' || name === 'atom:link');
  const page = links.find(({ attributes: { rel, href } }) => href && (rel === undefined || rel === 'alternate'));
  return page?.attributes.href ?? null;
}

function licenceOf(element: XmlElement): string | null {
  const link = element.children.find(({ attributes }) => attributes.rel === 'license')?.attributes.href;
  const said = textOf(element, 'creativecommons:license', 'cc:license', 'dcterms:license');
  const resource = childOf(element, 'cc:license')?.attributes['rdf:resource'];
  return link ?? said ?? resource ?? null;
}
