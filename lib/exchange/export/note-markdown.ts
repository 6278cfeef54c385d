import { type Block, type Inline, parseMarkdown } from '../../notes/markdown';
import { printable } from '../well-formed';
import { block as asWords, destination, escaped } from './markdown-text';

/** Headings of a file take three levels: those of a note go below them. */
const LEVELS_ABOVE = 3;
const LOWEST_LEVEL = 6;

/**
 * What the reader wrote, its Markdown as Markdown, to stand among other text: headings below ours, fences closed, lists ended, HTML
 * the letters that it is, links of the web and of mail only. Written from the tree of lib/notes/markdown.ts, and taken only if
 * it is read back as the same tree; else the note stands there letter by letter. Costs two readings of the note.
 */
export function noteMarkdown(body: string): string {
  const blocks = parseMarkdown(printable(body));
  const wanted = JSON.stringify(simplified(below(blocks)));
  for (const emphasis of ['*', '_'] as const) {
    const written = createWriter(emphasis).blocks(blocks);
    if (JSON.stringify(simplified(parseMarkdown(written))) === wanted) return written;
  }
  return asWords(body);
}

const levelBelow = (level: number): number => Math.min(LOWEST_LEVEL, level + LEVELS_ABOVE);

const below = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => {
    if (block.kind === 'heading') return { ...block, level: levelBelow(block.level) };
    if (block.kind === 'quote') return { ...block, content: below(block.content) };
    return block.kind === 'list' ? { ...block, items: block.items.map(below) } : block;
  });

/** `emphasis`: one of them is refused between letters, the other beside another of its kind. */
function createWriter(emphasis: '*' | '_') {
  const blocks = (content: readonly Block[], inItem = false): string =>
    content.map((block, at) => gapBefore(block, { at, inItem }) + blockMarkdown(block, isSecond(content, at))).join('');

  function blockMarkdown(block: Block, second: boolean): string {
    switch (block.kind) {
      case 'paragraph':
        return inlines(block.content);
      case 'heading':
        return `${'#'.repeat(levelBelow(block.level))} ${inlines(block.content).replace(/\n/g, ' ')}`;
      case 'quote':
        return blocks(block.content)
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n');
      case 'list':
        return block.items.map((item, at) => listItem(item, markerOf({ start: block.start, at, second }))).join('\n');
      case 'code':
        return fenced(block.text, block.hasLanguage);
      case 'rule':
        return '***';
    }
  }

  function listItem(item: readonly Block[], marker: string): string {
    const [first, ...others] = item;
    const box = boxOf(first);
    const lines = (box === null ? blocks(item, true) : `${box} ${blocks(others, true)}`).split('\n');
    return lines.map((line, at) => (at === 0 ? marker : line && ' '.repeat(marker.length)) + line).join('\n');
  }

  const inlines = (content: readonly Inline[]): string => content.map(inlineMarkdown).join('');

  function inlineMarkdown(part: Inline): string {
    switch (part.kind) {
      case 'text':
        return textMarkdown(part.text);
      case 'code':
        return codeSpan(part.text);
      case 'strong':
        return `**${inlines(part.content)}**`;
      case 'emphasis':
        return `${emphasis}${inlines(part.content)}${emphasis}`;
      case 'deleted':
        return `~~${inlines(part.content)}~~`;
      case 'link':
        return linkMarkdown(part);
      case 'line-break':
        return '\\\n';
    }
  }

  function linkMarkdown({ address, content }: Extract<Inline, { kind: 'link' }>): string {
    const [only] = content;
    const words = content.length === 1 && only.kind === 'text' ? only.text : '';
    const isBare = `mailto:${words}` === address || (URL.canParse(words) && new URL(words).href === address);
    return isBare && !/[<>\s\\]/.test(words) ? `<${words}>` : `[${inlines(content)}](<${destination(address)}>)`;
  }

  return { blocks };
}

/** An empty line inside of an item would put one between all items, and a box is no box there. */
function gapBefore(block: Block, { at, inItem }: { readonly at: number; readonly inItem: boolean }): string {
  if (at === 0) return '';
  const isTight = inItem && block.kind === 'list' && (block.start ?? 1) === 1;
  return isTight ? '\n' : '\n\n';
}

/** Two lists in a row are two only if their marks differ. */
const isSecond = (blocks: readonly Block[], at: number): boolean => {
  const kindOf = (block: Block | undefined) => (block?.kind === 'list' ? block.start === null : null);
  let lists = 1;
  while (kindOf(blocks[at]) !== null && kindOf(blocks[at - lists]) === kindOf(blocks[at])) lists += 1;
  return lists % 2 === 0;
};

function markerOf({ start, at, second }: { start: number | null; at: number; second: boolean }): string {
  if (start === null) return second ? '+ ' : '- ';
  return `${start + at}${second ? ')' : '.'} `;
}

/** A ticked or open box at the head of an item, as lib/notes/markdown.ts shows it. */
function boxOf(block: Block | undefined): string | null {
  if (block?.kind !== 'paragraph' || block.content.length !== 1) return null;
  const [part] = block.content;
  if (part.kind !== 'text') return null;
  return part.text === '☑' ? '[x]' : part.text === '☐' ? '[ ]' : null;
}

/** Lines as they were typed. */
const textMarkdown = (text: string): string => text.split('\n').map(escaped).join('\n');

/** A longer run of marks than any within. */
function marksAround(text: string, { mark, least }: { mark: '`' | '~'; least: number }): string {
  const runs = text.match(mark === '`' ? /`+/g : /~+/g) ?? [];
  return mark.repeat(Math.max(least, ...runs.map((run) => run.length + 1)));
}

function codeSpan(text: string): string {
  const marks = marksAround(text, { mark: '`', least: 1 });
  const pad = /^`|`$|^ .* $/s.test(text) ? ' ' : '';
  return `${marks}${pad}${text}${pad}${marks}`;
}

/** With a language, the first line stands behind the fence. */
function fenced(text: string, hasLanguage: boolean): string {
  const fence = marksAround(text, { mark: hasLanguage && /^.*`/.test(text) ? '~' : '`', least: 3 });
  return `${fence}${hasLanguage ? '' : '\n'}${text}\n${fence}`;
}

/** A tree without what nobody sees: where one text ends and the next begins, and white space at the edges of lines. */
function simplified(blocks: readonly Block[]): unknown {
  return blocks.map((block) => {
    if (block.kind === 'list') return { ...block, items: block.items.map(simplified) };
    if (block.kind === 'quote') return { ...block, content: simplified(block.content) };
    if (block.kind === 'paragraph' || block.kind === 'heading') return { ...block, content: joined(block.content) };
    return block;
  });
}

function joined(content: readonly Inline[]): unknown[] {
  const parts: unknown[] = [];
  let text = '';
  const close = () => {
    if (text !== '') parts.push(text.replace(/\s+/g, ' '));
    text = '';
  };
  for (const part of content) {
    if (part.kind === 'text') text += part.text;
    else {
      close();
      parts.push('content' in part ? { ...part, content: joined(part.content) } : part);
    }
  }
  close();
  return parts;
}
