import { useRef } from 'preact/hooks';
import type { EditingCallbacks } from '../note/editing';
import { useUndo } from '../note/use-undo';
import { t } from '../words';
import { PopupHeader } from './PopupHeader';
import type { PopupProps, ReadingState } from './props';
import { ReadingBody } from './ReadingBody';
import { Loading, NotStory, Off, StorageFailed, Unreadable, Withheld } from './states';

/** The popup: 400 px wide, and as tall as the browser lets it, which in Chromium is 600 px. */
export function PopupView(props: PopupProps) {
  const { state, onDraft, onDiscardDraft, onSave, onReplace, onDeleteNote, onRestoreNote } = props;
  const { offer, toast } = useUndo();
  const onCorrect: PopupProps['onCorrect'] = (correction) => {
    props.onCorrect(correction);
    offer(t('correct.done'), props.onWithdrawCorrection);
  };
  const editing: EditingCallbacks = {
    onDraft,
    onDiscardDraft,
    onSave,
    onDelete: ({ id }) => {
      onDeleteNote(id);
      offer(t('note.deleted'), () => onRestoreNote(id));
    },
    onChange: ({ kind, before, after, said }) => {
      onReplace(kind, after);
      offer(said, () => onReplace(kind, before));
    },
  };
  const onSamePerson: PopupProps['onSamePerson'] = (entity, noted) => {
    props.onSamePerson(entity, noted);
    offer(t('correct.done'), props.onWithdrawCorrection);
  };
  const lastGood = useRef<ReadingState | null>(null);
  if (state.kind === 'reading') lastGood.current = state;
  return (
    <div class="popup" data-state={state.kind}>
      <PopupHeader {...props} />
      <main>
        <Body
          {...props}
          onCorrect={onCorrect}
          onSamePerson={onSamePerson}
          lastGood={lastGood.current}
          editing={editing}
        />
      </main>
      {toast}
    </div>
  );
}

interface BodyProps extends PopupProps {
  /** The last state in which the store could be read: a write that fails must not take the editor and its text away. */
  readonly lastGood: ReadingState | null;
  readonly editing: EditingCallbacks;
}

function Body({ state, lastGood, editing, ...callbacks }: BodyProps) {
  switch (state.kind) {
    case 'loading':
      return <Loading />;
    case 'reading':
    case 'storage-failed': {
      const { reading } = state;
      const kept = lastGood?.reading.id === reading?.id ? lastGood : null;
      return (
        <>
          {state.kind === 'storage-failed' && <StorageFailed {...state} typing={kept !== null} />}
          {reading && <ReadingBody key={reading.id} {...{ reading, kept, editing, callbacks }} />}
        </>
      );
    }
    case 'not-story':
      return <NotStory {...state} {...callbacks} />;
    case 'unreadable':
      return <Unreadable {...state} />;
    case 'off':
      return <Off {...state} {...callbacks} />;
    case 'withheld':
      return <Withheld {...state} {...callbacks} />;
  }
}
