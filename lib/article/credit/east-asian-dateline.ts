import { agencyOf } from './agency';

export interface FoundDateline {
  readonly place: string | null;
  readonly agency: string | null;
  /** Characters of the opening. */
  readonly length: number;
}

/**
 * Datelines in scripts without spaces:
 *
 *   新华社北京4月24日电         （中央社記者王小明台北5日電）        北京10月5日电（记者
 *   【ワシントン共同】           [東京 5日 ロイター]                  (서울=연합뉴스) 홍길동 기자 =
 */
export function eastAsian(opening: string): FoundDateline | null {
  for (const { sign, form } of FORMS) {
    // The cheap question first: a pattern with letters of all scripts takes a millisecond to set up.
    const match = opening.includes(sign) ? form.exec(opening) : null;
    const { agency, place } = match?.groups ?? {};
    const named = agency ? (SHORT_NAMES[agency] ?? agencyOf(agency)?.name) : null;
    if (match && named !== undefined) return { place: place || null, agency: named, length: match[0].length };
  }
  return null;
}

const HAN = '\\u3400-\\u9fff';
/** Names that mean the agency in this place only. */
const SHORT_NAMES: Readonly<Record<string, string>> = { 共同: 'Kyodo', 時事: 'Jiji', AFP時事: 'AFP' };
const CHINESE_AGENCY = '新华社|新華社|中新社|中新网|共同社|中央社|路透社|法新社|美联社|韩联社';
const DAY = '\\d{1,2}(?:月\\d{1,2})?日';

const FORMS: readonly { readonly sign: string; readonly form: RegExp }[] = [
  {
    sign: '电',
    form: new RegExp(`^(?:【[^】]{0,12}】)?(?<agency>${CHINESE_AGENCY})(?<place>[${HAN}]{2,6}?)${DAY}电`),
  },
  // Between a reporter's name and the place nothing stands: with a name, the place is not told.
  {
    sign: '電',
    form: new RegExp(
      `^[（(](?<agency>${CHINESE_AGENCY})(?:(?:記者|特派員)[${HAN}]{4,12}?|(?<place>[${HAN}]{2,6}?))${DAY}(?:專|綜合外)?電[^）)]{0,8}[）)]`,
    ),
  },
  { sign: '电', form: new RegExp(`^(?:本报)?(?<place>[${HAN}]{2,6}?)\\d{1,2}月\\d{1,2}日电`) },
  { sign: '【', form: /^【(?<place>[^】]{1,12}?)[＝=・ ]?(?<agency>共同|時事|AFP時事|AFP|ロイター|AP)】/ },
  { sign: 'ロイター', form: /^[[［](?<place>[^\]］\d]{1,20}?)[\s　]+\d{1,2}[\s　]*日[\s　]*(?<agency>ロイター)[\]］]/ },
  { sign: '=', form: /^[([](?<place>[\uac00-\ud7af·]{2,12})=(?<agency>[\uac00-\ud7af\d]{2,8})[)\]]/ },
];
