import { Parser } from 'htmlparser2';

/** A paragraph of an item, as `tokenise` reads it. */
export interface TextUnit {
  readonly text: string;
  readonly kind: 'paragraph' | 'heading' | 'blockquote';
}

/** What is no part of the story's words. */
const LEFT_OUT = new Set(
  'script style template iframe object embed svg math video audio figure figcaption aside nav form button noscript'.split(
    ' ',
  ),
);
/** Elements that go on in the line; every other one begins and ends a paragraph. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd mark q rp rt ruby s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The words of a piece of HTML, by paragraph, without a document: feeds are read in a worker. Tolerates any input. */
export function textOfHtml(html: string): TextUnit[] {
  const units: TextUnit[] = [];
  let text = '';
  let leftOut = 0;
  let quotes = 0;
  let heading = false;
  const finish = () => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words !== '') units.push({ text: words, kind: heading ? 'heading' : quotes > 0 ? 'blockquote' : 'paragraph' });
    text = '';
  };
  const parser = new Parser({
    onopentag(name) {
      if (LEFT_OUT.has(name)) leftOut += 1;
      if (INLINE.has(name)) return;
      finish();
      if (name === 'blockquote') quotes += 1;
      heading = /^h[1-6]$/.test(name);
    },
    ontext(words) {
      if (leftOut === 0) text += words;
    },
    onclosetag(name) {
      if (LEFT_OUT.has(name)) leftOut -= 1;
      if (INLINE.has(name)) return;
      finish();
      if (name === 'blockquote') quotes -= 1;
      heading = false;
    },
  });
  parser.end(html);
  finish();
  return units;
}
