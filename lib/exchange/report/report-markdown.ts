import { formatInstant } from '../../text/format';
import { t } from '../../text/i18n';
import { frontMatter } from '../export/front-matter';
import { block, inline, link, quotation } from '../export/markdown-text';
import type { FamilyReport, ReportedPage } from './family-report';
import { relationWords } from './relation-words';
import { citationOf, dayWords, kindWords, measureWords, packName, passageWords, wordCount } from './report-words';
import { searchedWords } from './searched-words';

/** A report as one Markdown file: what was found, the evidence page by page, and how. Keys of the front matter are for programs. */
export function reportMarkdown(report: FamilyReport): string {
  const { title, story, source, pages, packs, beside, method, madeAt, version } = report;
  const properties = frontMatter({ title, story, made: madeAt, copytaster: version, packs: packs.map(packName) });
  const parts = [
    `# ${inline(title)}`,
    inline(citationOf(report)),
    source && sourceLine(source),
    ...pages.flatMap(pageParts),
    `## ${t('options.packs')}`,
    [
      ...packs.map((pack) => `- ${inline(packName(pack))}: ${inline(pack.title)}`),
      ...beside.map((kept) => `- ${inline(searchedWords(kept))}`),
    ].join('\n'),
    `## ${t('report.methodTitle')}`,
    ...method.map(inline),
  ];
  return `${properties}\n${parts.filter(Boolean).join('\n\n')}\n`;
}

const sourceLine = ({ url, title, publisher, published, words }: NonNullable<FamilyReport['source']>): string =>
  t('report.source', {
    title: link(url ?? '', title),
    publisher: inline(publisher),
    published: inline(dayWords(published)),
    words: wordCount(words),
  });

function pageParts({
  title,
  url,
  site,
  publisher,
  published,
  readAt,
  kind,
  copy,
  credits,
  agencies,
  passages,
}: ReportedPage) {
  return [
    `## ${link(url, title || url)}`,
    t('report.pageFacts', {
      outlet: inline(publisher ?? site),
      published: inline(dayWords(published)),
      read: formatInstant(Date.parse(readAt)),
    }),
    copy
      ? `${t('report.found', {
          kind: kindWords(kind, copy),
          title: inline(copy.story.title),
          publisher: inline(copy.story.publisher),
        })} ${inline(relationWords(copy, agencies))}`
      : kindWords(kind, copy),
    copy && inline(measureWords(copy)),
    credits.length > 0 && `${t('report.credits')} ${credits.map((credit) => `“${inline(credit)}”`).join(', ')}`,
    ...passages.flatMap((passage) => [inline(passageWords(passage)), quotation(block(passage.quote))]),
  ];
}
