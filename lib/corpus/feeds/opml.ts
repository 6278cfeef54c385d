import { FeedError } from './feed-error';
import { parseXml, type XmlElement } from './xml';

/** A feed that an OPML file names. */
export interface OutlinedFeed {
  readonly url: string;
  readonly title: string | null;
}

/** The feeds of an OPML file (opml.org), folders opened, each once. Throws FeedError for another document. */
export function readOpml(text: string): OutlinedFeed[] {
  const root = parseXml(text, 'about:blank');
  if (root.name !== 'opml') throw new FeedError({ code: 'notOpml' });
  if (root.isCut) throw new FeedError({ code: 'brokenOff' });
  const feeds = new Map<string, OutlinedFeed>();
  for (const { attributes } of outlinesIn(root)) {
    const url = attributes.xmlurl ?? '';
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol) || feeds.has(url)) continue;
    feeds.set(url, { url, title: attributes.title ?? attributes.text ?? null });
  }
  return [...feeds.values()];
}

function outlinesIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === 'outline' ? [child] : []), ...outlinesIn(child)]);
}
