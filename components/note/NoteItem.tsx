import type { ComponentChildren } from 'preact';
import type { Note } from '../../lib/notes/note';
import { formatTime } from '../format';
import { Button } from '../ui/Button';
import { Marked } from '../ui/Marked';
import { t } from '../words';

export interface NoteItemProps {
  readonly note: Note;
  /** Test hook: `note` in the popup, `library-note` in the library. */
  readonly part: string;
  /** What was searched for, to be marked. */
  readonly query?: string;
  /** What stands before the date: where the note is from, what it is about. */
  readonly context?: ComponentChildren;
  onEdit(): void;
  onDelete(): void;
}

const LABEL_LENGTH = 40;

/** A note as it is read. Its words are the reader's own and always text. */
export function NoteItem({ note, part, query = '', context, onEdit, onDelete }: NoteItemProps) {
  const beginning = note.body.slice(0, LABEL_LENGTH);
  return (
    <article class={`note ${note.colour}`} data-part={part} data-note={note.id}>
      {note.target.kind === 'passage' && (
        <blockquote dir="auto">
          {note.target.selectors.map(({ exact, span }) => (
            <Marked key={`${span.unit}:${span.start}`} text={exact} query={query} />
          ))}
        </blockquote>
      )}
      <p class="note-text" dir="auto" data-part="note-text">
        <Marked text={note.body} query={query} />
      </p>
      {note.followUps.map(({ body, createdAt }) => (
        <p class="note-text follow-up" dir="auto" data-part="follow-up" key={createdAt}>
          <Marked text={body} query={query} /> <span class="small soft">{formatTime(createdAt)}</span>
        </p>
      ))}
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
      <footer class="note-foot small soft">
        <span class="note-context">
          {context} {formatTime(note.updatedAt)}
        </span>
        <Button look="link" part="edit-note" aria-label={t('note.editLabel', { words: beginning })} onClick={onEdit}>
          {t('note.edit')}
        </Button>
        <Button
          look="link"
          part="delete-note"
          aria-label={t('note.deleteLabel', { words: beginning })}
          onClick={onDelete}
        >
          {t('note.delete')}
        </Button>
      </footer>
    </article>
  );
}
