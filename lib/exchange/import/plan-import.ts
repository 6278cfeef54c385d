import type { ArticleRecord } from '../../notes/article-record';
import type { ContestRecord } from '../../notes/contest-record';
import type { CorrectionRecord } from '../../notes/correction-record';
import type { LibraryContent } from '../../notes/library-content';
import type { Draft, Note } from '../../notes/note';
import type { PlacementRecord } from '../../notes/placement-record';
import { canonicalJson } from '../canonical-json';

/** A record that is in the library and in the file, with the same id and not the same content. */
export interface Difference<Kept> {
  readonly present: Kept;
  readonly incoming: Kept;
}

/** What an import would do to one kind of records: shown before anything is written. */
export interface Comparison<Kept> {
  readonly added: readonly Kept[];
  readonly same: readonly Kept[];
  readonly different: readonly Difference<Kept>[];
}

export interface ImportPlan {
  readonly articles: Comparison<ArticleRecord>;
  readonly notes: Comparison<Note>;
  readonly drafts: Comparison<Draft>;
  readonly placements: Comparison<PlacementRecord>;
  readonly corrections: Comparison<CorrectionRecord>;
  readonly contests: Comparison<ContestRecord>;
}

/** Whose record stands where both have one and they differ. */
export type ImportChoice = 'keep-present' | 'take-incoming';

/**
 * Compare what a file holds with what the library holds, by id and content. A file read twice is all `same` the second time,
 * since the notes of other services get the same ids from the same file.
 */
export function planImport(incoming: LibraryContent, present: LibraryContent): ImportPlan {
  const articles = byId(present.articles);
  const foreign = new Set(incoming.articles.filter(isForeign).map(({ id }) => id));
  const storyOf = (article: string) => (foreign.has(article) ? articles.get(article)?.story : undefined);
  const notes = incoming.notes.map((note) => ({ ...note, story: storyOf(note.place.article) ?? note.story }));
  return {
    articles: compare(incoming.articles, articles, isForeign),
    notes: compare(notes, byId(present.notes)),
    drafts: compare(incoming.drafts, byId(present.drafts)),
    placements: compare(incoming.placements, byId(present.placements)),
    corrections: compare(incoming.corrections, byId(present.corrections)),
    contests: compare(incoming.contests, byId(present.contests)),
  };
}

/**
 * Another service knows an article's address and title, never its text or its copies: no reason to touch what the library has
 * read itself, and the notes join the family of copies that the library has found.
 */
const isForeign = (article: ArticleRecord) => article.units.length === 0 && article.story === article.id;

/** The records to put into the store, all in one transaction; the rest of the library stays as it is. */
export function recordsToWrite(plan: ImportPlan, choice: ImportChoice): LibraryContent {
  const chosen = <Kept>({ added, different }: Comparison<Kept>): readonly Kept[] =>
    choice === 'take-incoming' ? [...added, ...different.map(({ incoming }) => incoming)] : added;
  return {
    articles: chosen(plan.articles),
    notes: chosen(plan.notes),
    drafts: chosen(plan.drafts),
    placements: chosen(plan.placements),
    corrections: chosen(plan.corrections),
    contests: chosen(plan.contests),
  };
}

function compare<Kept extends { readonly id: string }>(
  incoming: readonly Kept[],
  present: ReadonlyMap<string, Kept>,
  saysNothingNew: (incoming: Kept) => boolean = () => false,
): Comparison<Kept> {
  const added: Kept[] = [];
  const same: Kept[] = [];
  const different: Difference<Kept>[] = [];
  for (const record of incoming) {
    const kept = present.get(record.id);
    if (!kept) added.push(record);
    else if (canonicalJson(kept) === canonicalJson(record) || saysNothingNew(record)) same.push(record);
    else different.push({ present: kept, incoming: record });
  }
  return { added, same, different };
}

const byId = <Kept extends { readonly id: string }>(records: readonly Kept[]) =>
  new Map(records.map((record) => [record.id, record]));
