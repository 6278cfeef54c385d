import type { EditingCallbacks } from '../note/EditableNote';
import { useUndo } from '../note/use-undo';
import { PopupHeader } from './PopupHeader';
import type { PopupProps } from './props';
import { ReadingBody } from './ReadingBody';
import { Loading, NotStory, Off, StorageFailed, Unreadable, Withheld } from './states';

/** The popup: 400 px wide, and as tall as the browser lets it, which in Chromium is 600 px. */
export function PopupView(props: PopupProps) {
  const { onDraft, onDiscardDraft, onSave, onDeleteNote, onRestoreNote } = props;
  const { remove, toast } = useUndo({ onDelete: onDeleteNote, onRestore: onRestoreNote });
  return (
    <div class="popup" data-state={props.state.kind}>
      <PopupHeader {...props} />
      <main>
        <Body {...props} editing={{ onDraft, onDiscardDraft, onSave, onDelete: remove }} />
      </main>
      {toast}
    </div>
  );
}

function Body({ state, editing, ...callbacks }: PopupProps & { readonly editing: EditingCallbacks }) {
  switch (state.kind) {
    case 'loading':
      return <Loading />;
    case 'reading':
      return (
        <ReadingBody
          key={state.reading.id}
          reading={state.reading}
          kept={state}
          editing={editing}
          callbacks={callbacks}
        />
      );
    case 'not-story':
      return <NotStory {...state} {...callbacks} />;
    case 'unreadable':
      return <Unreadable {...state} />;
    case 'off':
      return <Off {...state} {...callbacks} />;
    case 'withheld':
      return <Withheld {...state} {...callbacks} />;
    case 'storage-failed':
      return (
        <>
          <StorageFailed {...state} />
          {state.reading && <ReadingBody reading={state.reading} kept={null} editing={editing} callbacks={callbacks} />}
        </>
      );
  }
}
