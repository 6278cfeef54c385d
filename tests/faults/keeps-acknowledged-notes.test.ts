import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../lib/notes/article-record';
import type { Draft, Note } from '../../lib/notes/note';
import { openStore, type Store } from '../../lib/store/open';
import { describeDatabase } from '../../lib/store/schema';

const place = { article: 'https://a.example/1', url: 'https://a.example/1', title: 'Ferry', site: 'a.example' };
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
const draftOf = (number: number): Draft => ({
  id: `${place.article}|per:${number}`,
  target: { kind: 'entity', key: `per:${number}`, name: String(number), type: 'person' },
  place,
  story: place.article,
  note: null,
  body: `Note ${number}`,
  tags: [`tag-${number}`],
  colour: 'amber',
  updatedAt: number,
});

const noNews = () => {};

/**
 * A worker that is stopped takes its transactions with it: what was under way is aborted by the browser, after any number
 * of its requests. Here every transaction of the engine can be told to end like that.
 */
function stopAfter(requests: number): () => void {
  const { objectStore } = IDBTransaction.prototype;
  let left = requests;
  const counted = (transaction: IDBTransaction, store: IDBObjectStore) =>
    new Proxy(store, {
      get(target, key) {
        const value = Reflect.get(target, key, target);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) => {
          const answer = value.apply(target, given);
          if ((key === 'put' || key === 'add' || key === 'delete') && left-- === 0) transaction.abort();
          return answer;
        };
      },
    });
  IDBTransaction.prototype.objectStore = function (name) {
    return counted(this, objectStore.call(this, name));
  };
  return () => {
    IDBTransaction.prototype.objectStore = objectStore;
  };
}

/** What must hold of every database at any time. */
async function expectWhole(store: Store, acknowledged: ReadonlySet<number>): Promise<void> {
  const { notes, articles, drafts } = await store.library.read();
  const bodies = new Set(notes.map(({ body }) => body));
  for (const number of acknowledged) expect(bodies.has(`Note ${number}`), `note ${number}`).toBe(true);
  // Neither half of a note: with it comes its article, and its draft is gone; without it the draft is there.
  for (const note of notes) {
    expect(articles.map(({ id }) => id)).toContain(note.place.article);
    expect(drafts.map(({ body }) => body)).not.toContain(note.body);
  }
  for (const { units } of articles) expect(units).toEqual(record.units);
}

let databases = 0;

describe('a worker that is stopped while it writes', () => {
  // A database opened two thousand times: a minute on a busy machine.
  it('loses nothing that was acknowledged, and tears nothing, a thousand times', { timeout: 300_000 }, async () => {
    let stops = 0;
    let lost = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 9 }), { minLength: 10, maxLength: 10 }), async (moments) => {
        databases += 1;
        const name = `stopped-${databases}`;
        const acknowledged = new Set<number>();
        for (const [number, moment] of moments.entries()) {
          const store = openStore({ name });
          await store.drafts.keep(draftOf(number));
          const restore = stopAfter(moment);
          await store.notes.save(draftOf(number), record).then(
            () => acknowledged.add(number),
            () => {
              lost += 1;
            },
          );
          restore();
          stops += 1;
          store.close();
          const next = openStore({ name });
          await expectWhole(next, acknowledged);
          const kept = (await next.drafts.onArticle(place.article)).map(({ body }) => body);
          if (!acknowledged.has(number)) expect(kept).toContain(`Note ${number}`);
          next.close();
        }
      }),
      { numRuns: 100 },
    );
    console.log(`${stops} stops: ${lost} before a note was acknowledged, none of the others lost one`);
    expect(stops).toBe(1_000);
    // The stops did hit: a test whose aborts all came too late would prove nothing.
    expect(lost).toBeGreaterThan(200);
  });
});

