import { useId, useState } from 'preact/hooks';
import type { NoteTarget } from '../../lib/notes/note';
import type { EditingCallbacks } from '../note/editing';
import { NotesOnTarget } from '../note/NotesOnTarget';
import { Button } from '../ui/Button';
import { t } from '../words';
import type { ReadingState } from './props';

export interface StoryNotesProps extends Pick<ReadingState, 'reading' | 'notes' | 'drafts' | 'knownTags'> {
  readonly editing: EditingCallbacks;
}

const THE_PAGE: NoteTarget = { kind: 'page' };

/** Notes on the story as a whole, in this article and in its other copies. */
export function StoryNotes({ reading, notes, drafts, knownTags, editing }: StoryNotesProps) {
  const own = notes.filter(({ target }) => target.kind === 'page');
  const begun = drafts.some(({ target, note }) => target.kind === 'page' && note === null);
  const [writing, setWriting] = useState(begun);
  const [asked, setAsked] = useState(false);
  const heading = useId();
  const write = () => {
    setAsked(true);
    setWriting(true);
  };
  return (
    <section class="story-notes" data-part="story-notes" aria-labelledby={heading}>
      <h2 id={heading}>{t('popup.storyNotes')}</h2>
      {writing || own.length > 0 ? (
        <NotesOnTarget
          reading={reading}
          target={THE_PAGE}
          notes={own}
          drafts={drafts}
          knownTags={knownTags}
          editing={editing}
          focused={asked}
          onAbandon={() => setWriting(false)}
        />
      ) : (
        <Button part="add-story-note" onClick={write}>
          {t('popup.addStoryNote')}
        </Button>
      )}
    </section>
  );
}
