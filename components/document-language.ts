import { t } from './words';

/** Languages of ours and of translations to come that are written from right to left. */
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/**
 * Tell the document which language its words are in, for screen readers, hyphenation and direction: the language of the
 * messages that the browser chose, which need not be its own. `title` is the page's, in that language.
 */
export function setDocumentLanguage(document: Document, title?: string): void {
  const locale = t('format.locale');
  if (title) document.title = `${title} · ${t('extension.name')}`;
  document.documentElement.lang = locale;
  document.documentElement.dir = RIGHT_TO_LEFT.includes(locale.slice(0, 2)) ? 'rtl' : 'ltr';
}
