import type { LibraryContent } from '../../notes/library-content';
import { t } from '../../text/i18n';
import { writeArchive } from './archive';
import { fileNameOf } from './file-name';
import { notesHtml } from './html';
import { notesMarkdown } from './markdown';
import { notesCsv } from './notes-csv';
import { writeAnnotations } from './w3c';
import { zip } from './zip';

/** What notes can be taken along as. `archive` is the lossless one; the others are for reading and for other programs. */
export type ExportFormat = 'archive' | 'annotations' | 'csv' | 'markdownArticles' | 'markdownEntities' | 'html';

/** A file to hand over. Text is written as UTF-8. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

export interface ExportOptions {
  readonly format: ExportFormat;
  /** All of it goes into an archive; the other formats leave the bin and the drafts out. */
  readonly content: LibraryContent;
  /** What is exported, in the reader's words: names the file and heads the page. */
  readonly title: string;
  readonly exportedAt: Date;
}

export function exportFile({ format, content, title, exportedAt }: ExportOptions): ExportFile {
  const name = `${fileNameOf(title)} ${exportedAt.toISOString().slice(0, 10)}`;
  const notes = content.notes.filter(({ deletedAt }) => deletedAt === null);
  const { articles } = content;
  switch (format) {
    case 'archive':
      return { name: `${name}.json`, type: 'application/json', content: writeArchive({ ...content, exportedAt }) };
    case 'annotations': {
      const annotations = writeAnnotations({ notes, articles, label: title, exportedAt });
      return { name: `${name}.jsonld`, type: 'application/ld+json', content: annotations };
    }
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv', content: notesCsv({ notes, articles }) };
    case 'html':
      return { name: `${name}.html`, type: 'text/html', content: notesHtml({ notes, articles, title, exportedAt }) };
    case 'markdownArticles':
    case 'markdownEntities': {
      const files = notesMarkdown({ notes, articles, by: format === 'markdownArticles' ? 'article' : 'entity' });
      // Both are asked for in one go now and then: two files of one name would be one and one (1).
      const kind = fileNameOf(t(format === 'markdownArticles' ? 'export.byArticle' : 'export.byName'));
      return { name: `${name} ${kind}.zip`, type: 'application/zip', content: zip({ files, exportedAt }) };
    }
  }
}
