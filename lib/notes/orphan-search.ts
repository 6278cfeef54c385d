import type { ArticleFacts } from './article-record';
import type { Note } from './note';
import { type Orphan, orphansAmong } from './orphans';

export interface OrphanSearchOptions {
  articleOf(id: string): ArticleFacts | undefined;
  /** The paragraphs of the articles that passage notes were made on, by article id. */
  textsOf(notes: readonly Note[]): Promise<ReadonlyMap<string, readonly string[]>>;
}

interface Looked {
  readonly note: Note;
  /** When the text in which it was looked for was read. */
  readonly readAt: number | undefined;
  readonly orphan: Orphan | null;
}

/** Texts are in memory for so many notes at a time. */
const BATCH = 500;

/** Orphans among notes that are followed: a note is looked at again only when it or the text of its article has changed. */
export function createOrphanSearch() {
  let looked = new Map<string, Looked>();

  return async (notes: readonly Note[], { articleOf, textsOf }: OrphanSearchOptions): Promise<Map<string, Orphan>> => {
    const now = new Map<string, Looked>();
    const fresh: Note[] = [];
    for (const note of notes) {
      if (note.target.kind !== 'passage') continue;
      const before = looked.get(note.id);
      const isSame = before?.note === note && before.readAt === articleOf(note.place.article)?.readAt;
      if (before && isSame) now.set(note.id, before);
      else fresh.push(note);
    }
    for (let at = 0; at < fresh.length; at += BATCH) {
      const batch = fresh.slice(at, at + BATCH);
      const texts = await textsOf(batch);
      const orphans = await orphansAmong(batch, (article) => texts.get(article));
      for (const note of batch) {
        const readAt = articleOf(note.place.article)?.readAt;
        now.set(note.id, { note, readAt, orphan: orphans.get(note.id) ?? null });
      }
    }
    looked = now;
    return new Map([...now].flatMap(([id, { orphan }]) => (orphan ? [[id, orphan]] : [])));
  };
}
