import type { ComponentChildren } from 'preact';
import type { Note } from '../../lib/notes/note';
import { formatTime } from '../format';
import { SurroundedWords } from '../passages/SurroundedWords';
import { Button } from '../ui/Button';
import { Marked } from '../ui/Marked';
import { t } from '../words';
import { beginningOf } from './label';
import { NoteText } from './NoteText';

export interface NoteItemProps {
  readonly note: Note;
  /** Test hook: `note` in the popup, `library-note` in the library. */
  readonly part: string;
  /** What was searched for, to be marked. */
  readonly query?: string;
  /** What stands before the date: where the note is from, what it is about. */
  readonly context?: ComponentChildren;
  /** Show what stood around the words: they are gone, and this is how one finds them again. */
  readonly surrounded?: boolean;
  /** Follow-ups. */
  readonly children?: ComponentChildren;
  onEdit(): void;
  onDelete(): void;
  onFollowUp(): void;
}

/** A note as it is read. Its words are the reader's own and never markup. */
export function NoteItem({ note, part, query = '', context, surrounded = false, children, ...acts }: NoteItemProps) {
  const words = beginningOf(note);
  return (
    <article class={`note ${note.colour}`} data-part={part} data-note={note.id}>
      {note.target.kind === 'passage' && (
        <blockquote dir="auto">
          {note.target.selectors.map((selector) => {
            const key = `${selector.span.unit}:${selector.span.start}`;
            return surrounded ? (
              <SurroundedWords key={key} selector={selector} query={query} />
            ) : (
              <Marked key={key} text={selector.exact} query={query} />
            );
          })}
        </blockquote>
      )}
      <NoteText part="note-text" body={note.body} query={query} />
      {note.tags.length > 0 && (
        <ul class="tags" aria-label={t('note.tags')}>
          {note.tags.map((tag) => (
            <li class="tag" key={tag}>
              <bdi>
                <Marked text={tag} query={query} />
              </bdi>
            </li>
          ))}
        </ul>
      )}
      {children}
      <footer class="note-foot small soft">
        <span class="note-context">
          {context} {formatTime(note.updatedAt)}
        </span>
        <span class="note-acts">
          <Button
            look="link"
            part="follow-up-note"
            aria-label={t('note.followUpLabel', { words })}
            onClick={acts.onFollowUp}
          >
            {t('note.followUp')}
          </Button>
          <Button look="link" part="edit-note" aria-label={t('note.editLabel', { words })} onClick={acts.onEdit}>
            {t('note.edit')}
          </Button>
          <Button look="link" part="delete-note" aria-label={t('note.deleteLabel', { words })} onClick={acts.onDelete}>
            {t('note.delete')}
          </Button>
        </span>
      </footer>
    </article>
  );
}
