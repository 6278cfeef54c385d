import { describe, expect, it } from 'vitest';
import { changedByDraft, withoutFollowUp } from '../../lib/notes/from-draft';
import { draft, note } from '../components/fixtures';

const NOW = Date.UTC(2020, 0, 1);

describe('a draft', () => {
  it('changes words, tags and colour of its note, and leaves it where it was put meanwhile', () => {
    const before = note({ target: { kind: 'page' }, followUps: [{ body: 'Later.', createdAt: 5 }] });
    const typed = draft({ note: before.id, body: ' New words. ', tags: ['radar'], colour: 'sea' });
    expect(changedByDraft(before, typed, NOW)).toEqual({
      ...before,
      body: 'New words.',
      tags: ['radar'],
      colour: 'sea',
    });
  });

  it('adds a follow-up, each with a date of its own', () => {
    const typed = draft({ followUp: 'new', body: 'Later.' });
    const once = changedByDraft(note(), typed, NOW);
    const twice = changedByDraft(once, { ...typed, body: 'At once.' }, NOW);
    expect(once.followUps).toEqual([{ body: 'Later.', createdAt: NOW }]);
    expect(twice.followUps).toEqual([
      { body: 'Later.', createdAt: NOW },
      { body: 'At once.', createdAt: NOW + 1 },
    ]);
    expect(twice.body).toBe(note().body);
  });

  it('changes the follow-up that it names, and brings back one that was deleted meanwhile', () => {
    const followUps = [
      { body: 'First.', createdAt: 1 },
      { body: 'Second.', createdAt: 2 },
    ];
    const before = note({ followUps });
    const typed = draft({ followUp: 1, body: 'First, corrected.' });
    const changed = [{ body: 'First, corrected.', createdAt: 1 }, followUps[1]];
    expect(changedByDraft(before, typed, NOW).followUps).toEqual(changed);
    expect(changedByDraft(withoutFollowUp(before, followUps[0]), typed, NOW).followUps).toEqual(changed);
  });
});
