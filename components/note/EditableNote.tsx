import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, Note, NotePlace } from '../../lib/notes/note';
import { draftOfNote } from './draft';
import { noteLabel } from './label';
import { NoteEditor } from './NoteEditor';
import { NoteItem, type NoteItemProps } from './NoteItem';

/** What happens to notes and drafts: the same in popup and library. */
export interface EditingCallbacks {
  onDraft(draft: Draft): void;
  onDiscardDraft(id: string): void;
  onSave(draft: Draft): void;
  onDelete(note: Note): void;
}

export interface EditableNoteProps extends Pick<NoteItemProps, 'part' | 'query' | 'context'> {
  readonly note: Note;
  /** Where the reader stands while editing. */
  readonly place: NotePlace;
  /** A change that was begun and not saved. */
  readonly draft: Draft | undefined;
  readonly knownTags: readonly string[];
  readonly editing: EditingCallbacks;
}

type Stage = 'reading' | 'editing' | 'edited';

/** A note that can be changed in place. A change that was begun before opens as it was left. */
export function EditableNote({ note, place, draft, knownTags, editing, ...item }: EditableNoteProps) {
  const [stage, setStage] = useState<Stage>(draft ? 'editing' : 'reading');
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  // The editor had the focus and is gone: it goes back to where the reader came from.
  useEffect(() => {
    if (stage === 'edited') box.current?.querySelector<HTMLElement>('[data-part=edit-note]')?.focus();
  }, [stage]);

  const edit = () => {
    setAsked(true);
    setStage('editing');
  };
  const save = (changed: Draft) => {
    editing.onSave(changed);
    setStage('edited');
  };
  const discard = () => {
    editing.onDiscardDraft(note.id);
    setStage('edited');
  };
  return (
    <div ref={box}>
      {stage === 'editing' ? (
        <NoteEditor
          draft={draft ?? draftOfNote(note, place)}
          restored={draft !== undefined}
          label={noteLabel(note.target)}
          knownTags={knownTags}
          focused={asked}
          onDraft={editing.onDraft}
          onSave={save}
          onDiscard={discard}
        />
      ) : (
        <NoteItem note={note} {...item} onEdit={edit} onDelete={() => editing.onDelete(note)} />
      )}
    </div>
  );
}
