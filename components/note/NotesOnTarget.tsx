import { useState } from 'preact/hooks';
import type { Draft, Note, NoteTarget } from '../../lib/notes/note';
import type { Reading } from '../../lib/notes/reading';
import { Button } from '../ui/Button';
import { t } from '../words';
import { draftId, newDraft, placeOf } from './draft';
import { EditableNote } from './EditableNote';
import type { EditingCallbacks } from './editing';
import { noteLabel } from './label';
import { NoteEditor } from './NoteEditor';
import { useRefused } from './use-refused';

export interface NotesOnTargetProps {
  readonly reading: Reading;
  readonly target: NoteTarget;
  /** Living notes on this target, from this article and from others. */
  readonly notes: readonly Note[];
  readonly drafts: readonly Draft[];
  readonly knownTags: readonly string[];
  readonly editing: EditingCallbacks;
  /** Move the focus into the editor: the reader opened it to write. */
  readonly focused: boolean;
  /** A first note was given up: nothing is left to show. */
  onAbandon(): void;
}

/** How the editor of a new note came to be open. */
type Writing = 'no' | 'first' | 'further';

/** In the popup: the notes on one entity or on the story, and the editor of a new one. */
export function NotesOnTarget(props: NotesOnTargetProps) {
  const { reading, target, notes, drafts, knownTags, editing, focused, onAbandon } = props;
  const id = draftId(reading.id, target);
  const draft = drafts.find((kept) => kept.id === id);
  const [writing, setWriting] = useState<Writing>(draft || notes.length === 0 ? 'first' : 'no');

  const { refused, ...saving } = useRefused(editing, () => setWriting('first'));
  const save = (typed: Draft) => {
    saving.save(typed);
    setWriting('no');
  };
  const discard = () => {
    saving.forget();
    editing.onDiscardDraft(id);
    setWriting('no');
    if (notes.length === 0) onAbandon();
  };
  return (
    <div class="notes-on-target">
      {notes.map((note) => (
        <EditableNote
          key={note.id}
          part="note"
          note={note}
          place={placeOf(reading)}
          drafts={drafts}
          knownTags={knownTags}
          editing={editing}
          context={note.place.article === reading.id ? null : `${t('note.onSite', { site: note.place.site })} ·`}
        />
      ))}
      {writing === 'no' ? (
        <Button look="link" part="add-note" onClick={() => setWriting('further')}>
          {t('popup.addNote')}
        </Button>
      ) : (
        <NoteEditor
          // What was saved or given up leaves the store a moment later, and is not to be found again here.
          draft={(writing === 'first' && (refused ?? draft)) || newDraft(reading, target)}
          restored={writing === 'first' && draft !== undefined}
          label={noteLabel(target)}
          knownTags={knownTags}
          focused={focused || writing === 'further'}
          onDraft={editing.onDraft}
          onSave={save}
          onDiscard={discard}
        />
      )}
    </div>
  );
}
