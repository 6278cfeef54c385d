import { Parser } from 'htmlparser2';
import { FeedError } from './feed-error';
import { nameIn, OUTERMOST, type Scope, scopeOf } from './namespaces';

/**
 * An XML document as a tree, for feeds and OPML: names in lower case, with one prefix for each namespace ("content:encoded",
 * namespaces.ts) whatever the document calls it; attributes in lower case too. htmlparser2 reads what is not well-formed, as many
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
  /** Absolute: what addresses in it are relative to (xml:base). */
  readonly base: string;
  /** The document ends inside of it. */
  readonly isCut: boolean;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
  markup: string;
  isCut: boolean;
  readonly begin: number;
  readonly scope: Scope;
}

/** What Windows writes into the places of control characters, from U+0080 on: `&#146;` is meant as an apostrophe. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CONTROLS = /[\u0080-\u009f]/g;
const withoutControls = (text: string) => text.replace(CONTROLS, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80]);

const MAX_DEPTH = 60;
const MAX_ELEMENTS = 200_000;

/** The root element. Throws FeedError for what is no XML, or was made to exhaust memory. @param url of the document */
export function parseXml(text: string, url: string): XmlElement {
  const open: OpenElement[] = [];
  let root: OpenElement | null = null;
  let count = 0;
  const parser = new Parser(
    {
      onopentag: (written, attributes) => {
        count += 1;
        if (open.length >= MAX_DEPTH || count > MAX_ELEMENTS) throw new FeedError({ code: 'endless' });
        const begin = parser.endIndex + 1;
        const parent = open.at(-1);
        const scope = scopeOf(attributes, parent?.scope ?? OUTERMOST);
        const element: OpenElement = {
          name: nameIn(scope, written),
          attributes,
          children: [],
          text: '',
          markup: '',
          base: resolved(attributes['xml:base'], parent?.base ?? url),
          isCut: true,
          begin,
          scope,
        };
        parent?.children.push(element);
        root ??= element;
        open.push(element);
      },
      ontext: (words) => {
        const element = open.at(-1);
        if (element) element.text += withoutControls(words);
      },
      onclosetag: () => {
        const element = open.pop();
        if (!element) return;
        element.markup = text.slice(element.begin, Math.max(element.begin, parser.startIndex));
        element.isCut = false;
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(text);
  // The parser is not told of the end, which would close what is open: a story that is cut there is not the story.
  if (!root) throw new FeedError({ code: 'notFeed' });
  return root;
}

const resolved = (address: string | undefined, base: string) =>
  address !== undefined && URL.canParse(address, base) ? new URL(address, base).href : base;

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
