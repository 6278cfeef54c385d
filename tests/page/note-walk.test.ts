import { describe, expect, it } from 'vitest';
import type { PageNote } from '../../lib/notes/reading';
import { createNoteWalk } from '../../lib/page/note-walk';

const noteAt = (id: string, unit: number): PageNote => ({
  id,
  spans: [{ unit, start: 0, end: 4 }],
  colour: 'amber',
});

function walking(painted: PageNote[], hidden: readonly number[] = []) {
  const revealed: number[] = [];
  const walk = createNoteWalk({
    notes: () => painted,
    reveal: ({ unit }) => {
      if (hidden.includes(unit)) return false;
      revealed.push(unit);
      return true;
    },
    wordsAt: ({ unit }) => `words of ${unit}`,
  });
  return { walk, revealed, idAfter: (step: 1 | -1) => walk(step)?.id };
}

describe('from note to note', () => {
  it('goes in the order of the text, round and round', () => {
    const { idAfter, revealed } = walking([noteAt('c', 7), noteAt('a', 1), noteAt('b', 3)]);
    expect([idAfter(1), idAfter(1), idAfter(1), idAfter(1)]).toEqual(['a', 'b', 'c', 'a']);
    expect([idAfter(-1), idAfter(-1)]).toEqual(['c', 'b']);
    expect(revealed).toEqual([1, 3, 7, 1, 7, 3]);
  });

  it('begins with the last one where the first step is back', () => {
    expect(walking([noteAt('a', 1), noteAt('b', 3)]).idAfter(-1)).toBe('b');
  });

  it('says where it is and what the page says there', () => {
    const { walk } = walking([noteAt('a', 1), noteAt('b', 3)]);
    expect(walk(1)).toEqual({ id: 'a', at: 1, count: 2, words: 'words of 1' });
  });

  it('passes over words that are not on the page at the moment', () => {
    const { idAfter } = walking([noteAt('a', 1), noteAt('b', 3), noteAt('c', 7)], [3]);
    expect([idAfter(1), idAfter(1), idAfter(-1)]).toEqual(['a', 'c', 'a']);
  });

  it('ends where there is nothing to be shown', () => {
    expect(walking([]).walk(1)).toBeNull();
    expect(walking([noteAt('a', 1)], [1]).walk(-1)).toBeNull();
  });

  it('goes on from where the note stood when others came before it', () => {
    const painted = [noteAt('b', 3), noteAt('c', 7)];
    const { idAfter } = walking(painted);
    expect(idAfter(1)).toBe('b');
    painted.unshift(noteAt('a', 1));
    expect(idAfter(1)).toBe('c');
  });
});
