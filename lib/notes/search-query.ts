import type { EntityType } from '../entities/entity';
import type { NoteColour } from './note';

/**
 * What stands in the search box, taken apart:
 *
 *   ferry "night rules" tag:"to check" site:example.org before:2026-01 has:orphan
 *   word   phrase        filter
 *
 * All of them have to hold. Two filters of one name with different values hold where either does, since no note has two sites;
 * tags and entities are asked for one by one. What looks like a filter and is none ("Re: ferry") is a word.
 */
export interface SearchQuery {
  readonly words: readonly string[];
  /** Without their quotation marks. */
  readonly phrases: readonly string[];
  readonly filters: readonly SearchFilter[];
}

export const FILTER_NAMES = ['entity', 'type', 'site', 'tag', 'colour', 'before', 'after', 'has', 'is'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

export interface SearchFilter {
  readonly name: FilterName;
  readonly value: string;
  /** As it was typed, to be taken out again. */
  readonly typed: string;
}

/** What may stand behind a name that does not take any words. */
const VALUES: { readonly [Name in FilterName]?: readonly string[] } = {
  type: ['person', 'organisation', 'place'] satisfies EntityType[],
  colour: ['amber', 'rose', 'sea', 'violet', 'moss'] satisfies NoteColour[],
  has: ['orphan', 'tag', 'draft'],
  is: ['copy', 'highlight', 'passage', 'page'],
};
const SHORT_TYPES: Readonly<Record<string, EntityType>> = { per: 'person', org: 'organisation', loc: 'place' };
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const PIECE = /([a-z]+):(?:"([^"]*)"?|(\S+))|"([^"]*)"?|(\S+)/giu;

export function parseSearch(text: string): SearchQuery {
  const words: string[] = [];
  const phrases: string[] = [];
  const filters: SearchFilter[] = [];
  for (const [typed, name, quoted, bare, phrase, word] of text.matchAll(PIECE)) {
    const filter = name === undefined ? null : filterOf(name.toLowerCase(), quoted ?? bare, typed);
    if (filter) filters.push(filter);
    else if (phrase !== undefined) phrases.push(phrase);
    else words.push(word ?? typed);
  }
  return { words, phrases, filters };
}

function filterOf(name: string, typed: string, whole: string): SearchFilter | null {
  const known = FILTER_NAMES.find((filter) => filter === name);
  if (!known || typed === '') return null;
  const value = known === 'type' ? (SHORT_TYPES[typed.toLowerCase()] ?? typed.toLowerCase()) : typed;
  const allowed = VALUES[known];
  if (allowed && !allowed.includes(value)) return null;
  if ((known === 'before' || known === 'after') && !(DAY.test(value) && Number.isFinite(Date.parse(value))))
    return null;
  return { name: known, value, typed: whole };
}

/** The text with one more filter, as a click on a tag or a site writes it. */
export function withFilter(text: string, name: FilterName, value: string): string {
  if (parseSearch(text).filters.some((filter) => filter.name === name && filter.value === value)) return text;
  return `${text.trim()} ${filterText(name, value)} `.trimStart();
}

const filterText = (name: FilterName, value: string): string =>
  /[\s"]/.test(value) ? `${name}:"${value.replaceAll('"', '')}"` : `${name}:${value}`;

export const withoutFilter = (text: string, { typed }: SearchFilter): string =>
  text.replace(typed, '').replace(/\s+/g, ' ').trim();
