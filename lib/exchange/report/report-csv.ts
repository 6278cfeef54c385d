import { type Cell, writeCsv } from '../export/csv';
import type { FamilyReport, ReportedPage, ReportedPassage } from './family-report';
import { packName } from './report-words';
import { searchedWords } from './searched-words';

interface Row {
  readonly report: FamilyReport;
  readonly page: ReportedPage;
  /** null for a page that shares nothing. */
  readonly passage: ReportedPassage | null;
}

const source = ({ report, page }: Row) => page.copy?.story ?? report.source;
const rounded = (share: number | undefined): Cell => (share === undefined ? null : Math.round(share * 10_000) / 10_000);

/**
 * One column a line, in the order of the file. Shares are 0 to 1. Headings, findings and relations are the same in every
 * language, as in notes-csv.ts; the method is words, in the reader's.
 */
const COLUMNS: readonly (readonly [heading: string, cell: (row: Row) => Cell])[] = [
  ['story', ({ report }) => report.story],
  ['source headline', (row) => source(row)?.title ?? null],
  ['source publisher', (row) => source(row)?.publisher ?? null],
  ['source address', (row) => source(row)?.url ?? null],
  ['source published', (row) => source(row)?.published ?? null],
  ['source words', (row) => source(row)?.words ?? null],
  ['headline', ({ page }) => page.title],
  ['address', ({ page }) => page.url],
  ['site', ({ page }) => page.site],
  ['publisher', ({ page }) => page.publisher],
  ['published', ({ page }) => page.published],
  ['read', ({ page }) => page.readAt],
  ['finding', ({ page }) => page.kind],
  ['relation', ({ page }) => page.copy?.relation ?? null],
  ['share of page', ({ page }) => rounded(page.copy?.pageShare)],
  ['share of source', ({ page }) => rounded(page.copy?.sourceShare)],
  ['words outside quotations', ({ page }) => page.copy?.words ?? null],
  ['words in quotations', ({ page }) => page.copy?.quotedWords ?? null],
  ['longest run', ({ page }) => page.copy?.longestRun ?? null],
  ['credits', ({ page }) => page.credits.join('\n')],
  ['paragraph', ({ passage }) => passage?.paragraph ?? null],
  ['start', ({ passage }) => passage?.start ?? null],
  ['end', ({ passage }) => passage?.end ?? null],
  ['quote', ({ passage }) => passage?.quote ?? null],
  ['words', ({ passage }) => passage?.words ?? null],
  ['in quotation', ({ passage }) => (passage ? (passage.quoted ? 'yes' : 'no') : null)],
  ['source start', ({ passage }) => rounded(passage?.source.start)],
  ['source end', ({ passage }) => rounded(passage?.source.end)],
  ['packs', ({ report }) => report.packs.map(packName).join('\n')],
  ['other sources', ({ report }) => report.beside.map(searchedWords).join('\n')],
  ['made', ({ report }) => report.madeAt],
  ['Copytaster', ({ report }) => report.version],
  ['method', ({ report }) => report.method.join('\n')],
];

/** A report as one table: a row a passage, so that each can be sorted, counted and cited by itself. */
export function reportCsv(report: FamilyReport): string {
  const rows = report.pages.flatMap((page): Row[] =>
    page.passages.length > 0
      ? page.passages.map((passage) => ({ report, page, passage }))
      : [{ report, page, passage: null }],
  );
  return writeCsv([COLUMNS.map(([heading]) => heading), ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))]);
}
