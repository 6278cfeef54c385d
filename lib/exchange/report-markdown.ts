import { frontMatter } from './front-matter';
import { block, inline, link, quotation } from './markdown-text';
import {
  citationOf,
  type FamilyReport,
  KIND_WORDS,
  packName,
  percent,
  RELATION_WORDS,
  type ReportedPage,
  type ReportedPassage,
} from './report';

/** A report as one Markdown file: what was found, the evidence page by page, and how. */
export function reportMarkdown(report: FamilyReport): string {
  const { title, story, source, pages, packs, method, madeAt, version } = report;
  const properties = frontMatter({ title, story, made: madeAt, copytaster: version, packs: packs.map(packName) });
  const sourceFacts = source && [inline(source.publisher), source.published ?? 'no date', `${source.words} words`];
  const parts = [
    `# ${inline(title)}`,
    inline(citationOf(report)),
    source && sourceFacts && `Source: ${link(source.url ?? '', source.title)}, ${sourceFacts.join(', ')}.`,
    ...pages.flatMap(pageParts),
    '## Packs',
    packs.map((pack) => `- ${inline(packName(pack))}: ${inline(pack.title)}`).join('\n'),
    '## Method',
    ...method.map(inline),
  ];
  return `${properties}\n${parts.filter(Boolean).join('\n\n')}\n`;
}

function pageParts({ title, url, site, publisher, published, readAt, kind, copy, credits, passages }: ReportedPage) {
  return [
    `## ${link(url, title || url)}`,
    `${inline(publisher ?? site)} · published ${inline(published ?? 'without a date')} · read ${readAt}`,
    copy
      ? `${KIND_WORDS[kind]}: ${inline(copy.story.title)} (${inline(copy.story.publisher)}). ${RELATION_WORDS[copy.relation]}.`
      : KIND_WORDS[kind],
    copy &&
      `${percent(copy.pageShare)} of the page, ${percent(copy.sourceShare)} of the source; ${copy.words} words outside quotations, ${copy.quotedWords} inside; longest run ${copy.longestRun} words.`,
    credits.length > 0 && `Credits on the page: ${credits.map((credit) => `“${inline(credit)}”`).join(', ')}`,
    ...passages.flatMap(passageParts),
  ];
}

function passageParts({ paragraph, start, end, quote, words, quoted, source }: ReportedPassage): string[] {
  const place = `Paragraph ${paragraph}, ${start} to ${end}`;
  const facts = [`${words} words`, ...(quoted ? ['in quotation marks'] : [])];
  const there = `${percent(source.start)} to ${percent(source.end)} of the source`;
  return [[place, ...facts, there].join(' · '), quotation(block(quote))];
}
