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
  /\b(?:photos?|photograph\w*|images?|pictures?|pics?|fotos?|fotograf\w*|bild(?:er|quelle)?|getty|handout|illustration|video|via ap)\b|©[^.]{0,40}\|/i;

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
