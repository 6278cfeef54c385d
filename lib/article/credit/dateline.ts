import { CAPITAL, CASELESS, LETTER } from '../../text/char-classes';
import type { Dateline, Unit } from '../article';
import { agenciesIn, agencyOf } from './agency';
import { eastAsian, type FoundDateline } from './east-asian-dateline';

/**
 * Where a story says it was written, at the beginning of one of its first units:
 *
 *   BRUSSELS (AP) —                      KATHMANDU, April 25 (Reuters) -         (CNN) --
 *   MOSCOW, May 5. /TASS/.               (ANSA) - ROMA, 5 MAG -                  MADRID —
 *   New Delhi [India], January 13 (ANI): МОСКВА, 29 июн — РИА Новости.           القاهرة (رويترز) -
 *
 * and those of east-asian-dateline.ts.
 */
const UNITS_LOOKED_AT = 3;
const MAX_DATELINE_LENGTH = 90;

/** "(AP)", "(Reuters Health)", "/TASS/", with what may stand around. */
const BRACKETED =
  /^(?<before>[^()]{0,60}?)\s*(?:\((?<round>[^()]{2,40})\)|\/(?<slashed>[^/]{2,20})\/)\s*\.?\s*(?<dash>--+|[-–—―:/])?/;
const BRACKET = /[(/]/;
/** "- ROMA, 5 MAG -" after the bracket. */
const PLACE_BEHIND = new RegExp(
  `^\\s*(?<place>[${CAPITAL}][${CAPITAL} '’-]{2,30}),? \\d{1,2} [${LETTER}]{3,9}\\.? ?[-–—]`,
);
const MONTH = `[${LETTER}${CASELESS}]{3,9}\\.?`;
const DATE = new RegExp(`,?\\s*(?:${MONTH} \\d{1,2}|\\d{1,2}\\.? ${MONTH})(?:,? \\d{4})?\\.?\\s*$`);
/** "[India]", which some put after the place. */
const COUNTRY = /\s*\[[^\]]{2,30}\]/;
/** What stands before the bracket: a place, or nothing. */
const PLACE = new RegExp(`^(?:[${CAPITAL}][${LETTER}\\s.,'’/-]{0,50}|[${CASELESS}\\s]{2,30})$`);
/** One to three words with a capital each. */
const CAPITAL_WORDS = new RegExp(`^[${CAPITAL}][${LETTER}'’-]+(?: [${CAPITAL}][${LETTER}'’-]+){0,2}`);
const STOP = /^(?:\s*[.,]\s+(?:[-–—]+\s*)?|\s+[-–—]+\s+)/;
const PART = /^[^.,–—\n]{2,24}?(?=[.,]\s|\s[-–—])/;
/** A date and the agency after the place. */
const MAX_PARTS = 2;
/** A place in capitals, or with its state, and then a dash: a dateline without an agency. */
const CAPITAL_PLACE = new RegExp(
  `^(?<place>[${CAPITAL}][${CAPITAL}.'’-]+(?: [${CAPITAL}.'’-]{2,}){0,3}(?:, [${CAPITAL}][${LETTER}.]+(?: [${CAPITAL}][${LETTER}.]+)?)?)\\s*(?:--+|[–—―]| - |:)\\s`,
);
function bracketed(opening: string): FoundDateline | null {
  const match = BRACKET.test(opening) ? BRACKETED.exec(opening) : null;
  if (!match?.groups) return null;
  const { before, round, slashed, dash } = match.groups;
  const agency = agenciesIn(round ?? slashed, { brief: true })[0]?.agency.name;
  if (!agency) return null;
  const length = match[0].trimEnd().length;
  const place = before.replace(DATE, '').replace(COUNTRY, '').trim();
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

/** "МОСКВА, 29 июн — РИА Новости.", "ПЕТРОПАВЛОВСК. КАЗИНФОРМ –": a place, a date or none, and an agency between two stops. */
function afterPlace(opening: string): FoundDateline | null {
  const place = CAPITAL_WORDS.exec(opening)?.[0];
  if (!place) return null;
  let at = place.length;
  for (let part = 0; part < MAX_PARTS; part++) {
    const stop = STOP.exec(opening.slice(at))?.[0];
    if (!stop) return null;
    at += stop.length;
    const text = PART.exec(opening.slice(at))?.[0] ?? '';
    const agency = agencyOf(text);
    const end = at + text.length;
    if (agency && STOP.test(opening.slice(end)))
      return {
        place,
        agency: agency.name,
        length: (opening.slice(0, end) + (STOP.exec(opening.slice(end))?.[0] ?? '')).trimEnd().length,
      };
    if (!/\d/.test(text)) return null;
    at = end;
  }
  return null;
}

function capitals(opening: string): FoundDateline | null {
  const start = opening.slice(0, 2);
  if (start !== start.toUpperCase() || start === start.toLowerCase()) return null;
  const match = CAPITAL_PLACE.exec(opening);
  return match?.groups ? { place: match.groups.place, agency: null, length: match[0].trimEnd().length } : null;
}

const FORMS = [eastAsian, bracketed, afterPlace, capitals];

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
