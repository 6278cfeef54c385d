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

export type NameFilter = Uint8Array;

export function createNameFilter(names: readonly string[]): NameFilter {
  const filter = new Uint8Array(Math.ceil((names.length * BITS_A_NAME) / 8));
  for (const name of names) for (const bit of probesOf(name, filter)) filter[bit >> 3] |= 1 << (bit & 7);
  return filter;
}

export const holdsName = (filter: NameFilter, name: string): boolean =>
  probesOf(name, filter).every((bit) => (filter[bit >> 3] & (1 << (bit & 7))) !== 0);

/** From and to the base64 in which a filter is shipped. */
export const openNameFilter = (packed: string): NameFilter =>
  Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
export const packNameFilter = (filter: NameFilter): string => btoa(String.fromCharCode(...filter));

function probesOf(name: string, filter: NameFilter): number[] {
  const bits = filter.length * 8;
  const first = fnv1a(name, 0x811c9dc5);
  const step = fnv1a(name, 0x01234567) | 1;
  return Array.from({ length: PROBES }, (_, probe) => ((first + probe * step) >>> 0) % bits);
}

function fnv1a(name: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
