import { CAPITAL, LETTER } from '../../text/char-classes';
import type { Credit, CreditSlot } from '../article';
import type { AgencyMention } from './agency';

/** A line in which an agency may be named. */
export interface Line {
  readonly text: string;
  /** Index of the unit, or null for a line beside the body. */
  readonly unit: number | null;
}

/**
 * The lines around a story: its first and last units, and what stands between headline and body and right after the
 * body without being part of it (bylines, "With files from …", copyright lines).
 */
export interface StoryLines {
  readonly lead: readonly Line[];
  readonly tail: readonly Line[];
}

const PHOTO_WORD =
  /\b(?:photos?|photograph\w*|images?|pictures?|pics?|fot[oó]s?|fotograf\w*|fotoğraf|bild(?:er|quelle)?|beeld|kuva|zdj[eę]cie|getty|handout|illustration|video|via ap)\b|©[^.]{0,40}\||(?:фото|φωτ[οό]|صورة|写真|照片|图片|사진)/i;
/** "Foto: Ana Ruiz", "Abb.: Harbour Ltd" */
const PHOTO_PART =
  /^\s*(?:photos?|images?|pictures?|fot[oó]s?|bild(?:er)?|abb(?:ildung)?|beeld|kuva|zdj[eę]cie|fotoğraf|фото|写真|사진)\s*\.?\s*[:：]/i;
const BETWEEN_PARTS = / [-–—|•·] /g;

export function creditFor(slot: CreditSlot, mention: AgencyMention, line: Line, extra: Partial<Credit> = {}): Credit {
  const span = line.unit === null ? null : { unit: line.unit, start: mention.start, end: mention.end };
  return { agency: mention.agency.name, slot, quote: line.text, span, partial: false, ...extra };
}

/** "Ana Ruiz/AP", "(Ana Ruiz / Reuters)" */
const NAME = `[${CAPITAL}][${LETTER}.'’-]`;
const PHOTOGRAPHER = new RegExp(`(?<![${LETTER}.'’-])${NAME}+ (?:${NAME}* )?${NAME}+\\s?/\\s?[${LETTER}]+`);

/** Pictures are credited to agencies far more often than stories: "Photo: AP", "Ana Ruiz/AP", "© AFP | Handout". */
export const isPhotoCredit = (text: string): boolean =>
  PHOTO_WORD.test(text) || (text.includes('/') && PHOTOGRAPHER.test(text));

/**
 * The parts of a line in which text and picture are credited side by side, without those of pictures:
 *
 *   22/11/2020 - 04:30 - Fonte: Agência Brasil - Foto: Ana Ruiz   ->   22/11/2020   04:30   Fonte: Agência Brasil
 *
 * The line itself where no part names a picture.
 */
export function creditParts(line: Line): LinePart[] {
  const parts: LinePart[] = [];
  let start = 0;
  for (const { 0: between, index } of [...line.text.matchAll(BETWEEN_PARTS), { 0: '', index: line.text.length }]) {
    parts.push({ text: line.text.slice(start, index), start });
    start = index + between.length;
  }
  const texts = parts.filter(({ text }) => !PHOTO_PART.test(text));
  return texts.length < parts.length && parts.length > 1 ? texts : [{ text: line.text, start: 0 }];
}

/** A stretch of a line: its words, and where they begin in it (UTF-16). */
export interface LinePart {
  readonly text: string;
  readonly start: number;
}
