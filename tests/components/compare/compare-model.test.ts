import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCompareModel } from '../../../components/compare/compare-model';
import { storyKey } from '../../../lib/match/copy';
import type { Reading } from '../../../lib/notes/reading';
import type { TabReadings } from '../../../lib/services/tab-readings';
import { openStore, type Store } from '../../../lib/store/open';
import { copy, draft, entity, note, reading, record, targetOf, verdict } from '../fixtures';

const COUNCIL = entity('Northern Ferry Council', 'organisation');
const KEPT = 'https://kept.example/ferry-talks';

const readingsOf = (...open: Reading[]): TabReadings => ({
  get: async () => null,
  set: async () => {},
  drop: async () => {},
  all: async () => open.map((found, tab) => ({ tab, reading: found })),
});

describe('the model of the comparison', () => {
  let count = 0;
  let name: string;
  let store: Store;

  beforeEach(() => {
    count += 1;
    name = `compare-model-${count}`;
    store = openStore({ name });
  });
  afterEach(() => store.close());

  const keep = (into: Store, id: string) =>
    into.notes.save(
      draft({ id, note: null, target: targetOf(COUNCIL), place: { ...note().place, article: id } }),
      record({ id, url: id }),
    );

  it('lays an open page beside a kept one, and gives the two as a document', async () => {
    await keep(store, KEPT);
    const model = createCompareModel({ store, readings: readingsOf(reading()) });
    expect([model.state.value.kind, model.exported()]).toEqual(['loading', null]);
    await model.load({ left: reading().id, right: KEPT });
    expect(model.state.value).toMatchObject({ kind: 'ready', left: { id: reading().id }, right: { id: KEPT } });
    expect(model.exported()).toContain('<!doctype html>');
  });

  it('shows places where only fingerprints of the other text are held', async () => {
    const match = copy();
    const open = reading({ verdict: verdict({ copies: [match] }) });
    const model = createCompareModel({ store, readings: readingsOf(open) });
    await model.load({ left: open.id, right: storyKey(match.story) });
    expect(model.state.value).toMatchObject({ kind: 'places', copy: { words: match.words } });
  });

  it.each([
    ['the right', { left: reading().id, right: KEPT }, KEPT],
    ['the left', { left: KEPT, right: reading().id }, KEPT],
    ['either', { left: '', right: '' }, ''],
  ])('names the text that is not here: %s', async (_which, ids, url) => {
    const model = createCompareModel({ store, readings: readingsOf(reading()) });
    await model.load(ids);
    expect([model.state.value, model.exported()]).toEqual([{ kind: 'missing', url }, null]);
  });

  it('drops the answer for two texts once others were asked for', async () => {
    await keep(store, KEPT);
    let answerLate: () => void = () => {};
    const late = new Promise<void>((resolve) => {
      answerLate = resolve;
    });
    let asked = 0;
    const slowAtFirst: TabReadings = {
      ...readingsOf(),
      all: async () => {
        asked += 1;
        if (asked <= 2) await late;
        return [{ tab: 1, reading: reading() }];
      },
    };
    const model = createCompareModel({ store, readings: slowAtFirst });
    const first = model.load({ left: 'https://gone.example/', right: KEPT });
    await model.load({ left: reading().id, right: KEPT });
    answerLate();
    await first;
    expect(model.state.value.kind).toBe('ready');
  });

  it('says why where the store cannot be read, and tries again when asked again', async () => {
    await keep(store, KEPT);
    const { find } = store.articles;
    let failing = true;
    const moody: Store = {
      ...store,
      articles: { ...store.articles, find: (id) => (failing ? Promise.reject(new Error('the disk')) : find(id)) },
    };
    const model = createCompareModel({ store: moody, readings: readingsOf(reading()) });
    await model.load({ left: reading().id, right: KEPT });
    expect(model.state.value).toMatchObject({ kind: 'failed', message: expect.stringContaining('the disk') });
    failing = false;
    await model.load({ left: reading().id, right: KEPT });
    expect(model.state.value.kind).toBe('ready');
  });

  it('says why where the session with the open pages does not answer', async () => {
    const readings = { ...readingsOf(), all: () => Promise.reject(new Error('no session')) };
    const model = createCompareModel({ store, readings });
    await model.load({ left: 'a', right: 'b' });
    expect(model.state.value).toMatchObject({ kind: 'failed', message: expect.stringContaining('no session') });
  });

  it('finds what another window has saved meanwhile', async () => {
    const model = createCompareModel({ store, readings: readingsOf(reading()) });
    await model.load({ left: reading().id, right: KEPT });
    const other = openStore({ name });
    await keep(other, KEPT);
    other.close();
    await model.load({ left: reading().id, right: KEPT });
    expect(model.state.value.kind).toBe('ready');
  });
});
