import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { EntityTarget } from '../../lib/notes/note';
import { openStore } from '../../lib/store/open';
import { note, record } from '../components/fixtures';

const MARWICK: EntityTarget = { kind: 'entity', key: 'per:ilse-marwick', name: 'Ilse Marwick', type: 'person' };
const WHOLE = note({ id: 'whole', target: MARWICK });
const SURNAME = note({ id: 'surname', target: { ...MARWICK, name: 'Marwick' } });

it('a form of a name that means somebody else takes its notes with it, and undo brings both together again', async () => {
  const store = openStore({ name: 'split' });
  const nothing = { drafts: [], placements: [], corrections: [], contests: [] };
  await store.library.write({ articles: [record()], notes: [WHOLE, SURNAME], ...nothing });
  await store.notes.split(MARWICK, 'Marwick');
  expect((await store.notes.onEntities(['per:marwick'])).map(({ id }) => id)).toEqual(['surname']);
  expect((await store.notes.onEntities([MARWICK.key])).map(({ id }) => id)).toEqual(['whole']);
  expect(await store.corrections.all()).toEqual([{ kind: 'split', key: MARWICK.key, surface: 'Marwick' }]);
  await store.history.undo();
  expect((await store.notes.onEntities([MARWICK.key])).map(({ id }) => id).sort()).toEqual(['surname', 'whole']);
  expect(await store.corrections.all()).toEqual([]);
  store.close();
});
