import { writtenLanguage } from '../lib/text/language';
import { t } from './words';

/** Tell the document which language its words are in. `title` is the page's, in that language. */
export function setDocumentLanguage(document: Document, title?: string): void {
  const { lang, dir } = writtenLanguage();
  if (title) document.title = `${title} · ${t('extension.name')}`;
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
}
