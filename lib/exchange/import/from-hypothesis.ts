import type { ArticleRecord } from '../../notes/article-record';
import type { LibraryContent } from '../../notes/library-content';
import type { FollowUp, Note } from '../../notes/note';
import { pageAddress } from '../../text/page-address';
import { type Annotation, readHypothesisFile } from './hypothesis-file';
import { type ImportedArticle, noteOf, recordOf } from './imported-note';
import type { ReadOptions } from './progress';

/**
 * What was written with Hypothesis, as notes. An annotation becomes a note on its passage, or on the page where it quotes
 * nothing. A reply becomes a follow-up of the annotation that began the thread, or a page note where that is not in the file.
 * What somebody else wrote says so: a note by the tag `by:name`, a follow-up by `name: ` before its words.
 *
 * Progress is told in annotations. The notes' ids are made from the annotations', so that a second import adds nothing.
 * @throws ImportError with the place of the first fault; then nothing of the file is given.
 */
export async function readHypothesis(text: string, options: ReadOptions = {}): Promise<LibraryContent> {
  const { annotations, owner } = await readHypothesisFile(text, options);
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const beginsThread = ({ references: [root] }: Annotation) => byId.get(root)?.references.length !== 0;
  const authorOf = authorship(annotations, owner);

  const articles = new Map<string, ArticleRecord>();
  const notes = new Map<string, Note>();
  const oldestFirst = [...annotations].sort((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1));
  for (const annotation of oldestFirst.filter(beginsThread)) {
    const article = articleOf(annotation);
    if (!articles.has(article.id)) articles.set(article.id, recordOf(article, annotation.created));
    notes.set(annotation.id, noteFrom(annotation, article, authorOf(annotation)));
  }
  for (const reply of oldestFirst.filter((annotation) => !beginsThread(annotation))) {
    const note = notes.get(reply.references[0])!;
    notes.set(reply.references[0], { ...note, followUps: [...note.followUps, followUpFrom(reply, authorOf(reply))] });
  }
  return {
    articles: [...articles.values()],
    notes: [...notes.values()],
    drafts: [],
    placements: [],
    corrections: [],
    contests: [],
  };
}

function articleOf({ uri, document: { title } }: Annotation): ImportedArticle {
  const site = URL.canParse(uri) ? new URL(uri).hostname.replace(/^www\./, '') : '';
  const named = [title ?? []].flat().find((candidate) => candidate.trim() !== '');
  return { id: pageAddress(uri), url: uri, title: named ?? uri, site, publisher: null };
}

function noteFrom(annotation: Annotation, article: ImportedArticle, author: string | null): Note {
  const { id, quote, text: body, tags, created: createdAt, updated: updatedAt } = annotation;
  const by = author === null ? [] : [`by:${author}`];
  return noteOf({ id: `hypothesis:${id}`, article, quote, body, tags: [...tags, ...by], createdAt, updatedAt });
}

function followUpFrom({ text, created }: Annotation, author: string | null): FollowUp {
  return { body: author === null ? text : `${author}: ${text}`, createdAt: created };
}

/**
 * The name to set beside an annotation's words; null for those of the reader, who is the owner of the export, or the only one
 * in a file that names no owner.
 */
function authorship(annotations: readonly Annotation[], owner: string): (annotation: Annotation) => string | null {
  const users = new Set(annotations.map(({ user }) => user));
  const reader = owner || (users.size === 1 ? [...users][0] : '');
  return ({ user }) => (user === '' || user === reader ? null : user.replace(/^acct:/, '').replace(/@[^@]*$/, ''));
}
