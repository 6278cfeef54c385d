import { formatInstant, formatShare } from '../../text/format';
import { t } from '../../text/i18n';
import { htmlDocument } from '../export/html-document';
import { html, isolated, link, type Markup, phrase } from '../export/markup';
import type { FamilyReport, ReportedPage, ReportedPassage } from './family-report';
import { relationWords } from './relation-words';
import { citationOf, dayWords, kindWords, measureWords, packName, passageWords, wordCount } from './report-words';
import { searchedWords } from './searched-words';

const COLUMNS = ['published', 'page', 'finding', 'ofPage', 'ofSource'] as const;

/** A report as a page of its own: what was found, the evidence page by page, and how. */
export function reportHtml(report: FamilyReport): string {
  const { title, source, pages, packs, beside, method } = report;
  const body = html`<h1>${isolated(title)}</h1>
<p class="facts">${isolated(citationOf(report))}</p>
${source && html`<p>${sourceLine(source)}</p>`}
<div class="wide"><table>
<thead><tr>${COLUMNS.map((column) => html`<th>${t(`report.${column}`)}</th>`)}</tr></thead>
<tbody>${pages.map(tableRow)}</tbody>
</table></div>
${pages.map(pageSection)}
<section>
<h2>${t('options.packs')}</h2>
<ul>${packs.map((pack) => html`<li>${isolated(packName(pack))}: ${isolated(pack.title)}</li>`)}${beside.map((kept) => html`<li>${isolated(searchedWords(kept))}</li>`)}</ul>
<h2>${t('report.methodTitle')}</h2>
${method.map((paragraph) => html`<p>${paragraph}</p>`)}
</section>`;
  return htmlDocument(title, body);
}

const sourceLine = ({ url, title, publisher, published, words }: NonNullable<FamilyReport['source']>): Markup =>
  phrase((places) => t('report.source', places), {
    title: link(url ?? '', title),
    publisher: isolated(publisher),
    published: isolated(dayWords(published)),
    words: html`${wordCount(words)}`,
  });

const tableRow = ({ published, title, url, site, kind, copy }: ReportedPage): Markup => html`<tr>
<td>${isolated(dayWords(published))}</td>
<td>${link(url, title || url)}<br>${isolated(site)}</td>
<td>${kindWords(kind, copy)}</td>
<td>${copy && formatShare(copy.pageShare)}</td>
<td>${copy && formatShare(copy.sourceShare)}</td>
</tr>
`;

const pageSection = (page: ReportedPage): Markup => html`<section>
<h2>${link(page.url, page.title || page.url)}</h2>
<p class="facts">${pageFacts(page)}</p>
<p>${finding(page)}</p>
${page.copy && html`<p>${measureWords(page.copy)}</p>`}
${page.credits.length > 0 && html`<p>${t('report.credits')}</p><ul>${page.credits.map((credit) => html`<li>${isolated(credit)}</li>`)}</ul>`}
${page.passages.map(passageArticle)}
</section>
`;

const pageFacts = ({ publisher, site, published, readAt }: ReportedPage): Markup =>
  phrase((places) => t('report.pageFacts', places), {
    outlet: isolated(publisher ?? site),
    published: isolated(dayWords(published)),
    read: html`${formatInstant(Date.parse(readAt))}`,
  });

const finding = ({ kind, copy, agencies }: ReportedPage): Markup =>
  copy === null
    ? html`${kindWords(kind, copy)}`
    : html`${phrase((places) => t('report.found', places), {
        kind: html`${kindWords(kind, copy)}`,
        title: isolated(copy.story.title),
        publisher: isolated(copy.story.publisher),
      })} ${isolated(relationWords(copy, agencies))}`;

const passageArticle = (passage: ReportedPassage): Markup => html`<article>
<p class="facts">${passageWords(passage)}</p>
<blockquote><p class="text" dir="auto">${passage.quote}</p></blockquote>
</article>
`;
