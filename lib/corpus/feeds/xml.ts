import { Parser } from 'htmlparser2';
import { FeedError } from './feed-error';

/**
 * An XML document as a tree, for feeds and OPML: names in lower case with their prefix ("content:encoded"), as feeds name
 * them so alike that nobody asks for the namespace; attributes in lower case too. htmlparser2 reads what is not well-formed, as many
 * feeds are not, a bare `&` among it, and knows no entities that a document defines; depth and number of elements are bounded here,
 * and with them its time: closing a tag looks through what is open.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text and CDATA directly inside, joined. */
  readonly text: string;
  /** Everything inside as it stands in the document: Atom's XHTML content is read as HTML. */
  readonly markup: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
  markup: string;
  readonly begin: number;
}

/** What Windows writes into the places of control characters, from U+0080 on: `&#146;` is meant as an apostrophe. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CONTROLS = /[\u0080-\u009f]/g;
const withoutControls = (text: string) => text.replace(CONTROLS, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80]);

const MAX_DEPTH = 60;
const MAX_ELEMENTS = 200_000;

/** The root element. Throws FeedError for what is no XML, breaks off, or was made to exhaust memory. */
export function parseXml(text: string): XmlElement {
  const open: OpenElement[] = [];
  let root: OpenElement | null = null;
  let count = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        count += 1;
        if (open.length >= MAX_DEPTH || count > MAX_ELEMENTS) throw new FeedError({ code: 'endless' });
        const begin = parser.endIndex + 1;
        const element: OpenElement = { name, attributes, children: [], text: '', markup: '', begin };
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
      },
      ontext: (words) => {
        const element = open.at(-1);
        if (element) element.text += withoutControls(words);
      },
      onclosetag: () => {
        const element = open.pop();
        if (element) element.markup = text.slice(element.begin, Math.max(element.begin, parser.startIndex));
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(text);
  if (!root) throw new FeedError({ code: 'notFeed' });
  // What is still open at the end of the text would be closed by the parser: a story that is cut there is not the story.
  if (open.length > 0) throw new FeedError({ code: 'brokenOff' });
  return root;
}

export const childOf = (element: XmlElement, ...names: readonly string[]): XmlElement | null =>
  names.map((name) => element.children.find((child) => child.name === name)).find((child) => child !== undefined) ??
  null;

/** Text of the first child of these names that has any; null where none has. */
export function textOf(element: XmlElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const child of element.children) {
      const text = child.name === name ? child.text.trim() : '';
      if (text !== '') return text;
    }
  }
  return null;
}
