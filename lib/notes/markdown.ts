import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';

/**
 * A note's Markdown (CommonMark with GitHub's strikethrough and bare addresses) as a tree that can hold nothing but this:
 *
 *   Block   paragraph · heading · quote ▸ Block[] · list ▸ Block[][] · code · rule
 *   Inline  text · strong ▸ · emphasis ▸ · deleted ▸ · code · link ▸ (http, https and mailto only) · line-break
 *
 * Whoever shows a note builds elements from this tree, so no word of a note is ever parsed as HTML. What has no place in it
 * (HTML, tables, pictures, link definitions) stays as it was typed.
 */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'quote'; readonly content: readonly Block[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'code'; readonly text: string; readonly hasLanguage: boolean }
  | { readonly kind: 'rule' };

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'deleted'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly address: string; readonly content: readonly Inline[] }
  | { readonly kind: 'line-break' };

/**
 * UTF-16 units, some 600 words. marked takes time by the square of hostile text (`*a_` over and over: 1 s at 8,000): a longer note is
 * read part by part, at most 2,000 units each, cut at empty lines outside of fences.
 */
const MAX_LENGTH = 4_000;
const MAX_PART_LENGTH = 2_000;
/** So much of a note is read as Markdown, and what is behind it shown as it was typed: 50 pages. */
const MAX_READ = 100_000;
/** Quotes in lists in quotes: deeper than anybody writes, and shallow enough for every renderer's stack. */
const DEEPEST = 12;

export function parseMarkdown(body: string): readonly Block[] {
  return body.length > MAX_LENGTH ? partsOf(body).flatMap(readPart) : readWhole(body);
}

const readPart = (part: string): readonly Block[] => (part.length > MAX_PART_LENGTH ? [plain(part)] : readWhole(part));

/** A long note in parts that can be read by themselves. A paragraph or a fence that is longer than a part is a part. */
function partsOf(body: string): string[] {
  const parts: string[] = [];
  let part = '';
  let isFenced = false;
  let read = 0;
  for (const paragraph of body.slice(0, MAX_READ).split(/(?<=\n[ \t]*\n)/)) {
    if (part !== '' && !isFenced && part.length + paragraph.length > MAX_PART_LENGTH) {
      parts.push(part);
      part = '';
    }
    part += paragraph;
    read += paragraph.length;
    for (const _ of paragraph.matchAll(/^ {0,3}(?:```|~~~)/gm)) isFenced = !isFenced;
  }
  const rest = body.slice(read);
  return [...parts, part, ...(rest === '' ? [] : [rest])];
}

function readWhole(body: string): readonly Block[] {
  try {
    return blocksFrom(Lexer.lex(body), 0);
  } catch {
    // marked throws on what it cannot get past ("infinite loop"); the words themselves can always be shown.
    return [plain(body)];
  }
}

const plain = (text: string): Block => ({ kind: 'paragraph', content: [{ kind: 'text', text }] });

function blocksFrom(tokens: readonly Token[], depth: number): Block[] {
  return tokens.flatMap((token) => blockFrom(token as MarkedToken, depth));
}

function blockFrom(token: MarkedToken, depth: number): Block | readonly Block[] {
  if (depth > DEEPEST) return plain(token.raw);
  switch (token.type) {
    case 'space':
      return [];
    case 'paragraph':
    case 'text':
      return { kind: 'paragraph', content: inlinesFrom(token.tokens ?? [token], depth) };
    case 'heading':
      return { kind: 'heading', level: token.depth, content: inlinesFrom(token.tokens, depth) };
    case 'blockquote':
      return { kind: 'quote', content: blocksFrom(token.tokens, depth + 1) };
    case 'list':
      return listFrom(token, depth);
    case 'code':
      // The word behind a fence names a language to others; here it is just a line of its own, and is not lost.
      return {
        kind: 'code',
        text: token.lang ? `${token.lang}\n${token.text}` : token.text,
        hasLanguage: Boolean(token.lang),
      };
    case 'hr':
      return { kind: 'rule' };
    default:
      return plain(token.raw.replace(/(?<!\n)\n+$/, ''));
  }
}

const listFrom = ({ ordered, start, items }: Tokens.List, depth: number): Block => ({
  kind: 'list',
  start: ordered ? Number(start) || 0 : null,
  items: items.map(({ task, checked, tokens }) => {
    const blocks = blocksFrom(
      tokens.filter(({ type }) => type !== 'checkbox'),
      depth + 1,
    );
    return task ? [plain(checked ? '☑' : '☐'), ...blocks] : blocks;
  }),
});

function inlinesFrom(tokens: readonly Token[], depth: number): Inline[] {
  return tokens.map((token) => inlineFrom(token as MarkedToken, depth + 1));
}

function inlineFrom(token: MarkedToken, depth: number): Inline {
  if (depth > DEEPEST) return { kind: 'text', text: token.raw };
  switch (token.type) {
    case 'text':
    case 'escape':
      return { kind: 'text', text: token.text };
    case 'strong':
      return { kind: 'strong', content: inlinesFrom(token.tokens, depth) };
    case 'em':
      return { kind: 'emphasis', content: inlinesFrom(token.tokens, depth) };
    case 'del':
      return { kind: 'deleted', content: inlinesFrom(token.tokens, depth) };
    case 'codespan':
      return { kind: 'code', text: token.text };
    case 'br':
      return { kind: 'line-break' };
    case 'link': {
      const address = followable(token.href);
      // An address that nobody should follow stays to be seen.
      if (address === null) return { kind: 'text', text: token.raw };
      return { kind: 'link', address, content: inlinesFrom(token.tokens, depth) };
    }
    default:
      return { kind: 'text', text: token.raw };
  }
}

/** The address as a browser writes it; null where it is neither of the web nor of mail, or none at all. */
function followable(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : null;
}
