import type { Draft, FollowUp, Note } from './note';

/**
 * A note as a draft changes it: its own words, or one of its follow-ups. Where it belongs stays as the note says, since it may
 * have been put elsewhere while the draft lay. `now` in ms since 1970; `updatedAt` is the store's to set.
 */
export function changedByDraft(note: Note, draft: Draft, now: number): Note {
  const body = draft.body.trim();
  if (draft.followUp === undefined) return { ...note, body, tags: draft.tags, colour: draft.colour };
  return { ...note, followUps: withFollowUp(note.followUps, { body, at: draft.followUp, now }) };
}

interface Writing {
  readonly body: string;
  /** The follow-up that is changed; one that was deleted meanwhile comes back. */
  readonly at: 'new' | number;
  readonly now: number;
}

function withFollowUp(followUps: readonly FollowUp[], { body, at, now }: Writing): FollowUp[] {
  const last = followUps.at(-1)?.createdAt ?? 0;
  const createdAt = at === 'new' ? Math.max(now, last + 1) : at;
  const others = followUps.filter((other) => other.createdAt !== createdAt);
  return [...others, { body, createdAt }].sort((a, b) => a.createdAt - b.createdAt);
}

export const withoutFollowUp = (note: Note, { createdAt }: FollowUp): Note => ({
  ...note,
  followUps: note.followUps.filter((followUp) => followUp.createdAt !== createdAt),
});
