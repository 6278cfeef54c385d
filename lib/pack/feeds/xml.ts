import { Parser } from 'htmlparser2';
import { FeedError } from './feed-error';

/**
 * An XML document as a tree, for feeds and OPML: names in lower case with their prefix ("content:encoded"), as feeds name
 * them so alike that nobody asks for the namespace. htmlparser2 knows no DTD, so entities that a document defines are never
 * expanded; depth and number of elements are bounded here.
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

const DEEPEST = 60;
const MOST_ELEMENTS = 200_000;

/** The root element. Throws FeedError for what is no XML, breaks off, or was made to exhaust memory. */
export function parseXml(text: string): XmlElement {
  const open: OpenElement[] = [];
  let root: OpenElement | null = null;
  let count = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        count += 1;
        if (open.length >= DEEPEST || count > MOST_ELEMENTS) throw new FeedError('it nests or repeats without end');
        const element: OpenElement = {
          name: name.toLowerCase(),
          attributes,
          children: [],
          text: '',
          markup: '',
          begin: parser.endIndex + 1,
        };
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
      },
      ontext(words) {
        const element = open.at(-1);
        if (element) element.text += words;
      },
      onclosetag() {
        const element = open.pop();
        if (element) element.markup = text.slice(element.begin, parser.startIndex);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  if (!root) throw new FeedError('it is no feed');
  // What is still open at the end of the text would be closed by the parser: a story that is cut there is not the story.
  if (open.length > 0) throw new FeedError('it breaks off in the middle');
  parser.end();
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
