import { useState } from 'preact/hooks';
import type { StoryGroup } from '../../lib/notes/query';
import { emptyDraft } from '../note/draft';
import { noteLabel } from '../note/label';
import { NoteEditor } from '../note/NoteEditor';
import { useRefused } from '../note/use-refused';
import { Button } from '../ui/Button';
import { t } from '../words';
import type { NotesContext } from './LibraryNote';

export interface NewPageNoteProps extends Pick<NotesContext, 'drafts' | 'knownTags' | 'editing'> {
  readonly group: StoryGroup;
}

/** A note on a story as a whole, without its page at hand: it belongs to the copy that was noted first. */
export function NewPageNote({ group: { story, articles }, drafts, knownTags, editing }: NewPageNoteProps) {
  const { id: article, url, title, site } = articles[0];
  const fresh = emptyDraft({ article, url, title, site }, story, { kind: 'page' });
  const begun = drafts.find(({ id }) => id === fresh.id);
  const [writing, setWriting] = useState<'no' | 'begun' | 'asked'>(begun ? 'begun' : 'no');
  const { refused, ...saving } = useRefused(editing, () => setWriting('begun'));
  const finish = (act: () => void) => {
    act();
    setWriting('no');
  };
  if (writing === 'no') {
    return (
      <div class="actions">
        <Button part="add-story-note" onClick={() => setWriting('asked')}>
          {t('popup.addStoryNote')}
        </Button>
      </div>
    );
  }
  return (
    <NoteEditor
      // What was saved leaves the store a moment later, and is not to be found again here.
      draft={(writing === 'begun' && (refused ?? begun)) || fresh}
      restored={writing === 'begun'}
      label={noteLabel(fresh.target)}
      knownTags={knownTags}
      focused={writing === 'asked'}
      onDraft={editing.onDraft}
      onSave={(draft) => finish(() => saving.save(draft))}
      onDiscard={() => finish(() => editing.onDiscardDraft(fresh.id))}
    />
  );
}
