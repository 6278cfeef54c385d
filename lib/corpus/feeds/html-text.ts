import sax from 'sax';

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

/** A name that no page uses, so that nothing inside closes it. */
const ROOT = 'copytaster-item';
/** sax gives a closing tag that closes nothing back as text. */
const CLOSES_NOTHING = /<\/[a-z][^<>]*>/gi;

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
  const parser = sax.parser(false, { lowercase: true });
  parser.onopentag = ({ name }) => {
    if (LEFT_OUT.has(name)) leftOut += 1;
    if (INLINE.has(name)) return;
    finish();
    if (name === 'blockquote') quotes += 1;
    heading = /^h[1-6]$/.test(name);
  };
  const addText = (words: string) => {
    if (leftOut === 0) text += words.replace(CLOSES_NOTHING, '');
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = (name) => {
    if (LEFT_OUT.has(name)) leftOut -= 1;
    if (INLINE.has(name)) return;
    finish();
    if (name === 'blockquote') quotes -= 1;
    heading = false;
  };
  // HTML that ends inside a tag: what came before it counts.
  parser.onerror = () => parser.resume();
  // sax takes what stands outside of a root element for stray text.
  parser.write(`<${ROOT}>${html}</${ROOT}>`).close();
  finish();
  return units;
}
