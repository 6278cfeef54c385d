import { expect, it } from 'vitest';
import type { Note } from '../../lib/notes/note';
import { createOrphanSearch } from '../../lib/notes/orphan-search';
import { note, record } from '../components/fixtures';

const ARTICLE = record({ units: ['A ferry with 212 people aboard ran aground.'] });
const on = (id: string, exact: string): Note => {
  const start = Math.max(0, ARTICLE.units[0].indexOf(exact));
  const span = { unit: 0, start, end: start + exact.length };
  return note({ id, target: { kind: 'passage', selectors: [{ exact, prefix: '', suffix: '', span }] } });
};

it('looks again only at what has changed', async () => {
  const [kept, lost] = [on('kept', '212 people'), on('lost', 'the minister of transport resigned')];
  const asked: string[][] = [];
  const find = createOrphanSearch();
  const look = async (notes: readonly Note[], readAt = 1, units = ARTICLE.units) => [
    ...(
      await find(notes, {
        articleOf: () => ({ ...ARTICLE, readAt }),
        textsOf: async (fresh) => {
          asked.push(fresh.map(({ id }) => id));
          return new Map([[ARTICLE.id, units]]);
        },
      })
    ).keys(),
  ];
  expect(await look([kept, lost, note()])).toEqual(['lost']);
  expect(await look([kept, { ...lost }])).toEqual(['lost']);
  expect(await look([kept])).toEqual([]);
  expect(await look([kept], 2, ['All of it was written anew.'])).toEqual(['kept']);
  expect(asked).toEqual([['kept', 'lost'], ['lost'], ['kept']]);
});
