import type { ArticleRecord } from '../notes/article-record';
import type { Draft, Note } from '../notes/note';
import type { StoreDatabase } from './schema';

/**
 * What the reader wrote. Deleting puts a note into the bin (`deletedAt`), from which it can be taken back; nothing here
 * removes one for good.
 */
export interface NoteRepository {
  /** Living notes on any of these entities, newest first. */
  onEntities(keys: readonly string[]): Promise<Note[]>;
  /** Those of the given keys that have a living note. */
  entitiesAmong(keys: readonly string[]): Promise<string[]>;
  /** Living notes made on this article, newest first. */
  onArticle(article: string): Promise<Note[]>;
  /** Living notes on passages of any copy of the story. */
  onPassagesOf(story: string): Promise<Note[]>;
  /** Every living note, newest first. */
  all(): Promise<Note[]>;
  /** Everything, the bin included: for the archive. */
  withBin(): Promise<Note[]>;
  tags(): Promise<string[]>;
  /**
   * Turn a draft into a note (or into the new text of the note that it edits) and drop the draft, with the article it was
   * made on: one transaction, so that a worker that dies in between leaves either the draft or the note.
   */
  save(draft: Draft, article: ArticleRecord | null): Promise<Note>;
  /** Replace a note's body, tags or colour. */
  change(id: string, change: Partial<Pick<Note, 'body' | 'tags' | 'colour'>>): Promise<void>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
}

const newestFirst = (notes: Note[]) => notes.sort((a, b) => b.updatedAt - a.updatedAt);
const living = (note: Note) => note.deletedAt === null;

export interface Clock {
  now(): number;
  id(): string;
}

const systemClock: Clock = { now: () => Date.now(), id: () => crypto.randomUUID() };

export function createNoteRepository(database: StoreDatabase, clock: Clock = systemClock): NoteRepository {
  const { notes, drafts, articles } = database;

  const noteFrom = (draft: Draft, before: Note | undefined): Note => ({
    id: before?.id ?? clock.id(),
    target: draft.target,
    place: before?.place ?? draft.place,
    story: before?.story ?? draft.story,
    body: draft.body.trim(),
    tags: draft.tags,
    colour: draft.colour,
    followUps: before?.followUps ?? [],
    createdAt: before?.createdAt ?? clock.now(),
    updatedAt: clock.now(),
    deletedAt: null,
  });

  return {
    onEntities: async (keys) =>
      newestFirst(
        await notes
          .where('target.key')
          .anyOf([...keys])
          .filter(living)
          .toArray(),
      ),
    entitiesAmong: async (keys) => {
      const found = await notes
        .where('target.key')
        .anyOf([...keys])
        .filter(living)
        .toArray();
      return found.flatMap(({ target }) => (target.kind === 'entity' ? [target.key] : []));
    },
    onArticle: async (article) =>
      newestFirst(await notes.where('place.article').equals(article).filter(living).toArray()),
    onPassagesOf: (story) =>
      notes
        .where('story')
        .equals(story)
        .filter((note) => living(note) && note.target.kind === 'passage')
        .toArray(),
    all: async () => newestFirst(await notes.filter(living).toArray()),
    withBin: async () => newestFirst(await notes.toArray()),
    tags: async () => (await notes.orderBy('tags').uniqueKeys()).map(String),
    save: (draft, article) =>
      database.transaction('rw', notes, drafts, articles, async () => {
        const note = noteFrom(draft, draft.note ? await notes.get(draft.note) : undefined);
        if (article) await articles.put(article);
        await notes.put(note);
        await drafts.delete(draft.id);
        return note;
      }),
    change: async (id, change) => {
      await notes.update(id, { ...change, updatedAt: clock.now() });
    },
    remove: async (id) => {
      await notes.update(id, { deletedAt: clock.now() });
    },
    restore: async (id) => {
      await notes.update(id, { deletedAt: null });
    },
  };
}
