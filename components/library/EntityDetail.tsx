import type { EntityGroup } from '../../lib/notes/query';
import { TypeMark } from '../ui/TypeMark';
import { t } from '../words';
import { entityFacts } from './EntityList';
import { LibraryNote, type NotesContext } from './LibraryNote';

/** One entity: all notes on it, from every story. */
export function EntityDetail({ group, ...context }: NotesContext & { readonly group: EntityGroup }) {
  return (
    <article class="detail" data-part="entity-detail">
      <p class="kicker">
        <TypeMark type={group.type} silent /> {t(`type.${group.type}`)}
      </p>
      <h1>
        <bdi>{group.name}</bdi>
      </h1>
      <p class="soft lead">{entityFacts(group)}</p>
      <ul class="library-notes">
        {group.notes.map((note) => (
          <LibraryNote key={note.id} note={note} within="entities" {...context} />
        ))}
      </ul>
    </article>
  );
}
