import type { ArticleRecord } from '../notes/article-record';
import type { Draft, Note } from '../notes/note';
import { canonicalJson } from './canonical-json';
import type { LibraryContent } from './library-content';

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
}

/** Whose record stands where both have one and they differ. */
export type ImportChoice = 'keep-present' | 'take-incoming';

/**
 * Compare what a file holds with what the library holds, by id and content. A file read twice is all `same` the second time,
 * since the notes of other services get the same ids from the same file.
 */
export function planImport(incoming: LibraryContent, present: LibraryContent): ImportPlan {
  const articles = byId(present.articles);
  return {
    articles: compare(incoming.articles, articles, saysNothingNew),
    notes: compare(
      incoming.notes.map((note) => joinedToItsStory(note, articles)),
      byId(present.notes),
    ),
    drafts: compare(incoming.drafts, byId(present.drafts)),
  };
}

/** The records to put into the store, all in one transaction; the rest of the library stays as it is. */
export function recordsToWrite(plan: ImportPlan, choice: ImportChoice): LibraryContent {
  const chosen = <Kept>({ added, different }: Comparison<Kept>): readonly Kept[] =>
    choice === 'take-incoming' ? [...added, ...different.map(({ incoming }) => incoming)] : added;
  return { articles: chosen(plan.articles), notes: chosen(plan.notes), drafts: chosen(plan.drafts) };
}

function compare<Kept extends { readonly id: string }>(
  incoming: readonly Kept[],
  present: ReadonlyMap<string, Kept>,
  covers: (present: Kept, incoming: Kept) => boolean = () => false,
): Comparison<Kept> {
  const added: Kept[] = [];
  const same: Kept[] = [];
  const different: Difference<Kept>[] = [];
  for (const record of incoming) {
    const kept = present.get(record.id);
    if (!kept) added.push(record);
    else if (canonicalJson(kept) === canonicalJson(record) || covers(kept, record)) same.push(record);
    else different.push({ present: kept, incoming: record });
  }
  return { added, same, different };
}

/** Other services give an article's address and title, never its text: no reason to touch what the library read itself. */
const saysNothingNew = (_present: ArticleRecord, incoming: ArticleRecord) => incoming.units.length === 0;

/** A note from a file that knows no family of copies joins the one that the library has found for the article since. */
function joinedToItsStory(note: Note, articles: ReadonlyMap<string, ArticleRecord>): Note {
  const known = articles.get(note.place.article)?.story;
  return known === undefined || note.story !== note.place.article ? note : { ...note, story: known };
}

const byId = <Kept extends { readonly id: string }>(records: readonly Kept[]) =>
  new Map(records.map((record) => [record.id, record]));
