import { cut, LIMITS } from '../limits';

/** Structured data often holds text that was escaped for HTML once too often. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/g;
const MAX_CODE_POINT = 0x10ffff;

/** Character references resolved, white space collapsed, trimmed; no more of it than a unit holds. */
export function plainText(text: string): string {
  const short = cut(text, LIMITS.unitText);
  return (short.includes('&') ? short.replace(REFERENCE, resolved) : short).replace(/\s+/g, ' ').trim();
}

function resolved(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return NAMED[name.toLowerCase()] ?? whole;
  const point = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  return point > 0 && point <= MAX_CODE_POINT ? String.fromCodePoint(point) : whole;
}
