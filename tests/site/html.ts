/** Markup that is safe to send: made by `html` alone, so that a story's text can never become a tag. */
export interface Markup {
  readonly markup: string;
}

type Piece = string | number | Markup | readonly Markup[] | null | false;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function print(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (Array.isArray(piece)) return piece.map(({ markup }: Markup) => markup).join('\n');
  if (typeof piece === 'object') return (piece as Markup).markup;
  return String(piece).replace(/[&<>"]/g, (character) => ESCAPES[character]);
}

/** A template of markup: plain values are escaped, markup is taken as it is, null and false leave nothing. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: strings.reduce((out, part, index) => out + print(pieces[index - 1]) + part) };
}

/** A script block that holds data: `<` is written as an escape, so that no text can end the block early. */
export function dataBlock(attributes: string, data: unknown): Markup {
  return { markup: `<script ${attributes}>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>` };
}

export const jsonLd = (data: object): Markup =>
  dataBlock('type="application/ld+json"', { '@context': 'https://schema.org', ...data });

/** Where the server waits: split by this, a page gives pieces and, between them, milliseconds. */
export const PAUSE = /<!-- pause (\d+) -->/;

export const pause = (ms: number): Markup => ({ markup: `<!-- pause ${ms} -->` });
