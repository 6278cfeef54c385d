import { t } from '../../text/i18n';
import type { ExportFile } from '../export/export-file';
import { fileNameOf } from '../export/file-name';
import type { FamilyReport } from './family-report';
import { reportCsv } from './report-csv';
import { reportHtml } from './report-html';
import { reportMarkdown } from './report-markdown';

export type ReportFormat = 'reportHtml' | 'reportMarkdown' | 'reportCsv';

/** A citable report as a file to hand over. */
export function reportFile(report: FamilyReport, format: ReportFormat): ExportFile {
  const name = `${fileNameOf(report.title)} ${fileNameOf(t('report.name'))} ${report.madeAt.slice(0, 10)}`;
  switch (format) {
    case 'reportHtml':
      return { name: `${name}.html`, type: 'text/html', content: reportHtml(report) };
    case 'reportMarkdown':
      return { name: `${name}.md`, type: 'text/markdown', content: reportMarkdown(report) };
    case 'reportCsv':
      return { name: `${name}.csv`, type: 'text/csv', content: reportCsv(report) };
  }
}
