import { webAddress } from '../../text/web-address';
import { printable } from '../well-formed';

/**
 * HTML as text, escaped by construction: only `html` makes Markup, and whatever is not Markup becomes text in it. No part of
 * it ever touches a document of the extension; the reader gets it as a file.
 */
export interface Markup {
  readonly markup: string;
}

type Piece = string | number | Markup | readonly Markup[] | null | false;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function print(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (typeof piece === 'string') return printable(piece).replace(/[&<>"']/g, (mark) => ESCAPES[mark]);
  if (typeof piece === 'number') return String(piece);
  return 'markup' in piece ? piece.markup : piece.map(print).join('');
}

/** A template of markup: text is escaped (attribute values go between double quotes), null and false leave nothing. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: String.raw({ raw: strings }, ...pieces.map(print)) };
}

/** Words of unknown direction within a line: whatever they hold, the words around them stay where they are. */
export const isolated = (text: string): Markup => html`<bdi>${text}</bdi>`;

/**
 * Words of ours with markup in their places: `phrase((places) => t('exported.source', places), { source: isolated(name) })`. What
 * stands in a place is never looked through for places itself.
 */
export function phrase<Name extends string>(
  say: (places: Record<Name, string>) => string,
  markups: Readonly<Record<Name, Markup>>,
): Markup {
  const names = Object.keys(markups) as Name[];
  const words = say(Object.fromEntries(names.map((name) => [name, `{${name}}`])) as Record<Name, string>);
  const pieces = words.split(/\{(\w+)\}/);
  return html`${pieces.map((piece, at) => (at % 2 === 0 ? html`${piece}` : markups[piece as Name]))}`;
}

/** A link that tells the page nothing of where it was followed from; the mere words where the address is none of the web's. */
export function link(address: string, words: string): Markup {
  const href = webAddress(address);
  return href === undefined
    ? isolated(words)
    : html`<a href="${href}" rel="noopener noreferrer">${isolated(words)}</a>`;
}
