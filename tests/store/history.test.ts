import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Note } from '../../lib/notes/note';
import { BIN_TIME } from '../../lib/store/notes';
import { openStore, type Store } from '../../lib/store/open';
import { describeDatabase } from '../../lib/store/schema';
import { draft, record } from '../components/fixtures';
import { library as anyLibrary } from '../exchange/library';
import { generateLibrary } from '../library/generate';

const LIBRARY = generateLibrary({ notes: 30, articles: 9, seed: 1 });
const byId = (records: readonly { readonly id: string }[]) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('the log', () => {
  let name: string;
  let store: Store;
  let count = 0;

  beforeEach(() => {
    count += 1;
    name = `history-${count}`;
    store = openStore({ name });
  });
  afterEach(() => store.close());

  const restart = () => {
    store.close();
    store = openStore({ name });
  };
  const bodies = async () => (await store.notes.all()).map(({ body }) => body).sort();

  it('undoes and redoes sixty steps across a restart', async () => {
    const [note] = LIBRARY.notes;
    await store.library.write({
      articles: [],
      notes: [note],
      drafts: [],
      placements: [],
      corrections: [],
      contests: [],
    });
    for (let step = 1; step <= 60; step++) await store.notes.replace('edit', [{ ...note, body: `step ${step}` }]);
    restart();
    for (let step = 59; step >= 1; step--) {
      await store.history.undo();
      expect(await bodies()).toEqual([`step ${step}`]);
    }
    restart();
    for (let step = 2; step <= 60; step++) await store.history.redo();
    expect(await bodies()).toEqual(['step 60']);
    expect(await store.history.redo()).toBeNull();
  });

  it('drops what was undone with the next step', async () => {
    const note = await store.notes.save(draft({ body: 'one' }), record());
    await store.history.undo();
    expect(await bodies()).toEqual([]);
    await store.notes.save(draft({ body: 'two' }), record());
    expect((await store.history.state()).redo).toBeNull();
    expect(await bodies()).toEqual(['two']);
    expect(await store.notes.all()).not.toContainEqual(note);
  });

  it('names the step that comes next, and how many notes it touched', async () => {
    await store.library.write(LIBRARY);
    const ids = LIBRARY.notes.slice(0, 3).map(({ id }) => id);
    await store.notes.remove(...ids);
    expect((await store.history.state()).undo).toMatchObject({ kind: 'delete', notes: 3 });
    await store.history.undo();
    expect(await store.history.state()).toMatchObject({ undo: { kind: 'import' }, redo: { kind: 'delete', notes: 3 } });
  });

  it('takes an import back, and what was there before it stays', async () => {
    const kept = await store.notes.save(draft({ body: 'mine' }), record());
    const [first] = LIBRARY.notes;
    await store.library.write({ ...LIBRARY, notes: [...LIBRARY.notes, { ...first, id: kept.id }] });
    await store.history.undo();
    expect((await store.library.read()).notes).toEqual([kept]);
    await store.history.redo();
    expect((await store.library.read()).notes).toHaveLength(LIBRARY.notes.length + 1);
  });

  it('brings back even what was erased from the bin', async () => {
    const note = await store.notes.save(draft({ body: 'one' }), record());
    await store.notes.remove(note.id);
    await store.notes.erase(note.id);
    expect(await store.notes.inBin()).toEqual([]);
    await store.history.undo();
    await store.history.undo();
    expect(await store.notes.all()).toEqual([note]);
  });

  it('merges two names for every page, and parts them again', async () => {
    await store.library.write(LIBRARY);
    const entities = LIBRARY.notes.flatMap(({ target }) => (target.kind === 'entity' ? [target] : []));
    const [from, into] = entities;
    await store.notes.merge(from.key, into);
    expect(await store.notes.onEntities([from.key])).toEqual([]);
    expect(await store.corrections.all()).toMatchObject([{ kind: 'merge', key: from.key, into: into.key }]);
    await store.history.undo();
    expect(await store.notes.onEntities([from.key])).not.toEqual([]);
    expect(await store.corrections.all()).toEqual([]);
  });

  it('empties of the bin what has rested there for 30 days', async () => {
    const old: Note = { ...LIBRARY.notes[0], deletedAt: Date.now() - BIN_TIME - 1 };
    const fresh: Note = { ...LIBRARY.notes[1], deletedAt: Date.now() - BIN_TIME + 60_000 };
    await store.library.write({ ...LIBRARY, notes: [old, fresh, LIBRARY.notes[2]] });
    await store.notes.emptyOldBin();
    expect(await store.notes.inBin()).toEqual([fresh]);
    expect(await store.notes.all()).toEqual([LIBRARY.notes[2]]);
  });

  it('gives back any library as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary(), async (written) => {
        count += 1;
        const other = openStore({ name: `any-${count}` });
        await other.library.write(written);
        const read = await other.library.read();
        other.close();
        for (const kind of Object.keys(written) as (keyof typeof written)[])
          expect(byId(read[kind])).toEqual(byId(written[kind]));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a database of a newer release', () => {
  it('is read, and every write is refused', async () => {
    const name = 'newer';
    const old = openStore({ name });
    await old.library.write(LIBRARY);
    old.close();
    const newer = describeDatabase({ name });
    newer.version(99).stores({ notes: 'id, somethingNew' });
    await newer.open();
    newer.close();

    const store = openStore({ name });
    expect(await store.isReadOnly()).toBe(true);
    expect((await store.library.read()).notes).toHaveLength(LIBRARY.notes.length);
    await expect(store.notes.remove(LIBRARY.notes[0].id)).rejects.toThrow('readOnly');
    await expect(store.drafts.keep(draft({ body: 'x' }))).rejects.toThrow('readOnly');
    expect((await store.library.read()).notes).toHaveLength(LIBRARY.notes.length);
    store.close();
  });
});
