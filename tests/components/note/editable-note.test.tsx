// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EditableNote } from '../../../components/note/EditableNote';
import type { EditingCallbacks } from '../../../components/note/editing';
import type { Draft, Note } from '../../../lib/notes/note';
import { draft, note } from '../fixtures';

afterEach(cleanup);

const FIRST = { body: 'No answer yet.', createdAt: Date.UTC(2019, 2, 8) };

function open(shown: Note, drafts: readonly Draft[] = []) {
  const told = {
    onDraft: vi.fn(),
    onDiscardDraft: vi.fn(),
    onSave: vi.fn(async () => true),
    onDelete: vi.fn(),
    onChange: vi.fn(),
  } satisfies EditingCallbacks;
  const view = render(
    <EditableNote part="note" note={shown} place={shown.place} drafts={drafts} knownTags={[]} editing={told} />,
  );
  const part = (name: string) => view.container.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const press = (name: string) => fireEvent.click(part(name)!);
  return { ...view, told, part, press };
}

describe('follow-ups', () => {
  it('are written below the note, kept as they are typed, and saved as such', () => {
    const shown = note();
    const { part, press, told } = open(shown);
    press('follow-up-note');
    expect(document.activeElement).toBe(part('note-body'));
    expect(part('tag-field')).toBeNull();
    fireEvent.input(part('note-body')!, { target: { value: 'Asked again.' } });
    const typed = { id: `${shown.id}|new`, note: shown.id, followUp: 'new', body: 'Asked again.' };
    expect(told.onDraft).toHaveBeenLastCalledWith(expect.objectContaining(typed));
    press('save-note');
    expect(told.onSave).toHaveBeenCalledWith(expect.objectContaining(typed));
    expect(part('note-body')).toBeNull();
  });

  it('stand in the editor again where the store refuses them', async () => {
    const { part, press, told } = open(note());
    told.onSave.mockResolvedValue(false);
    press('follow-up-note');
    fireEvent.input(part('note-body')!, { target: { value: 'Asked again.' } });
    press('save-note');
    await waitFor(() => expect((part('note-body') as HTMLTextAreaElement).value).toBe('Asked again.'));
  });

  it('are changed in place', () => {
    const { part, press, told } = open(note({ followUps: [FIRST] }));
    press('edit-follow-up');
    expect((part('note-body') as HTMLTextAreaElement).value).toBe(FIRST.body);
    fireEvent.input(part('note-body')!, { target: { value: 'Answered.' } });
    press('save-note');
    expect(told.onSave).toHaveBeenCalledWith(expect.objectContaining({ followUp: FIRST.createdAt, body: 'Answered.' }));
  });

  it('are deleted in a step that can be taken back', () => {
    const before = note({ followUps: [FIRST] });
    const { press, told } = open(before);
    press('delete-follow-up');
    expect(told.onChange).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'edit', before, after: { ...before, followUps: [] } }),
    );
  });

  it('that were begun open again as they were left, and leave the note itself alone', () => {
    const shown = note();
    const begun = draft({ id: `${shown.id}|new`, note: shown.id, followUp: 'new', body: 'Asked ag' });
    const { part, container } = open(shown, [begun]);
    expect((part('note-body') as HTMLTextAreaElement).value).toBe('Asked ag');
    expect(container.querySelectorAll('[data-part=note-body]')).toHaveLength(1);
    expect(part('note-text')?.textContent).toBe(shown.body);
  });
});

describe('a note’s Markdown', () => {
  it('becomes elements, and stays as typed in the editor', async () => {
    const body =
      '**Ask** the [desk](https://desk.example/), not [them](javascript:alert(1)).\n\n- <img src=x onerror=alert(1)>';
    const { part, press, container } = open(note({ body }));
    await waitFor(() => expect(container.querySelector('strong')?.textContent).toBe('Ask'));
    const links = [...container.querySelectorAll('a')];
    expect(links.map(({ href, rel }) => [href, rel])).toEqual([['https://desk.example/', 'noopener noreferrer']]);
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('li')?.textContent).toContain('<img');
    press('edit-note');
    expect((part('note-body') as HTMLTextAreaElement).value).toBe(body);
  });
});
