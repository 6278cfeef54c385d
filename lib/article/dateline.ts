import { agenciesIn, agencyOf } from './agency';
import type { Dateline, Unit } from './article';

/**
 * "BRUSSELS (AP) —", "KATHMANDU, April 25 (Reuters) -", "(CNN) --", "MADRID —", "新华社北京4月24日电": the place that a
 * story was written in and the agency that wrote it, at the beginning of one of the first units.
 */
const UNITS_LOOKED_AT = 3;
const LONGEST_DATELINE = 90;

const DASH = '(?:--+|[-–—―:/])';
/** "(AP)", "(Reuters Health)", "/TASS/", with what may stand around. */
const BRACKETED = new RegExp(
  `^(?<before>[^()]{0,60}?)\\s*(?:\\((?<round>[^()]{2,40})\\)|/(?<slashed>[^/]{2,20})/)\\s*\\.?\\s*(?<dash>${DASH})?`,
  'u',
);
/** A place in capitals, or a place with its state, and then a dash: a dateline without an agency. */
const CAPITAL_PLACE =
  /^(?<place>\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]{2,}){0,3}(?:, [\p{Lu}][\p{L}.]+(?: [\p{Lu}][\p{L}.]+)?)?)\s*(?:--+|[–—―]| - |:)\s/u;
const DATE = /,?\s*(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}\.?)(?:,? \d{4})?\.?\s*$/u;
const CHINESE =
  /^(?:【[^】]{0,12}】)?(?<agency>新华社|中新社|共同社|中央社)(?<place>\p{Script=Han}{2,6}?)\d{1,2}(?:月\d{1,2})?日电/u;
/** 【ワシントン共同】 */
const JAPANESE = /^【(?<place>[^】]{1,12}?)[＝=・ ]?(?<agency>共同|時事|AFP時事|AFP|ロイター|AP)】/u;
const JAPANESE_AGENCIES: Readonly<Record<string, string>> = {
  共同: 'Kyodo',
  時事: 'Jiji',
  AFP時事: 'AFP',
  AFP: 'AFP',
  ロイター: 'Reuters',
  AP: 'AP',
};
/** What a bracket at the beginning of a paragraph must stand after to be a dateline: nothing, or a place. */
const PLACE = /^[\p{Lu}][\p{L}\s.,'’/-]{0,50}$/u;

export function findDateline(units: readonly Unit[]): Dateline | null {
  for (let unit = 0; unit < Math.min(units.length, UNITS_LOOKED_AT); unit++) {
    const dateline = datelineOf(units[unit].text, unit);
    if (dateline) return dateline;
  }
  return null;
}

function datelineOf(text: string, unit: number): Dateline | null {
  const opening = text.slice(0, LONGEST_DATELINE);
  const chinese = CHINESE.exec(opening);
  if (chinese?.groups) {
    const { agency, place } = chinese.groups;
    return { place, agency: agencyOf(agency)?.name ?? null, span: { unit, start: 0, end: chinese[0].length } };
  }
  const japanese = JAPANESE.exec(opening);
  if (japanese?.groups) {
    const { place, agency } = japanese.groups;
    return { place, agency: JAPANESE_AGENCIES[agency] ?? null, span: { unit, start: 0, end: japanese[0].length } };
  }
  const bracketed = BRACKETED.exec(opening);
  if (bracketed?.groups) {
    const { before, round, slashed, dash } = bracketed.groups;
    const agency = agenciesIn(round ?? slashed, { brief: true })[0]?.agency;
    const place = before.replace(DATE, '').trim();
    const placed =
      place === ''
        ? Boolean(dash) || text.length > bracketed[0].length
        : PLACE.test(place) && (Boolean(dash) || isCapitals(place));
    if (agency && placed)
      return {
        place: place || null,
        agency: agency.name,
        span: { unit, start: 0, end: bracketed[0].trimEnd().length },
      };
  }
  const capitals = CAPITAL_PLACE.exec(opening);
  if (capitals?.groups)
    return { place: capitals.groups.place, agency: null, span: { unit, start: 0, end: capitals[0].trimEnd().length } };
  return null;
}

const isCapitals = (text: string) => text === text.toUpperCase();
