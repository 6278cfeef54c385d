import type { NamedEntity } from '../../lib/entities/entity';
import type { Namesake } from '../../lib/notes/namesakes';
import type { Note } from '../../lib/notes/note';
import { Button } from '../ui/Button';
import { t } from '../words';

export interface NamesakesProps {
  readonly namesakes: readonly Namesake[];
  onSamePerson(noted: NamedEntity): void;
}

/** Somebody noted before who may be the one named here. Nothing is joined until the reader says so. */
export function Namesakes({ namesakes, onSamePerson }: NamesakesProps) {
  return (
    <>
      {namesakes.map(({ noted, notes }) => (
        <p class="namesake small" key={noted.key} data-part="namesake" data-noted={noted.key}>
          <span>
            {t('entity.isThis', { name: noted.name })}{' '}
            <span class="soft">{t('popup.notes', notes, { count: notes })}</span>
          </span>
          <Button look="link" part="same-person" onClick={() => onSamePerson(noted)}>
            {t('entity.samePerson')}
          </Button>
        </p>
      ))}
    </>
  );
}

/** Notes under the same name from other stories: shown for what they are, and counted nowhere. */
export function NotesFromElsewhere({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <section class="card-part" data-part="notes-from-elsewhere">
      <h3 class="kicker">{t('entity.perhapsAnother')}</h3>
      {notes.map((note) => (
        <article class={`note offered ${note.colour}`} key={note.id}>
          <p class="note-text" dir="auto">
            {note.body}
          </p>
          <footer class="note-foot small soft">
            <span class="note-context">{t('passage.madeOn', { site: note.place.site, title: note.place.title })}</span>
          </footer>
        </article>
      ))}
    </section>
  );
}
