/**
 * One message in all its plurals: what a locale file writes as `{ "1": …, "n": … }` the browser hands out as
 * "one story | {count} stories". The keys are sample numbers of the forms that CLDR tells apart, in this order; Intl says
 * which form a count takes (https://cldr.unicode.org/index/cldr-spec/plural-rules).
 *
 *   2 forms   1 n              one, other                          English, German, French, Spanish
 *   6 forms   0 1 2 3 11 n     zero, one, two, few, many, other    Arabic
 */
const BETWEEN_FORMS = ' | ';

const CATEGORIES: Readonly<Record<number, readonly Intl.LDMLPluralRule[]>> = {
  2: ['one', 'other'],
  6: ['zero', 'one', 'two', 'few', 'many', 'other'],
};

/** The form for `count`; the last one, which is for any number, where the message has none of its own. */
export function pluralForm(message: string, count: number, locale: string): string {
  const forms = message.split(BETWEEN_FORMS);
  const index = CATEGORIES[forms.length]?.indexOf(new Intl.PluralRules(locale).select(count)) ?? -1;
  return forms.at(index)!;
}
