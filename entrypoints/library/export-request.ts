import type { ExportRequest } from '../../components/library/props';
import { extensionVersion } from '../../lib/browser/pages';
import { type ExportFile, exportFile } from '../../lib/exchange/export/export-file';
import { selectNotes } from '../../lib/exchange/export/select-notes';
import type { FamilyReport } from '../../lib/exchange/report/family-report';
import { describeFamily, type ReportedReading } from '../../lib/exchange/report/report';
import { reportFile } from '../../lib/exchange/report/report-file';
import { storyKey } from '../../lib/match/copy';
import { keptArticle } from '../../lib/notes/kept-article';
import { createAnalysisSources } from '../../lib/services/analysis-sources';
import type { Store } from '../../lib/store/open';

/** The file that the reader asked for. A whole archive counts as a backup. */
export async function exportFileOf(store: Store, { format, scope, title }: ExportRequest): Promise<ExportFile> {
  const exportedAt = new Date();
  switch (format) {
    case 'reportHtml':
    case 'reportMarkdown':
    case 'reportCsv':
      return reportFile(await familyReport(store, scope.kind === 'story' ? scope.story : '', exportedAt), format);
    default: {
      const library = await store.library.read();
      const content = scope.kind === 'all' ? library : selectNotes(library, scope.notes);
      if (scope.kind === 'all' && format === 'archive') await remember(store, exportedAt);
      return exportFile({ format, content, title, exportedAt });
    }
  }
}

/** A database that can only be read is a reason to take an archive, not to be refused one. */
const remember = (store: Store, exportedAt: Date) => store.library.noteBackup(exportedAt.getTime()).catch(() => {});

/** The articles of the family that are kept, compared with the packs anew. */
async function familyReport(store: Store, story: string, madeAt: Date): Promise<FamilyReport> {
  const { findCopies } = createAnalysisSources(store);
  const readings: ReportedReading[] = [];
  for (const record of await store.articles.ofStory(story)) {
    const article = keptArticle(record);
    readings.push({ article, verdict: await findCopies(article, []), readAt: record.readAt });
  }
  const known = readings.flatMap(({ verdict }) => verdict.copies).find((copy) => storyKey(copy.story) === story);
  return describeFamily({ story: known?.story.id ?? story, readings, madeAt, version: extensionVersion() });
}
