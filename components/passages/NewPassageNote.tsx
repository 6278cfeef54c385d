import { useState } from 'preact/hooks';
import type { PassageSelector } from '../../lib/anchor/selector';
import type { Correction } from '../../lib/entities/corrections';
import { mayBeName } from '../../lib/entities/may-be-name';
import type { Draft, NoteTarget } from '../../lib/notes/note';
import type { Reading } from '../../lib/notes/reading';
import { draftId, newDraft } from '../note/draft';
import type { EditingCallbacks } from '../note/editing';
import { noteLabel } from '../note/label';
import { NoteEditor } from '../note/NoteEditor';
import { useRefused } from '../note/use-refused';
import { NameChoice } from './NameChoice';
import { Quote } from './Quote';

export interface NewPassageNoteProps {
  readonly reading: Reading;
  readonly selectors: readonly PassageSelector[];
  readonly drafts: readonly Draft[];
  readonly knownTags: readonly string[];
  readonly editing: EditingCallbacks;
  readonly focused: boolean;
  onCorrect(correction: Correction): void;
}

/** The editor of a note on words that were just selected, or were selected before and not saved. */
export function NewPassageNote({
  reading,
  selectors,
  drafts,
  knownTags,
  editing,
  focused,
  onCorrect,
}: NewPassageNoteProps) {
  const [done, setDone] = useState(false);
  const { refused, save } = useRefused(editing, () => setDone(false));
  const target: NoteTarget = { kind: 'passage', selectors };
  const id = draftId(reading.id, target);
  const draft = drafts.find((kept) => kept.id === id);
  if (done) return null;
  const finish = (act: () => void) => {
    act();
    setDone(true);
  };
  return (
    <div class="new-passage" data-part="new-passage">
      {selectors.length === 1 && mayBeName(selectors[0].exact) && (
        <NameChoice surface={selectors[0].exact} onCorrect={(correction) => finish(() => onCorrect(correction))} />
      )}
      <Quote words={selectors.map(({ exact }) => exact)} />
      <NoteEditor
        draft={refused ?? draft ?? newDraft(reading, target)}
        restored={draft !== undefined}
        label={noteLabel(target)}
        knownTags={knownTags}
        focused={focused}
        onDraft={editing.onDraft}
        onSave={(typed) => finish(() => save(typed))}
        onDiscard={() => finish(() => editing.onDiscardDraft(id))}
      />
    </div>
  );
}
