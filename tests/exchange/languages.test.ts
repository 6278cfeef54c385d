import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ExportFormat, exportFile } from '../../lib/exchange/export/export-file';
import { readArchive } from '../../lib/exchange/import/read-archive';
import { describeFamily } from '../../lib/exchange/report/report';
import { reportFile } from '../../lib/exchange/report/report-file';
import { elementsOf } from './html-dangers';
import { copyOf, readingOf, STORY } from './reading';

const exportedAt = new Date('2026-03-01T12:00:00Z');
const english = fakeBrowser.i18n.getMessage;

function speak(language: string): void {
  const text = readFileSync(`assets/locales/${language}.json`, 'utf8');
  const messages = generateChromeMessages(parseMessagesText(text, 'JSON5'));
  fakeBrowser.i18n.getMessage = (key: string) => messages[key]?.message ?? '';
}
afterEach(() => {
  fakeBrowser.i18n.getMessage = english;
});

async function written(format: ExportFormat): Promise<string> {
  const content = await readArchive(readFileSync('tests/exchange/files/archive-version-1.archive', 'utf8'));
  const file = exportFile({ format, content, title: 'Notes', exportedAt }).content;
  if (typeof file === 'string') return file;
  return Object.entries(unzipSync(file))
    .map(([path, bytes]) => `${path}\n${strFromU8(bytes)}`)
    .join('\n');
}
const reported = (format: 'reportHtml' | 'reportMarkdown' | 'reportCsv') =>
  reportFile(
    describeFamily({ story: STORY, readings: [readingOf([copyOf()])], madeAt: exportedAt, version: '0.1.0' }),
    format,
  );

describe('what is taken along', () => {
  it.each([
    ['de', 'de-DE', 'ltr', ['Quelle: ', '14. Mai 2018', 'Bernstein', 'Ergänzt am 19. März 2019:']],
    ['fr', 'fr-FR', 'ltr', ['Source : ', '14 mai 2018', 'Ajouté le 19 mars 2019 :']],
    ['ar', 'ar-u-nu-latn', 'rtl', ['المصدر: ', 'أُضيف في ']],
  ] as const)('says in %s what is said beside the notes', async (language, lang, dir, words) => {
    speak(language);
    const page = await written('html');
    for (const said of words) expect(page).toContain(said);
    expect(elementsOf(page).find(({ tagName }) => tagName === 'html')?.attrs).toEqual([
      { name: 'lang', value: lang },
      { name: 'dir', value: dir },
    ]);
  });

  it('names files and folders in the reader’s language', async () => {
    speak('de');
    expect(await written('markdownEntities')).toMatch(/^Namen\/Harbour Trust\.md\n/);
    expect(await written('markdownArticles')).toMatch(/^Artikel\/[^/]+\.md\n[\s\S]*\[Artikel öffnen\]/);
    expect(reported('reportHtml').name).toContain(' Bericht 2026-03-01');
  });

  it('explains a report in the reader’s language', () => {
    speak('de');
    for (const format of ['reportHtml', 'reportMarkdown'] as const) {
      const report = String(reported(format).content);
      for (const words of ['Gekürzte Kopie', 'Die Seite nennt diese Quelle selbst.', 'Verfahren', '91\u00a0%']) {
        expect(report).toContain(words);
      }
      expect(report).not.toMatch(/\b(?:of the page|Paragraph|read:|Method)\b/);
    }
  });

  it.each(['archive', 'annotations', 'csv'] as const)(
    'is the same in every language as %s, for programs',
    async (format) => {
      const inEnglish = await written(format);
      speak('de');
      expect(await written(format)).toBe(inEnglish);
    },
  );
});
