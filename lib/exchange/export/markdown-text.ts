import { webAddress } from '../../text/web-address';
import { printable } from '../well-formed';

/**
 * Text as Markdown that says just this text: nothing in it is taken for markup by CommonMark, by GitHub's additions or by
 * Obsidian's (bare addresses, wikilinks, #tags, ==marks==, %%comments%%, $mathematics$, ^blocks, inline fields::).
 */
const MARKS =
  /[\\`*_[\]<>#|~$^]|=(?==)|(?<==)=|%(?=[%>])|(?<=[%<])%|:(?=:|\/\/)|(?<=\bwww)\.|(?<=[\w.+-])@(?=\w)|&(?=[#\w])/gi;

/** What begins a list, a rule, an underlined heading or a table where it begins a line. */
const LINE_START = /^(?:[-+=]|:(?=-)|\d{1,9}(?=[.)]))/;

/** Text within a line: line feeds become spaces, spaces at the edges go. */
export const inline = (text: string): string =>
  escaped(
    printable(text)
      .replace(/\n/g, ' ')
      .replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, ''),
  );

/** Text of its own lines: each kept as a line, empty ones as the gap between paragraphs. '' for nothing but white space. */
export function block(text: string): string {
  const paragraphs = printable(text).split(/\n(?:[ \t]*\n)+/);
  return paragraphs
    .map((paragraph) => paragraph.split('\n').filter((line) => !/^[ \t]*$/.test(line)))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => spaced(escaped(line))).join('\\\n'))
    .join('\n\n');
}

/** A line, or a part of one, with its spaces as they are. */
export const escaped = (line: string): string =>
  line.replace(MARKS, '\\$&').replace(LINE_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));

/** Spaces and tabs at the edges of a line, which would indent, break or vanish, are written by their numbers. */
const spaced = (line: string) => line.replace(/^[ \t]|[ \t]$/g, (space) => `&#${space.charCodeAt(0)};`);

/** Lines that already are Markdown, as a quotation; '' for none. */
export const quotation = (markdown: string): string =>
  markdown === '' ? '' : `> ${markdown.replaceAll('\n', '\n> ')}`;

/** A link; the mere words where the address is none of the web's. */
export function link(address: string, words: string): string {
  const href = webAddress(address);
  if (href === undefined) return inline(words);
  return `[${inline(words)}](<${destination(href)}>)`;
}

/** An address to stand between < and >. */
export const destination = (address: string): string =>
  address.replace(/[<>\\]/g, encodeURIComponent).replace(/&(?=[#\w]+;)/g, '&amp;');