describe('an engine that fails', () => {
  const failing = (name: string, message: string) => {
    const open = () => {
      const request = { onerror: noNews as (event: unknown) => void, error: new DOMException(message, name) };
      queueMicrotask(() => request.onerror({ target: request, preventDefault: noNews, stopPropagation: noNews }));
      return request;
    };
    return { open, cmp: indexedDB.cmp.bind(indexedDB), deleteDatabase: open } as unknown as IDBFactory;
  };

  it.each([
    ['QuotaExceededError', 'no space', /^storageFull$/],
    ['UnknownError', 'Internal error opening backing store', /^unexpected said=.*backing store/],
    ['InvalidStateError', 'A mutation operation was attempted', /^unexpected said=.*mutation/],
  ])('%s: is told to whoever watches, as a fault', async (name, message, words) => {
    const store = openStore({ name: 'failing', indexedDB: failing(name, message), IDBKeyRange });
    const closing = new AbortController();
    const fault = await new Promise<Error>((resolve) =>
      store.watch({
        query: () => store.notes.all(),
        onResult: noNews,
        onError: resolve,
        signal: closing.signal,
      }),
    );
    closing.abort();
    expect(fault.message).toMatch(words);
    await expect(store.notes.save(draftOf(1), record)).rejects.toThrow();
  });

  it('keeps the draft where a full disk refuses the note', async () => {
    const store = openStore({ name: 'full' });
    await store.drafts.keep(draftOf(1));
    const { add, put } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('no space', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.add = full;
    IDBObjectStore.prototype.put = full;
    await expect(store.notes.save(draftOf(1), record)).rejects.toThrow(/no space|Quota/);
    Object.assign(IDBObjectStore.prototype, { add, put });
    expect(await store.drafts.onArticle(place.article)).toHaveLength(1);
    expect(await store.notes.all()).toEqual([]);
    expect(await store.notes.save(draftOf(1), record)).toMatchObject({ body: 'Note 1' });
    store.close();
  });
});

describe('a database that another window holds while it is to be upgraded', () => {
  it('is said to be held, and gives every note as soon as that window lets go', async () => {
    const name = 'held';
    const dump = JSON.parse(readFileSync('tests/upgrades/version-1.json', 'utf8')) as Record<string, object[]>;
    const before = describeDatabase({ name, upTo: 1 });
    for (const [table, records] of Object.entries(dump)) await before.table(table).bulkAdd(records);
    before.close();
    // A window of the release before that does not hear that it is asked to let go.
    const holder = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
    });

    const store = openStore({ name });
    const closing = new AbortController();
    const bodies = new Promise<string[]>((resolve, reject) => {
      const onError = (fault: Error) => {
        if (fault.message !== 'heldUp') return reject(fault);
        holder.close();
      };
      const onResult = (notes: readonly Note[]) => resolve(notes.map(({ body }) => body));
      store.watch({ query: () => store.notes.all(), onResult, onError, signal: closing.signal });
    });
    expect(await bodies).toEqual(['Runs the pilots since 1998.']);
    closing.abort();
    store.close();
  });
});

describe('two windows on the same note', () => {
  it('lose neither text: the last one stands, the one before is a step back', async () => {
    const [one, other] = [openStore({ name: 'windows' }), openStore({ name: 'windows' })];
    const note = await one.notes.save(draftOf(1), record);
    const editing = (body: string): Draft => ({ ...draftOf(1), id: note.id, note: note.id, body });
    await Promise.all([
      one.notes.save(editing('from the first window'), null),
      other.notes.save(editing('from the second window'), null),
    ]);
    const [last] = await one.notes.all();
    await one.history.undo();
    const [before] = await other.notes.all();
    expect([last.body, before.body].sort()).toEqual(['from the first window', 'from the second window']);
    one.close();
    other.close();
  });

  it('write in one while the other deletes: the text is there', async () => {
    const [one, other] = [openStore({ name: 'windows-2' }), openStore({ name: 'windows-2' })];
    const note = await one.notes.save(draftOf(1), record);
    await other.notes.remove(note.id);
    await one.notes.save({ ...draftOf(1), id: note.id, note: note.id, body: 'still typing' }, null);
    expect((await other.notes.all()).map(({ body }) => body)).toEqual(['still typing']);
    one.close();
    other.close();
  });
});

describe('a clock that is set back', () => {
  it('leaves every note, and the order of corrections', async () => {
    const store = openStore({ name: 'clock' });
    const now = Date.now;
    const first = await store.notes.save(draftOf(1), record);
    Date.now = () => 1_000;
    await store.notes.save(draftOf(2), record);
    await store.notes.emptyOldBin();
    Date.now = now;
    expect((await store.notes.all()).map(({ body }) => body)).toEqual([first.body, 'Note 2']);
    store.close();
  });
});
