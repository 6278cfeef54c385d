import { DENSE, LETTER } from '../../text/char-classes';
import type { Credit, CreditSlot } from '../article';
import { type AgencyMention, agenciesIn, agencyOf } from './agency';
import { creditFor, creditParts, isPhotoCredit, type Line, type LinePart } from './credit-line';
import { sourceLabelLength } from './source-label';

/** Credits in the last lines of a story: sign-offs, copyright lines, "… contributed to this report". */
const MAX_SIGN_OFF_LENGTH = 400;
const SIGN_OFF = /^\(?\s*(?:additional )?(?:reporting|writing|editing|compiled) by\b/i;
/** "(Reporting by …; Editing by …)" without a name is how Reuters closes. */
const REUTERS_SIGN_OFF = /^\(?\s*(?:additional )?reporting by\b.*[;.]\s*(?:writing|editing) by\b/i;
const COPYRIGHT = /©|\(c\)|\bcopyright\b|\ball rights reserved\b|\bmay not be published, broadcast\b/i;
const REPUBLISHED = /\b(?:first|originally) (?:published|appeared) (?:in|on|by|at)\b|\brepublished from\b/i;
const CONTRIBUTED =
  /\bcontributed\b|\b(?:additional|with) reporting (?:by|from)\b|\bwith (?:files|reports?|reporting|information|inputs|material) (?:from|by)\b|\bmaterial from\b|\bcon informaci[oó]n de\b|\bcom informações d[aeo]\b|\bmit (?:material|informationen|agenturmaterial) (?:von|der|des)\b|\bavec\s/i;
const SENTENCE = /[^.!?。]+(?:[.!?。]+|$)/g;
/** "(AFP)", "(Quelle: APA/sda/dpa)", "（共同）" at the end of a line, before a full stop or none. */
const LAST_BRACKET = /[([（［〔](?:mit material(?: von)?\s*:?\s*)?([^()[\]（）［］〔〕]{2,40})[)\]）］〕][\s.。]*$/i;
/** "… into the US. PTI", "… on August 21. — AFP" */
const AFTER_LAST_SENTENCE = new RegExp(`[.!?”"’»)]\\s+(?:[-–—]+\\s*)?([${LETTER}${DENSE}/ -]{2,24})\\.?$`);
const BETWEEN_AGENCIES = /^(?:[\s/,;+&|.–—-]|\b(?:and|und|et|y|e|with|mit|by|von|the|news agency)\b)*$/i;
/** The initials of those who worked on it, beside the agency: "(dpa/mik)", "FMW/Bloomberg". */
const INITIALS = /(?<![\p{L}\d])\p{L}{2,4}\s*\/|\/\s*\p{L}{2,4}(?![\p{L}\d])/gu;
const MAX_NAME_LINE_LENGTH = 40;
/** A bare name closes a story only at its very end. */
const LAST_UNITS = 2;

export function closingCredits(tail: readonly Line[]): Credit[] {
  const lastUnit = Math.max(...tail.map(({ unit }) => unit ?? -1));
  return tail.flatMap((line) => [
    ...signOff(line),
    ...(agenciesIn(line.text, { brief: true }).length > 0 ? namedIn(line, lastUnit) : []),
  ]);
}

const namedIn = (line: Line, lastUnit: number): Credit[] =>
  creditParts(line).flatMap((part) => [
    ...(line.unit === null || line.unit > lastUnit - LAST_UNITS ? nameAtTheEnd(line, part) : []),
    ...inSentences(line, part),
  ]);

function signOff(line: Line): Credit[] {
  if (line.text.length > MAX_SIGN_OFF_LENGTH || !SIGN_OFF.test(line.text)) return [];
  const [named] = agenciesIn(line.text, { brief: false });
  if (named) return [creditFor('sign-off', named, line)];
  const reuters = REUTERS_SIGN_OFF.test(line.text) ? agencyOf('Reuters') : null;
  return reuters ? [creditFor('sign-off', { agency: reuters, start: 0, end: line.text.length }, line)] : [];
}

/** Nothing but agencies: in a line, in the closing bracket, or after the last full stop. */
function nameAtTheEnd(line: Line, part: LinePart): Credit[] {
  if (isPhotoCredit(part.text)) return [];
  const candidates = [
    part.text.length <= MAX_NAME_LINE_LENGTH ? { text: part.text, start: 0 } : null,
    found(LAST_BRACKET, part.text),
    found(AFTER_LAST_SENTENCE, part.text),
  ];
  for (const candidate of candidates) {
    if (!candidate) continue;
    const label = sourceLabelLength(candidate.text);
    const named = candidate.text.slice(label);
    const mentions = agenciesIn(named, { brief: true });
    if (mentions.length > 0 && BETWEEN_AGENCIES.test(without(named, mentions).replace(INITIALS, ' ')))
      return mentions.map((mention) =>
        creditFor('sign-off', shifted(mention, part.start + candidate.start + label), line),
      );
  }
  return [];
}

function found(pattern: RegExp, text: string): LinePart | null {
  const match = pattern.exec(text);
  return match ? { text: match[1], start: match.index + match[0].indexOf(match[1]) } : null;
}

const without = (text: string, mentions: readonly AgencyMention[]): string =>
  mentions.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);

function inSentences(line: Line, part: LinePart): Credit[] {
  return [...part.text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const mentions = agenciesIn(sentence, { brief: true });
    const kind = mentions.length > 0 && !isPhotoCredit(sentence) ? kindOf(sentence) : null;
    if (!kind) return [];
    return mentions.map((mention) =>
      creditFor(kind, shifted(mention, part.start + index), line, {
        quote: sentence.trim(),
        partial: kind === 'contributed',
      }),
    );
  });
}

function kindOf(sentence: string): CreditSlot | null {
  if (COPYRIGHT.test(sentence)) return 'copyright';
  if (REPUBLISHED.test(sentence)) return 'sign-off';
  return CONTRIBUTED.test(sentence) ? 'contributed' : null;
}

const shifted = (mention: AgencyMention, by: number): AgencyMention => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
});
