import { t } from './i18n';

/** What a document says about its words, for screen readers, hyphenation and direction. */
export interface WrittenLanguage {
  /** BCP 47, as in `lang`. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Languages of ours and of translations to come that are written from right to left. */
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** The language of the messages that the browser chose, which need not be the browser's own. */
export function writtenLanguage(): WrittenLanguage {
  const lang = t('format.locale');
  return { lang, dir: RIGHT_TO_LEFT.includes(lang.slice(0, 2)) ? 'rtl' : 'ltr' };
}
