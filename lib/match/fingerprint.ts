import type { Tokens } from '../text/tokens';
import { shingles } from './shingles';
import { winnow } from './winnow';

/**
 * What a pack keeps of a story, and what a page asks for: hashes of 5-word shingles, each with the token it begins at.
 *
 *   story   all shingles -> drop those common in the corpus -> winnow the unquoted (window 16) and the quoted (window 32)
 *   page    all shingles, none left out
 *
 * The two sides differ on purpose: a page that asks for everything meets every unquoted run of 20 words that it shares with a
 * story, at the price of some 500 look-ups, while the story costs 2 fingerprints for 17 words. Quoted ones are kept thinly,
 * with their flag: they never make a copy, but tell "same event, shared quotes" from "nothing".
 */
export interface Fingerprint {
  readonly hash: Uint32Array;
  /** Token at which the shingle begins; ascending. */
  readonly position: Uint16Array;
  /** 1 where any word of the shingle is inside a quotation. */
  readonly quoted: Uint8Array;
}

export interface FingerprintOptions {
  /** Neighbouring unquoted shingles of which one is kept. */
  readonly window?: number;
  readonly quotedWindow?: number;
  /** Shingles that many stories of the corpus hold (formulas, site boilerplate): they are no evidence and are left out. */
  readonly isCommon?: (hash: number) => boolean;
}

export const WINDOW = 16;
const QUOTED_WINDOW = 32;
/** Positions are 16 bits wide; what a text says beyond its 65,536th word is not looked at. */
const LAST_POSITION = 0xffff;

interface Entry {
  readonly hash: number;
  readonly position: number;
  readonly quoted: number;
}

/** The fingerprints that a pack stores for one story: about 60 for 500 words of which a fifth is quotation. */
export function fingerprint(tokens: Tokens, options: FingerprintOptions = {}): Fingerprint {
  const { window = WINDOW, quotedWindow = QUOTED_WINDOW, isCommon = () => false } = options;
  const all = entriesOf(tokens).filter(({ hash }) => !isCommon(hash));
  const kept = [
    ...winnowed(
      all.filter(({ quoted }) => quoted === 0),
      window,
    ),
    ...winnowed(
      all.filter(({ quoted }) => quoted === 1),
      quotedWindow,
    ),
  ];
  kept.sort((a, b) => a.position - b.position);
  const seen = new Set<number>();
  return columnsOf(kept.filter(({ hash }) => !seen.has(hash) && seen.add(hash)));
}

/** The fingerprints that a page asks a pack for: every shingle, in the order of the page. */
export function queryFingerprints(tokens: Tokens): Fingerprint {
  const { hash, quoted } = shingles(tokens);
  const count = Math.min(hash.length, LAST_POSITION + 1);
  // A loop, since a page is waiting: Uint16Array.from with a function takes .2 ms for a page, all else here .01.
  const position = new Uint16Array(count);
  for (let i = 0; i < count; i++) position[i] = i;
  return { hash: hash.subarray(0, count), position, quoted: quoted.subarray(0, count) };
}

function entriesOf(tokens: Tokens): Entry[] {
  const { hash, position, quoted } = queryFingerprints(tokens);
  return Array.from(hash, (value, i) => ({ hash: value, position: position[i], quoted: quoted[i] }));
}

function winnowed(entries: readonly Entry[], window: number): Entry[] {
  const hashes = Uint32Array.from(entries, ({ hash }) => hash);
  return winnow(hashes, window).map((kept) => entries[kept]);
}

function columnsOf(entries: readonly Entry[]): Fingerprint {
  return {
    hash: Uint32Array.from(entries, ({ hash }) => hash),
    position: Uint16Array.from(entries, ({ position }) => position),
    quoted: Uint8Array.from(entries, ({ quoted }) => quoted),
  };
}
