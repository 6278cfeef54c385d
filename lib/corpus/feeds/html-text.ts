import { Parser } from 'htmlparser2';

/** A paragraph of an item, as `tokenise` reads it. */
export interface TextUnit {
  readonly text: string;
  readonly kind: 'paragraph' | 'heading' | 'blockquote';
}

/** What is no part of the story's words, where it is closed: an unclosed one would swallow the rest of the story. */
const LEFT_OUT = new Set(
  'template object svg math video audio figure figcaption aside nav form button noscript iframe'.split(' '),
);
/** What holds no words at all, closed or not. */
const NEVER_READ = new Set(['script', 'style', 'title', 'textarea']);
/** Elements that go on in the line; every other one begins and ends a paragraph. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd mark q rp rt ruby s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;

/** Deeper than any story, and the bound of the parser's time: closing a tag looks through what is open. What is deeper is not read. */
const MAX_DEPTH = 256;

/** HTML that ends inside a tag: what came before it counts. */
const CUT_TAG = /<[a-z/!][^<>]*$/i;

/** A unit that may still be taken back: it stands inside of something that is left out if it is closed. */
interface DraftUnit {
  readonly kind: TextUnit['kind'];
  readonly text: string;
}

/**
 * The words of a piece of HTML, by paragraph, without a document: feeds are read in a worker. Tolerates any input; takes time in
 * proportion to its length.
 */
export function textOfHtml(html: string): TextUnit[] {
  const units: DraftUnit[] = [];
  /** Of each element left out that is open: how many units, and how much of the line, there were before it. */
  const leftOut: { readonly name: string; readonly units: number; readonly text: string }[] = [];
  let text = '';
  let depth = 0;
  let unread = 0;
  let quotes = 0;
  let heading = false;
  const finish = () => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words !== '') units.push({ text: words, kind: heading ? 'heading' : quotes > 0 ? 'blockquote' : 'paragraph' });
    text = '';
  };
  const parser = new Parser(
    {
      onopentagname: (name) => {
        depth += 1;
        if (depth > MAX_DEPTH) {
          parser.reset();
          depth = Number.POSITIVE_INFINITY;
          return;
        }
        if (NEVER_READ.has(name)) unread += 1;
        if (!INLINE.has(name)) finish();
        if (LEFT_OUT.has(name)) leftOut.push({ name, units: units.length, text });
        if (name === 'blockquote') quotes += 1;
        if (!INLINE.has(name)) heading = HEADING.test(name);
      },
      ontext: (words) => {
        if (unread === 0) text += words;
      },
      onclosetag: (name, isImplied) => {
        depth -= 1;
        if (NEVER_READ.has(name)) unread = Math.max(0, unread - 1);
        if (!INLINE.has(name)) finish();
        if (leftOut.at(-1)?.name === name) {
          const before = leftOut.pop()!;
          if (!isImplied) {
            units.length = before.units;
            text = before.text;
          }
        }
        if (name === 'blockquote') quotes -= 1;
        if (!INLINE.has(name)) heading = false;
      },
    },
    { recognizeCDATA: true },
  );
  parser.write(html.replace(CUT_TAG, ''));
  if (Number.isFinite(depth)) parser.end();
  finish();
  return units;
}
