import { withoutFollowUp } from '../../lib/notes/from-draft';
import type { Draft, FollowUp, Note, NotePlace } from '../../lib/notes/note';
import { formatTime } from '../format';
import { Button } from '../ui/Button';
import { t } from '../words';
import { draftOfFollowUp } from './draft';
import type { EditingCallbacks } from './editing';
import { beginningOf } from './label';
import { NoteEditor } from './NoteEditor';
import { NoteText } from './NoteText';
import { useRefused } from './use-refused';

/** A new follow-up, or the `createdAt` of the one that is changed. */
export type WrittenFollowUp = NonNullable<Draft['followUp']>;

export interface FollowUpsProps {
  readonly note: Note;
  readonly place: NotePlace;
  readonly drafts: readonly Draft[];
  readonly query: string;
  readonly editing: EditingCallbacks;
  /** The one in the editor; null while all are read. */
  readonly written: WrittenFollowUp | null;
  /** Move the focus into the editor: the reader asked for it. */
  readonly focused: boolean;
  onWrite(followUp: WrittenFollowUp | null): void;
}

/** What was begun and not saved opens again by itself. */
export const followUpBegun = ({ id }: Note, drafts: readonly Draft[]): WrittenFollowUp | null =>
  drafts.find(({ note, followUp }) => note === id && followUp !== undefined)?.followUp ?? null;

/** What the reader added to a note later, each with its date, and the editor of one of them. */
export function FollowUps({ note, place, drafts, query, editing, written, focused, onWrite }: FollowUpsProps) {
  const { refused, ...saving } = useRefused(editing, ({ followUp }) => onWrite(followUp ?? null));
  const editor = (at: WrittenFollowUp) => {
    const fresh = draftOfFollowUp(note, place, at);
    const kept = drafts.find(({ id }) => id === fresh.id);
    return (
      <NoteEditor
        key={fresh.id}
        draft={refused?.id === fresh.id ? refused : (kept ?? fresh)}
        restored={kept !== undefined}
        label={t('note.followUpLabel', { words: beginningOf(note) })}
        textOnly
        knownTags={[]}
        focused={focused}
        onDraft={editing.onDraft}
        onSave={(draft) => {
          saving.save(draft);
          onWrite(null);
        }}
        onDiscard={() => {
          saving.forget();
          editing.onDiscardDraft(fresh.id);
          onWrite(null);
        }}
      />
    );
  };
  const remove = (followUp: FollowUp) =>
    editing.onChange({
      kind: 'edit',
      before: note,
      after: withoutFollowUp(note, followUp),
      said: t('note.followUpDeleted'),
    });
  if (note.followUps.length === 0 && written === null) return null;
  return (
    <ol class="follow-ups" aria-label={t('note.followUps')}>
      {note.followUps.map((followUp) => (
        <li class="follow-up" key={followUp.createdAt} data-part="follow-up">
          {written === followUp.createdAt ? (
            editor(followUp.createdAt)
          ) : (
            <ReadFollowUp
              followUp={followUp}
              query={query}
              onEdit={() => onWrite(followUp.createdAt)}
              onDelete={() => remove(followUp)}
            />
          )}
        </li>
      ))}
      {written !== null && !note.followUps.some(({ createdAt }) => createdAt === written) && (
        <li class="follow-up">{editor(written)}</li>
      )}
    </ol>
  );
}

interface ReadFollowUpProps {
  readonly followUp: FollowUp;
  readonly query: string;
  onEdit(): void;
  onDelete(): void;
}

function ReadFollowUp({ followUp, query, onEdit, onDelete }: ReadFollowUpProps) {
  const words = beginningOf(followUp);
  return (
    <>
      <NoteText part="follow-up-text" body={followUp.body} query={query} />
      <p class="note-foot small soft">
        <span class="note-context">{formatTime(followUp.createdAt)}</span>
        <span class="note-acts">
          <Button look="link" part="edit-follow-up" aria-label={t('note.editFollowUp', { words })} onClick={onEdit}>
            {t('note.edit')}
          </Button>
          <Button
            look="link"
            part="delete-follow-up"
            aria-label={t('note.deleteFollowUp', { words })}
            onClick={onDelete}
          >
            {t('note.delete')}
          </Button>
        </span>
      </p>
    </>
  );
}
