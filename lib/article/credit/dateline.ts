import { CAPITAL, LETTER } from '../../text/char-classes';
import type { Dateline, Unit } from '../article';
import { agenciesIn, agencyOf } from './agency';

/**
 * Where a story says it was written, at the beginning of one of its first units:
 *
 *   BRUSSELS (AP) —                      KATHMANDU, April 25 (Reuters) -         (CNN) --
 *   MOSCOW, May 5. /TASS/.               (ANSA) - ROMA, 5 MAG -                  MADRID —
 *   新华社北京4月24日电                   【ワシントン共同】
 */
const UNITS_LOOKED_AT = 3;
const MAX_DATELINE_LENGTH = 90;

interface Found {
  readonly place: string | null;
  readonly agency: string | null;
  /** Characters of the opening. */
  readonly length: number;
}

/** "(AP)", "(Reuters Health)", "/TASS/", with what may stand around. */
const BRACKETED =
  /^(?<before>[^()]{0,60}?)\s*(?:\((?<round>[^()]{2,40})\)|\/(?<slashed>[^/]{2,20})\/)\s*\.?\s*(?<dash>--+|[-–—―:/])?/;
const BRACKET = /[(/]/;
/** "- ROMA, 5 MAG -" after the bracket. */
const PLACE_BEHIND = new RegExp(
  `^\\s*(?<place>[${CAPITAL}][${CAPITAL} '’-]{2,30}),? \\d{1,2} [${LETTER}]{3,9}\\.? ?[-–—]`,
);
const MONTH = `[${LETTER}]{3,9}\\.?`;
const DATE = new RegExp(`,?\\s*(?:${MONTH} \\d{1,2}|\\d{1,2}\\.? ${MONTH})(?:,? \\d{4})?\\.?\\s*$`);
/** What stands before the bracket: a place, or nothing. */
const PLACE = new RegExp(`^[${CAPITAL}][${LETTER}\\s.,'’/-]{0,50}$`);
/** A place in capitals, or with its state, and then a dash: a dateline without an agency. */
const CAPITAL_PLACE = new RegExp(
  `^(?<place>[${CAPITAL}][${CAPITAL}.'’-]+(?: [${CAPITAL}.'’-]{2,}){0,3}(?:, [${CAPITAL}][${LETTER}.]+(?: [${CAPITAL}][${LETTER}.]+)?)?)\\s*(?:--+|[–—―]| - |:)\\s`,
);
const CHINESE =
  /^(?:【[^】]{0,12}】)?(?<agency>新华社|中新社|共同社|中央社)(?<place>[\u3400-\u9fff]{2,6}?)\d{1,2}(?:月\d{1,2})?日电/;
const JAPANESE = /^【(?<place>[^】]{1,12}?)[＝=・ ]?(?<agency>共同|時事|AFP時事|AFP|ロイター|AP)】/;
/** Names that mean the agency in this bracket only. */
const JAPANESE_AGENCIES: Readonly<Record<string, string>> = { 共同: 'Kyodo', 時事: 'Jiji', AFP時事: 'AFP' };

/** The cheap question first: a pattern with letters of all scripts takes a millisecond to set up. */
function chinese(opening: string): Found | null {
  const found = opening.includes('电') ? CHINESE.exec(opening)?.groups : null;
  if (!found) return null;
  return { place: found.place, agency: nameOf(found.agency), length: opening.indexOf('电') + 1 };
}

function japanese(opening: string): Found | null {
  const match = opening.startsWith('【') ? JAPANESE.exec(opening) : null;
  if (!match?.groups) return null;
  const { place, agency } = match.groups;
  return { place, agency: JAPANESE_AGENCIES[agency] ?? nameOf(agency), length: match[0].length };
}

function bracketed(opening: string): Found | null {
  const match = BRACKET.test(opening) ? BRACKETED.exec(opening) : null;
  if (!match?.groups) return null;
  const { before, round, slashed, dash } = match.groups;
  const agency = agenciesIn(round ?? slashed, { brief: true })[0]?.agency.name;
  if (!agency) return null;
  const length = match[0].trimEnd().length;
  const place = before.replace(DATE, '').trim();
  if (place === '') {
    const behind = PLACE_BEHIND.exec(opening.slice(match[0].length));
    return {
      place: behind?.groups?.place ?? null,
      agency,
      length: behind ? match[0].length + behind[0].length : length,
    };
  }
  // "The Associated Press (AP) — an agency" explains a name.
  const isPlace = PLACE.test(place) && agenciesIn(place, { brief: false }).length === 0;
  return isPlace && (dash || place === place.toUpperCase()) ? { place, agency, length } : null;
}

function capitals(opening: string): Found | null {
  const start = opening.slice(0, 2);
  if (start !== start.toUpperCase() || start === start.toLowerCase()) return null;
  const match = CAPITAL_PLACE.exec(opening);
  return match?.groups ? { place: match.groups.place, agency: null, length: match[0].trimEnd().length } : null;
}

const FORMS = [chinese, japanese, bracketed, capitals];

const nameOf = (agency: string): string | null => agencyOf(agency)?.name ?? null;

export function findDateline(units: readonly Unit[]): Dateline | null {
  for (const [unit, { text }] of units.slice(0, UNITS_LOOKED_AT).entries()) {
    const opening = text.slice(0, MAX_DATELINE_LENGTH);
    for (const form of FORMS) {
      const found = form(opening);
      if (found) return { place: found.place, agency: found.agency, span: { unit, start: 0, end: found.length } };
    }
  }
  return null;
}
