import type { Note, NoteTarget } from '../../lib/notes/note';
import { t } from '../words';

const QUOTE_LENGTH = 40;

/** Enough of a note to tell its buttons from another's. */
export const beginningOf = ({ body }: Pick<Note, 'body'>): string => body.slice(0, QUOTE_LENGTH);

/** What an editor's field is called: "Note on Anna Berg". */
export function noteLabel(target: NoteTarget): string {
  switch (target.kind) {
    case 'entity':
      return t('note.bodyLabel', { name: target.name });
    case 'page':
      return t('note.bodyLabelStory');
    case 'passage':
      return t('note.bodyLabelPassage', { words: target.selectors[0]?.exact.slice(0, QUOTE_LENGTH) ?? '' });
  }
}
