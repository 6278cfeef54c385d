/**
 * A Bloom filter over short names, so that a list of a thousand outlets costs the gate 1.2 KB.
 *
 *   name ──two FNV-1a hashes a, b──▶ bits a, a+b, a+2b, … (PROBES of them, modulo the size)
 *
 * All set: the name is in the list, but for about 1 in 50 that are not. One not set: it is not.
 * Bloom, "Space/time trade-offs in hash coding with allowable errors" (1970); double hashing after Kirsch and
 * Mitzenmacher (2006).
 */
const PROBES = 5;
const BITS_A_NAME = 8;

/** In base64, as it is shipped. */
export type NameFilter = string;

export function createNameFilter(names: readonly string[]): NameFilter {
  const filter = new Uint8Array(Math.ceil((names.length * BITS_A_NAME) / 8));
  for (const name of names) for (const bit of probesOf(name, filter.length)) filter[bit >> 3] |= 1 << (bit & 7);
  return btoa(String.fromCharCode(...filter));
}

/** Opened for each question: a page asks once. */
export function holdsName(filter: NameFilter, name: string): boolean {
  const bytes = atob(filter);
  for (const bit of probesOf(name, bytes.length))
    if ((bytes.charCodeAt(bit >> 3) & (1 << (bit & 7))) === 0) return false;
  return true;
}

function probesOf(name: string, bytes: number): number[] {
  const bits = bytes * 8;
  const first = fnv1a(name, 0x811c9dc5);
  const step = fnv1a(name, 0x01234567) | 1;
  const probes: number[] = [];
  for (let probe = 0; probe < PROBES; probe++) probes.push(((first + probe * step) >>> 0) % bits);
  return probes;
}

function fnv1a(name: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
