import type { ContestRecord } from '../notes/contest-record';
import type { Draft, Note, NotePlace } from '../notes/note';
import type { PlacementRecord } from '../notes/placement-record';
import type { StoreDatabase } from './schema';

interface Join {
  readonly from: readonly string[];
  readonly into: string;
}

/**
 * What was kept under several ids of one page goes to one of them: notes, drafts, placements and contests. One transaction.
 * The records of the other ids stay, and so do the addresses in the notes: an undo that brings an old id back finds its article,
 * and is joined again when the page is met next. A draft or decision that is there already wins over an older one's.
 */
export async function joinArticles(database: StoreDatabase, { from, into }: Join): Promise<void> {
  if (from.length === 0) return;
  const { articles, texts, notes, drafts, placements, contests } = database;
  await database.transaction('rw', [articles, texts, notes, drafts, placements, contests], async () => {
    const story = (await articles.get(into))?.story ?? into;
    const kept = await texts.bulkGet([into, ...from]);
    const said = kept.find((text) => text && text.units.length > 0);
    if (said && said !== kept[0]) await texts.put({ ...said, id: into });
    const old = new Set(from);
    /** Of a note that had no family but its own page; a family of copies stays. */
    const moved = <Kept extends { readonly place: NotePlace; readonly story: string }>(kept: Kept): Kept => ({
      ...kept,
      place: { ...kept.place, article: into },
      story: old.has(kept.story) ? story : kept.story,
    });
    const found: Note[] = await notes.where('place.article').anyOf(from).toArray();
    await notes.bulkPut(found.map(moved));
    for (const draft of (await drafts.where('place.article').anyOf(from).toArray()) as Draft[]) {
      const id = draft.id.startsWith(`${draft.place.article}|`)
        ? `${into}${draft.id.slice(draft.place.article.length)}`
        : draft.id;
      // Two texts under one name: both are the user's, so the second stays where it was.
      if (id !== draft.id && (await drafts.get(id))) continue;
      await drafts.delete(draft.id);
      await drafts.put({ ...moved(draft), id });
    }
    for (const record of (await placements.where('article').anyOf(from).toArray()) as PlacementRecord[]) {
      const id = `${record.note}|${into}`;
      if (!(await placements.get(id))) await placements.put({ ...record, id, article: into });
    }
    for (const record of (await contests.where('article').anyOf(from).toArray()) as ContestRecord[]) {
      const id = `${into}|${record.story}`;
      if (!(await contests.get(id))) await contests.put({ ...record, id, article: into });
    }
  });
}

interface TakeBack extends Join {
  /** Whether a note or draft that was made at this address is of the page. */
  isHere(url: string): boolean;
}

/**
 * Of notes and drafts that were kept under an id which several stories shared, those that were made at this page's address go to
 * it; the others stay for theirs. One transaction.
 */
export async function takeBackNotes(database: StoreDatabase, { from, into, isHere }: TakeBack): Promise<void> {
  if (from.length === 0) return;
  const { notes, drafts } = database;
  await database.transaction('rw', [notes, drafts], async () => {
    const shared = new Set(from);
    const given = <Kept extends { readonly place: NotePlace; readonly story: string }>(kept: Kept): Kept => ({
      ...kept,
      place: { ...kept.place, article: into },
      story: shared.has(kept.story) ? into : kept.story,
    });
    const found: Note[] = await notes.where('place.article').anyOf(from).toArray();
    await notes.bulkPut(found.filter(({ place }) => isHere(place.url)).map(given));
    for (const draft of (await drafts.where('place.article').anyOf(from).toArray()) as Draft[]) {
      const { article, url } = draft.place;
      if (!isHere(url)) continue;
      const id = draft.id.startsWith(`${article}|`) ? `${into}${draft.id.slice(article.length)}` : draft.id;
      if (id !== draft.id && (await drafts.get(id))) continue;
      await drafts.delete(draft.id);
      await drafts.put({ ...given(draft), id });
    }
  });
}
