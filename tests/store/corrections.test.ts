import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openStore } from '../../lib/store/open';

it('a correction is taken back where it was made, or from the library when that is long closed', async () => {
  const store = openStore({ name: 'corrections' });
  const hide = { kind: 'hide', key: 'loc:quayside' } as const;
  const rename = { kind: 'rename', key: 'org:tidewire', name: 'Tidewire' } as const;

  const id = await store.corrections.add(hide);
  await store.corrections.add(rename);
  expect(await store.corrections.all()).toEqual([hide, rename]);
  expect((await store.history.state()).undo).toMatchObject({ kind: 'correct', notes: 0 });

  await store.history.undo();
  expect(await store.corrections.all()).toEqual([hide]);
  await store.corrections.withdraw(id);
  expect(await store.corrections.all()).toEqual([]);
  await store.corrections.withdraw(id);

  await store.history.undo();
  expect(await store.corrections.all()).toEqual([hide]);
  await store.history.undo();
  expect(await store.corrections.all()).toEqual([]);
  store.close();
});
