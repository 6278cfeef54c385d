import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../lib/notes/article-record';
import type { Draft } from '../../lib/notes/note';
import { openStore, type Store } from '../../lib/store/open';

const place = {
  article: 'https://a.example/1',
  url: 'https://a.example/1',
  title: 'Ferry runs aground',
  site: 'a.example',
};

const draftOn = (key: string, body: string, change: Partial<Draft> = {}): Draft => ({
  id: `${place.article}|${key}`,
  target: { kind: 'entity', key, name: key, type: 'organisation' },
  place,
  story: place.article,
  note: null,
  body,
  tags: [],
  colour: 'amber',
  updatedAt: 1,
  ...change,
});

const record: ArticleRecord = {
  id: place.article,
  url: place.url,
  title: place.title,
  site: place.site,
  publisher: null,
  published: '2018-05-14',
  story: place.article,
  copy: null,
  units: ['A ferry ran aground.'],
  entities: [],
  readAt: 1,
};

describe('the store', () => {
  let store: Store;
  let count = 0;

  beforeEach(() => {
    count += 1;
    store = openStore({ name: `notes-${count}` });
  });
  afterEach(() => store.close());

  it('turns a draft into a note, with the article, and drops the draft', async () => {
    await store.drafts.keep(draftOn('org:harbour-trust', ' Runs the pilots. ', { tags: ['harbour'] }));
    const note = await store.notes.save((await store.drafts.onArticle(place.article))[0], record);
    expect(note).toMatchObject({ body: 'Runs the pilots.', tags: ['harbour'], place, deletedAt: null });
    expect(await store.drafts.onArticle(place.article)).toEqual([]);
    expect(await store.notes.onEntities(['org:harbour-trust'])).toEqual([note]);
    expect(await store.articles.all()).toEqual([record]);
    expect(await store.notes.tags()).toEqual(['harbour']);
  });

  it('finds a note by its entity from any article', async () => {
    await store.notes.save(draftOn('per:ada-moss', 'Harbour master.'), record);
    expect(await store.notes.onEntities(['org:nobody', 'per:ada-moss'])).toHaveLength(1);
    expect(await store.notes.onEntities([])).toEqual([]);
  });

  it('keeps place and birth of a note that is edited', async () => {
    const note = await store.notes.save(draftOn('per:ada-moss', 'one'), record);
    const elsewhere = { ...place, article: 'https://b.example/2', url: 'https://b.example/2' };
    const edited = await store.notes.save(draftOn('per:ada-moss', 'two', { note: note.id, place: elsewhere }), null);
    expect(edited).toMatchObject({ id: note.id, body: 'two', place, createdAt: note.createdAt });
    expect(await store.notes.all()).toHaveLength(1);
  });

  it('puts a deleted note into the bin and takes it back', async () => {
    const note = await store.notes.save(draftOn('per:ada-moss', 'one'), record);
    await store.notes.remove(note.id);
    expect(await store.notes.all()).toEqual([]);
    expect(await store.notes.inBin()).toHaveLength(1);
    await store.notes.restore(note.id);
    expect(await store.notes.all()).toEqual([note]);
  });

  it('keeps no empty draft, but keeps the emptied text of a note that is edited', async () => {
    await store.drafts.keep(draftOn('per:ada-moss', 'x'));
    await store.drafts.keep(draftOn('per:ada-moss', '  '));
    expect(await store.drafts.onArticle(place.article)).toEqual([]);
    await store.drafts.keep(draftOn('per:ada-moss', '', { note: 'n1' }));
    expect(await store.drafts.all()).toHaveLength(1);
  });

  it('tells watchers of every change until they leave', async () => {
    const leaving = new AbortController();
    const seen: number[] = [];
    store.watch({
      query: async () => (await store.notes.all()).length,
      onResult: (length) => seen.push(length),
      onError: (fault) => {
        throw fault;
      },
      signal: leaving.signal,
    });
    await expect.poll(() => seen).toEqual([0]);
    await store.notes.save(draftOn('per:ada-moss', 'one'), record);
    await expect.poll(() => seen.at(-1)).toBe(1);
    leaving.abort();
  });

  it('says in words that it cannot be used', async () => {
    const broken = openStore({
      name: 'broken',
      indexedDB: {
        open: () => {
          throw new DOMException('storage is disabled', 'InvalidStateError');
        },
      } as never,
    });
    const fault = await new Promise<Error>((resolve) => {
      broken.watch({
        query: () => broken.notes.all(),
        onResult: () => {},
        onError: resolve,
        signal: new AbortController().signal,
      });
    });
    expect(fault.name).toBe('StoreError');
    expect(fault.message).not.toBe('');
  });
});
