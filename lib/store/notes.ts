import type { ArticleRecord } from '../notes/article-record';
import type { ChangeKind, RecordImage } from '../notes/change';
import { changedByDraft } from '../notes/from-draft';
import { mayBeSame } from '../notes/namesakes';
import type { Draft, EntityTarget, Note } from '../notes/note';
import { apart } from './articles';
import { imagesOf, loggedTables, writeStep } from './history';
import { mergeEntities, splitEntity } from './merge-and-split';
import type { StoreDatabase } from './schema';

/** How long a deleted note rests in the bin, in ms: 30 days. */
export const BIN_TIME = 30 * 86_400_000;

/**
 * What the reader wrote. Deleting puts a note into the bin (`deletedAt`), from which it can be taken back. Every change is a
 * step of the log (history.ts) and can be undone.
 */
export interface NoteRepository {
  /** Living notes on any of these entities, newest first. */
  onEntities(keys: readonly string[]): Promise<Note[]>;
  /** Living notes on people who may be one of these, known by one surname: see mayBeSame. */
  onNamesakesOf(keys: readonly string[]): Promise<Note[]>;
  /** Living notes made on this article, newest first. */
  onArticle(article: string): Promise<Note[]>;
  /** Living notes on passages of any copy of the story. */
  onPassagesOf(story: string): Promise<Note[]>;
  /** Every living note, newest first. */
  all(): Promise<Note[]>;
  /** Notes in the bin, the last deleted first. */
  inBin(): Promise<Note[]>;
  tags(): Promise<string[]>;
  /**
   * Turn a draft into a note (or into the new text of the note that it edits) and drop the draft, with the article it was
   * made on: one transaction, so that a worker that dies in between leaves either the draft or the note.
   */
  save(draft: Draft, article: ArticleRecord | null): Promise<Note>;
  /**
   * Replace body, tags, colour, target or follow-ups of notes, in one step. `updatedAt` is set here. With the article whose text
   * new targets are about, where it was just read.
   */
  replace(kind: ChangeKind, changed: readonly Note[], article?: ArticleRecord | null): Promise<void>;
  /** Into the bin. */
  remove(...ids: readonly string[]): Promise<void>;
  /** Out of the bin. */
  restore(...ids: readonly string[]): Promise<void>;
  /** All notes of one entity go to another one, and pages are told so by a correction. */
  merge(from: string, into: EntityTarget): Promise<void>;
  /** Notes made under one form of a name go to an entity of their own, and pages are told so by a correction. */
  split(from: EntityTarget, surface: string): Promise<void>;
  /** Out of the bin for good, but for undo. */
  erase(...ids: readonly string[]): Promise<void>;
  /** Drop what has been in the bin for longer than BIN_TIME: nobody's step, so it is not logged. */
  emptyOldBin(): Promise<void>;
}

const newestFirst = (notes: Note[]) => notes.sort((a, b) => b.updatedAt - a.updatedAt);
const lastDeletedFirst = (a: Note, b: Note) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0);
const living = (note: Note) => note.deletedAt === null;

export interface Clock {
  now(): number;
  id(): string;
}

const systemClock: Clock = { now: () => Date.now(), id: () => crypto.randomUUID() };

export function createNoteRepository(database: StoreDatabase, clock: Clock = systemClock): NoteRepository {
  const { notes, drafts } = database;

  /** One step over the notes of these ids that are there. */
  const step = (kind: ChangeKind, ids: readonly string[], changed: (note: Note) => Note | null) =>
    database.transaction('rw', loggedTables(database), async () => {
      const present = (await notes.bulkGet([...ids])).flatMap((note) => note ?? []);
      const images = present.map(
        (before): RecordImage => ({ table: 'notes', id: before.id, before, after: changed(before) }),
      );
      await writeStep(database, { kind, images, at: clock.now() });
    });

  const noteFrom = ({ target, place, story, body, tags, colour }: Draft): Note => ({
    id: clock.id(),
    target,
    place,
    story,
    body: body.trim(),
    tags,
    colour,
    followUps: [],
    createdAt: clock.now(),
    updatedAt: clock.now(),
    deletedAt: null,
  });
  const edited = (note: Note, draft: Draft): Note => ({
    ...changedByDraft(note, draft, clock.now()),
    updatedAt: clock.now(),
    deletedAt: null,
  });
  /** The text that the selectors of a note are about. Not part of a step: it is what the page said, not what the reader did. */
  const keepArticle = async (article: ArticleRecord) => {
    const { facts, text } = apart(article);
    await database.articles.put(facts);
    await database.texts.put(text);
  };

  return {
    onEntities: async (keys) =>
      newestFirst(
        await notes
          .where('target.key')
          .anyOf([...keys])
          .filter(living)
          .toArray(),
      ),
    onNamesakesOf: async (keys) => {
      const people = (await notes.where('target.key').startsWith('per:').uniqueKeys()).map(String);
      const wanted = people.filter((key) => keys.some((other) => mayBeSame(key, other)));
      return notes.where('target.key').anyOf(wanted).filter(living).toArray();
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
    inBin: async () => (await notes.where('deletedAt').above(0).toArray()).sort(lastDeletedFirst),
    tags: async () => (await notes.orderBy('tags').uniqueKeys()).map(String),
    save: (draft, article) =>
      database.transaction('rw', loggedTables(database), async () => {
        const before = draft.note === null ? undefined : await notes.get(draft.note);
        const note = before ? edited(before, draft) : noteFrom(draft);
        if (article) await keepArticle(article);
        const images = await imagesOf(database, 'notes', [note]);
        await writeStep(database, { kind: draft.note ? 'edit' : 'write', images, at: clock.now() });
        await drafts.delete(draft.id);
        return note;
      }),
    replace: (kind, changed, article = null) => {
      const byId = new Map(changed.map((note) => [note.id, note]));
      return database.transaction('rw', loggedTables(database), async () => {
        if (article) await keepArticle(article);
        await step(kind, [...byId.keys()], (before) => {
          const { body, tags, colour, target, followUps } = byId.get(before.id)!;
          return { ...before, body, tags, colour, target, followUps, updatedAt: clock.now() };
        });
      });
    },
    remove: (...ids) => step('delete', ids, (note) => ({ ...note, deletedAt: clock.now() })),
    restore: (...ids) => step('restore', ids, (note) => ({ ...note, deletedAt: null })),
    merge: (from, into) => mergeEntities(database, { from, into, now: clock.now }),
    split: (from, surface) => splitEntity(database, { from, surface, now: clock.now }),
    erase: (...ids) => step('erase', ids, () => null),
    emptyOldBin: async () => {
      await notes
        .where('deletedAt')
        .between(1, clock.now() - BIN_TIME)
        .delete();
    },
  };
}
