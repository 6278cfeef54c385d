// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../lib/notes/note';
import { createDraftJournal } from '../../lib/services/draft-journal';

const draft = (id: string, body: string, updatedAt: number) => ({ id, body, updatedAt }) as Draft;

describe('the journal of drafts', () => {
  const kept: Draft[] = [];
  const keep = async (found: Draft) => {
    kept.push(found);
  };

  beforeEach(() => {
    localStorage.clear();
    kept.length = 0;
  });

  it('gives back what a closed page had not stored yet, once', async () => {
    createDraftJournal(() => localStorage).write(draft('a', 'half a sent', 1));
    await createDraftJournal(() => localStorage).recover(keep);
    await createDraftJournal(() => localStorage).recover(keep);
    expect(kept).toEqual([draft('a', 'half a sent', 1)]);
  });

  it('forgets what the store has, and not what was typed since', async () => {
    const journal = createDraftJournal(() => localStorage);
    journal.write(draft('a', 'one', 1));
    journal.write(draft('b', 'x', 1));
    journal.write(draft('a', 'one two', 2));
    journal.settle(draft('a', 'one', 1));
    journal.settle(draft('b', 'x', 1));
    await journal.recover(keep);
    expect(kept).toEqual([draft('a', 'one two', 2)]);
  });

  it('leaves other entries alone, and drops damaged ones', async () => {
    localStorage.setItem('theme', 'dark');
    localStorage.setItem('draft:a', '{');
    await createDraftJournal(() => localStorage).recover(keep);
    expect([kept, localStorage.length]).toEqual([[], 1]);
  });

  it.each([
    ['gives no storage', () => null],
    [
      'refuses it',
      () => {
        throw new DOMException('insecure', 'SecurityError');
      },
    ],
    [
      'has no room left',
      () =>
        ({
          ...localStorage,
          setItem: () => {
            throw new DOMException('full', 'QuotaExceededError');
          },
          getItem: () => null,
          removeItem: () => {},
          length: 0,
          key: () => null,
          clear: () => {},
        }) as Storage,
    ],
  ])('keeps still where the browser %s: the database has the draft', async (_why, storage) => {
    const journal = createDraftJournal(storage);
    expect(() => {
      journal.write(draft('a', 'x', 1));
      journal.settle(draft('a', 'x', 1));
      journal.drop('a');
    }).not.toThrow();
    await journal.recover(keep);
    expect(kept).toEqual([]);
  });
});
