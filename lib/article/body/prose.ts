import { isFiller } from './filler';

/** How much a run of text reads like the prose of a story, rather than like a menu, a caption or a list of links. */

export interface Prose {
  readonly text: string;
  /** Tag name of the block that holds the text, upper case. */
  readonly tag: string;
  /** Characters of the text that stand inside links. */
  readonly linked: number;
  /** Inside a list item or table cell. */
  readonly item: boolean;
  /** Inside a part whose name says "story body". */
  readonly favoured: boolean;
}

/** A character of these scripts says about as much as two and a half Latin letters. */
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f\u1000-\u109f]/g;
const DENSE_SCRIPT_BONUS = 1.5;
const MIN_PROSE_LENGTH = 60;
/** Consent notices are the longest text on some short pages. In lower case. */
const NOTICE =
  /\b(?:use|uses|using|of|our|accept|these|such) (?:essential |necessary )?cookies\b|\bcookie (?:policy|settings|consent)\b|\bprivacy policy\b/;
const MAX_COUNTED_LENGTH = 1200;
const MAX_LINKED_SHARE = 0.45;
const SENTENCE_END = /[.!?…。！？’”"'»)\]:;]$/;
const UNENDED_PROSE = 140;

/** The cheap question first: on a fresh page the pattern takes half a millisecond to set up. */
const isNotice = (text: string): boolean =>
  (text.includes('ookie') || text.includes('rivacy')) && NOTICE.test(text.toLowerCase());

/** Length in Latin-letter equivalents. */
export function readingLength(text: string): number {
  const dense = text.match(DENSE_SCRIPT);
  return text.length + (dense ? DENSE_SCRIPT_BONUS * dense.length : 0);
}

export const endsLikeSentence = (text: string): boolean => SENTENCE_END.test(text);
export const isHeadingTag = (tag: string): boolean => tag.length === 2 && tag[0] === 'H' && tag !== 'HR';
export const linkedShare = (prose: Prose): number => prose.linked / Math.max(1, prose.text.length);

/** 0 for what is no prose; else about its length, more for a real paragraph, less for a list item. */
export function proseWeight(prose: Prose): number {
  if (isHeadingTag(prose.tag)) return 0;
  const linked = linkedShare(prose);
  if (linked > MAX_LINKED_SHARE) return 0;
  const length = readingLength(prose.text);
  if (length < MIN_PROSE_LENGTH || isNotice(prose.text) || isFiller(prose.text)) return 0;
  let weight = Math.min(length, MAX_COUNTED_LENGTH) * (1 - linked);
  if (prose.tag === 'P') weight *= 1.3;
  if (prose.item) weight *= 0.5;
  if (prose.favoured) weight *= 1.25;
  if (length < UNENDED_PROSE && !endsLikeSentence(prose.text)) weight *= 0.4;
  return weight;
}
