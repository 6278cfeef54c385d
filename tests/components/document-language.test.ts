// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setDocumentLanguage } from '../../components/document-language';

describe('the document', () => {
  const { getMessage } = fakeBrowser.i18n;
  afterEach(() => {
    fakeBrowser.i18n.getMessage = getMessage;
  });

  it.each([
    ['en-GB', 'ltr'],
    ['de-DE', 'ltr'],
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
  ])('written in %s runs %s', (locale, direction) => {
    fakeBrowser.i18n.getMessage = ((key: string) => (key === 'format_locale' ? locale : key)) as never;
    setDocumentLanguage(document);
    expect(document.documentElement.lang).toBe(locale);
    expect(document.documentElement.dir).toBe(direction);
  });
});
