import { expect, it } from 'vitest';
import { companionsOf, type Sighting } from '../../lib/notes/sighting';

const named = (key: string) => ({ key, name: key, type: 'person' as const });
const sighting = (...keys: string[]): Sighting => ({
  url: null,
  title: '',
  publisher: '',
  at: 0,
  story: null,
  entities: keys.map(named),
});

it('companions are named in two articles at least, those in the most first', () => {
  const sightings = [sighting('a', 'b', 'c', 'c'), sighting('a', 'c', 'd'), sighting('a', 'b', 'c')];
  expect(companionsOf('a', sightings, 5)).toEqual([
    { entity: named('c'), articles: 3 },
    { entity: named('b'), articles: 2 },
  ]);
  expect(companionsOf('a', sightings, 1)).toHaveLength(1);
});
