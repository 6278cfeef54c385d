import type { Note } from '../../lib/notes/note';
import { VirtualList } from '../ui/VirtualList';
import { t } from '../words';
import { LibraryNote, type NotesContext } from './LibraryNote';
import type { LibraryViewName } from './route';

export interface NoteListProps {
  readonly notes: readonly Note[];
  readonly within: LibraryViewName;
  readonly context: NotesContext;
}

const NOTE_HEIGHT = 130;

/** Notes with what they are about; any number of them. */
export const NoteList = ({ notes, within, context }: NoteListProps) => (
  <VirtualList
    items={notes}
    part="notes"
    class="library-notes"
    label={t('library.notes')}
    estimate={NOTE_HEIGHT}
    keyOf={({ id }) => id}
    render={(note) => <LibraryNote key={note.id} note={note} within={within} {...context} />}
  />
);
