import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../lib/notes/note';
import { openStore, type Store } from '../../lib/store/open';
import { generateLibrary } from '../library/generate';

const LIBRARY = generateLibrary({ notes: 4_100, articles: 200, seed: 3 });

/** A busy machine is no fault of ours. */
const PATIENCE = { timeout: 30_000 };
const eventually = (check: () => void) => vi.waitFor(check, PATIENCE);
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe('following the library', () => {
  let store: Store;
  let closing: AbortController;
  let seen: readonly Note[];
  let count = 0;

  beforeEach(async () => {
    count += 1;
    closing = new AbortController();
    seen = [];
    store = openStore({ name: `follow-${count}` });
    await store.library.write(LIBRARY);
  });
  afterEach(() => {
    closing.abort();
    store.close();
  });

  const follow = () =>
    store.follow({
      onNotes: (notes) => {
        seen = notes;
      },
      onArticles: () => {},
      onError: (fault) => {
        throw fault;
      },
      signal: closing.signal,
    });
  const noteOf = (id: string) => seen.find((note) => note.id === id);

  it('gives all notes, however many pages that is, those in the bin too', async () => {
    await store.notes.remove(LIBRARY.notes[0].id);
    follow();
    await eventually(() => expect(seen).toHaveLength(LIBRARY.notes.length));
    expect(noteOf(LIBRARY.notes[0].id)?.deletedAt).not.toBeNull();
  });

  it('reads only what a change touched, and leaves the other records as they were', async () => {
    follow();
    await eventually(() => expect(seen).toHaveLength(LIBRARY.notes.length));
    const before = noteOf(LIBRARY.notes[1].id);
    await store.notes.replace('edit', [{ ...LIBRARY.notes[0], body: 'Changed.' }]);
    await eventually(() => expect(noteOf(LIBRARY.notes[0].id)?.body).toBe('Changed.'));
    expect(noteOf(LIBRARY.notes[1].id)).toBe(before);
  });

  it('follows changes of many at once, notes that go, and undo', async () => {
    follow();
    await eventually(() => expect(seen).toHaveLength(LIBRARY.notes.length));
    const ids = LIBRARY.notes.slice(0, 200).map(({ id }) => id);
    await store.notes.erase(...ids);
    await eventually(() => expect(seen).toHaveLength(LIBRARY.notes.length - ids.length));
    await store.history.undo();
    await eventually(() => expect(seen).toHaveLength(LIBRARY.notes.length));
  });

  it('says nothing any more once it is told to stop', async () => {
    follow();
    await eventually(() => expect(seen).toHaveLength(LIBRARY.notes.length));
    closing.abort();
    const before = seen;
    await store.notes.remove(LIBRARY.notes[0].id);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toBe(before);
  });
});

it('a first screenful is made of whole stories, the last changed first, with what is open', async () => {
  const store = openStore({ name: 'first-rows' });
  await store.library.write(LIBRARY);
  const living = [...LIBRARY.notes].sort((a, b) => b.updatedAt - a.updatedAt);
  const open = living.at(-1)!.story;
  const { notes, articles } = await store.library.firstRows({ count: 10, story: open, entity: null });
  const stories = new Set([...living.slice(0, 10).map(({ story }) => story), open]);
  expect(new Set(notes.map(({ id }) => id))).toEqual(
    new Set(living.filter(({ story }) => stories.has(story)).map(({ id }) => id)),
  );
  expect(notes.slice(0, 3).map(({ id }) => id)).toEqual(living.slice(0, 3).map(({ id }) => id));
  expect(new Set(articles.map(({ id }) => id))).toEqual(new Set(notes.map(({ place }) => place.article)));
  store.close();
});
