/**
 * One message in all its plurals, each under its CLDR name, as the browser hands it out (tools/locales.ts writes it):
 *
 *   "one:1 story | other:{count} stories"
 *
 * Intl says which form a count takes (https://cldr.unicode.org/index/cldr-spec/plural-rules). A form that a language file leaves out,
 * as French does with "many" for millions, is said with "other".
 */
const BETWEEN_FORMS = ' | ';

/** The form for `count`; the message itself where it has no plurals. */
export function pluralForm(message: string, count: number, locale: string): string {
  const forms = message.split(BETWEEN_FORMS);
  const formOf = (category: string) => {
    const label = `${category}:`;
    return forms.find((form) => form.startsWith(label))?.slice(label.length);
  };
  return formOf(new Intl.PluralRules(locale).select(count)) ?? formOf('other') ?? message;
}
