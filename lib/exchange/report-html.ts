import { htmlDocument } from './html-document';
import { html, isolated, link, type Markup } from './markup';
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

/** A report as a page of its own: what was found, the evidence page by page, and how. */
export function reportHtml(report: FamilyReport): string {
  const { title, source, pages, packs, method } = report;
  const body = html`<h1>${isolated(title)}</h1>
<p class="facts">${isolated(citationOf(report))}</p>
${source && html`<p>Source: ${link(source.url ?? '', source.title)}, ${isolated(source.publisher)}, ${source.published ?? 'no date'}, ${source.words} words.</p>`}
<table>
<thead><tr><th>Published</th><th>Page</th><th>Finding</th><th>Of the page</th><th>Of the source</th></tr></thead>
<tbody>${pages.map(tableRow)}</tbody>
</table>
${pages.map(pageSection)}
<section>
<h2>Packs</h2>
<ul>${packs.map((pack) => html`<li>${isolated(packName(pack))}: ${isolated(pack.title)}</li>`)}</ul>
<h2>Method</h2>
${method.map((paragraph) => html`<p>${paragraph}</p>`)}
</section>`;
  return htmlDocument(title, body);
}

const tableRow = ({ published, title, url, site, kind, copy }: ReportedPage): Markup => html`<tr>
<td>${isolated(published ?? 'no date')}</td>
<td>${link(url, title || url)}<br>${isolated(site)}</td>
<td>${KIND_WORDS[kind]}</td>
<td>${copy && percent(copy.pageShare)}</td>
<td>${copy && percent(copy.sourceShare)}</td>
</tr>
`;

const pageSection = ({
  title,
  url,
  site,
  publisher,
  published,
  readAt,
  kind,
  copy,
  credits,
  passages,
}: ReportedPage) => html`<section>
<h2>${link(url, title || url)}</h2>
<p class="facts">${isolated(publisher ?? site)} · published ${isolated(published ?? 'without a date')} · read ${readAt}</p>
<p>${KIND_WORDS[kind]}${copy && html`: ${isolated(copy.story.title)} (${isolated(copy.story.publisher)}). ${RELATION_WORDS[copy.relation]}.`}</p>
${copy && html`<p>${percent(copy.pageShare)} of the page, ${percent(copy.sourceShare)} of the source; ${copy.words} words outside quotations, ${copy.quotedWords} inside; longest run ${copy.longestRun} words.</p>`}
${credits.length > 0 && html`<p>Credits on the page:</p><ul>${credits.map((credit) => html`<li>${isolated(credit)}</li>`)}</ul>`}
${passages.map(passageArticle)}
</section>
`;

const passageArticle = ({
  paragraph,
  start,
  end,
  quote,
  words,
  quoted,
  source,
}: ReportedPassage): Markup => html`<article>
<p class="facts">Paragraph ${paragraph}, ${start} to ${end} · ${words} words${quoted && ' · in quotation marks'} · ${percent(source.start)} to ${percent(source.end)} of the source</p>
<blockquote><p class="text" dir="auto">${quote}</p></blockquote>
</article>
`;
