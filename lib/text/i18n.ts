import { i18n } from '#i18n';
import { pluralForm } from './plural';

type Places = Readonly<Record<string, string | number>>;
type Argument = number | readonly (string | number)[] | Places;

/** As @wxt-dev/i18n's own, which takes no more than three plural forms and none of them by the rules of a language. */
const plain = i18n.t as (key: string, ...args: readonly Argument[]) => string;

const isList = (argument: Argument): argument is readonly (string | number)[] => Array.isArray(argument);

function translate(key: string, ...args: readonly Argument[]): string {
  const count = args.find((argument) => typeof argument === 'number');
  if (count === undefined) return plain(key, ...args);
  const numbered = args.find(isList) ?? [count];
  const form = pluralForm(plain(key, numbered), count, plain('format.locale'));
  // Filled in after the choice: a name may hold what stands between the forms.
  const places = args.find((argument): argument is Places => typeof argument === 'object' && !isList(argument));
  return places ? form.replace(/\{(\w+)\}/g, (place, name) => String(places[name] ?? place)) : form;
}

/**
 * Every word that a reader sees comes through here, by typed key, from assets/locales.
 * `t('popup.mentions', 4)` chooses the plural, `t('popup.seen', { date })` fills named places.
 */
export const t = translate as typeof i18n.t;
