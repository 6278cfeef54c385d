import { expect, it } from 'vitest';
import { compareCopies } from '../../lib/notes/compared-copies';
import { record } from '../components/fixtures';

const PARAGRAPHS = record().units;
const copy = (id: string, published: string | null, units: readonly string[]) => record({ id, published, units });

it('sets every copy beside the oldest one', () => {
  const compared = compareCopies('wire/1', [
    copy('short', '2019-03-07', PARAGRAPHS.slice(0, 4)),
    copy('undated', null, [...PARAGRAPHS, 'A paragraph that nobody else has, about the weather of the week.']),
    copy('first', '2019-03-05', PARAGRAPHS),
  ]);
  expect(compared?.oldest).toBe('first');
  expect(compared?.differences.get('short')).toMatchObject({ cut: PARAGRAPHS.length - 4, added: 0 });
  expect(compared?.differences.get('undated')).toMatchObject({ cut: 0, added: 1 });
  expect(compared?.differences.get('first')).toMatchObject({ cut: 0, added: 0 });
});

it('has nothing to say where fewer than two texts are kept', () => {
  expect(compareCopies('wire/1', [copy('first', null, PARAGRAPHS), copy('foreign', null, [])])).toBeNull();
});
