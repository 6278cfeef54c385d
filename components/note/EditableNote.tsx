import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Draft, Note, NotePlace } from '../../lib/notes/note';
import { draftOfNote } from './draft';
import type { EditingCallbacks } from './editing';
import { FollowUps, followUpBegun, type WrittenFollowUp } from './FollowUps';
import { noteLabel } from './label';
import { NoteEditor } from './NoteEditor';
import { NoteItem, type NoteItemProps } from './NoteItem';
import { useRefused } from './use-refused';

export interface EditableNoteProps extends Pick<NoteItemProps, 'part' | 'query' | 'context' | 'surrounded'> {
  readonly note: Note;
  /** Where the reader stands while editing. */
  readonly place: NotePlace;
  /** What was begun and not saved, of this note and of others. */
  readonly drafts: readonly Draft[];
  readonly knownTags: readonly string[];
  readonly editing: EditingCallbacks;
}

type Stage = 'reading' | 'editing' | 'edited';

/** A note that can be changed in place, and followed up. What was begun before opens as it was left. */
export function EditableNote({ note, place, drafts, knownTags, editing, ...item }: EditableNoteProps) {
  const draft = drafts.find(({ id }) => id === note.id);
  const [stage, setStage] = useState<Stage>(draft ? 'editing' : 'reading');
  const [asked, setAsked] = useState(false);
  const [following, setFollowing] = useState<WrittenFollowUp | null>(() => followUpBegun(note, drafts));
  const box = useRef<HTMLDivElement>(null);
  // The editor had the focus and is gone: it goes back to where the reader came from.
  useLayoutEffect(() => {
    if (stage === 'edited') box.current?.querySelector<HTMLElement>('[data-part=edit-note]')?.focus();
  }, [stage]);

  const edit = () => {
    setAsked(true);
    setStage('editing');
  };
  const { refused, ...saving } = useRefused(editing, () => setStage('editing'));
  const save = (changed: Draft) => {
    saving.save(changed);
    setStage('edited');
  };
  const discard = () => {
    saving.forget();
    editing.onDiscardDraft(note.id);
    setStage('edited');
  };
  const follow = (written: WrittenFollowUp | null) => {
    setAsked(true);
    setFollowing(written);
    if (written === null) box.current?.querySelector<HTMLElement>('[data-part=follow-up-note]')?.focus();
  };
  return (
    <div ref={box}>
      {stage === 'editing' ? (
        <NoteEditor
          draft={refused ?? draft ?? draftOfNote(note, place)}
          restored={draft !== undefined}
          label={noteLabel(note.target)}
          knownTags={knownTags}
          focused={asked}
          onDraft={editing.onDraft}
          onSave={save}
          onDiscard={discard}
        />
      ) : (
        <NoteItem
          note={note}
          {...item}
          onEdit={edit}
          onDelete={() => editing.onDelete(note)}
          onFollowUp={() => follow('new')}
        >
          <FollowUps
            {...{ note, place, drafts, editing }}
            query={item.query ?? ''}
            written={following}
            focused={asked}
            onWrite={follow}
          />
        </NoteItem>
      )}
    </div>
  );
}
