import type { Draft, Note } from '../../lib/notes/note';
import type { Orphan } from '../../lib/notes/orphans';
import { webAddress } from '../../lib/text/web-address';
import { EditableNote } from '../note/EditableNote';
import type { EditingCallbacks } from '../note/editing';
import { noteLabel } from '../note/label';
import { causeInWords } from '../orphans/cause';
import { OrphanActions } from '../orphans/OrphanActions';
import { Facts } from '../ui/Facts';
import { Marked } from '../ui/Marked';
import { TypeMark } from '../ui/TypeMark';
import { t } from '../words';
import type { LibraryProps } from './props';
import { RouteLink } from './RouteLink';
import type { LibraryRoute, LibraryViewName } from './route';
import type { Selection } from './selection';

const LABEL_LENGTH = 40;

/** What every list of notes is given. */
export interface NotesContext extends Pick<LibraryProps, 'onFindPlaces'> {
  /** Kept in every link. */
  readonly search: string;
  /** Words to be marked. */
  readonly marks: string;
  readonly orphans: ReadonlyMap<string, Orphan> | null;
  /** null where nothing can be changed: the database is only read. */
  readonly selection: Selection | null;
  readonly drafts: readonly Draft[];
  readonly knownTags: readonly string[];
  readonly editing: EditingCallbacks;
  onNavigate(route: LibraryRoute): void;
}

export interface LibraryNoteProps extends NotesContext {
  readonly note: Note;
  /** The view it stands in, whose heading says what need not be said again. */
  readonly within: LibraryViewName;
}

/** A note with what it is about and where it was written. */
export function LibraryNote(props: LibraryNoteProps) {
  const { note, within, search, marks, orphans, selection, drafts, knownTags, editing, onNavigate } = props;
  const orphan = orphans?.get(note.id);
  return (
    <div class="library-entry">
      <div class="about">
        {selection && (
          <input
            type="checkbox"
            class="choose"
            data-part="choose-note"
            aria-label={t('bulk.choose', { words: note.body.slice(0, LABEL_LENGTH) || noteLabel(note.target) })}
            checked={selection.has(note.id)}
            onChange={() => selection.toggle(note.id)}
          />
        )}
        {within !== 'entities' && <About {...props} />}
        {within !== 'stories' && (
          <RouteLink
            class="about-story"
            part="note-story"
            to={{ view: 'stories', story: note.story }}
            search={search}
            onNavigate={onNavigate}
          >
            <bdi>
              <Marked text={note.place.title} query={marks} />
            </bdi>
          </RouteLink>
        )}
        <PageLink note={note} marks={marks} />
      </div>
      <div>
        {orphan && (
          <p class="anchor-state small" data-part="orphan">
            {causeInWords(orphan.cause)}
          </p>
        )}
        <EditableNote
          part="library-note"
          note={note}
          place={note.place}
          drafts={drafts}
          knownTags={knownTags}
          editing={editing}
          query={marks}
          surrounded={orphan !== undefined}
        />
        {orphan && selection && (
          <OrphanActions
            note={note}
            orphan={orphan}
            onFind={() => props.onFindPlaces(note, orphan)}
            onChange={editing.onChange}
          />
        )}
      </div>
    </div>
  );
}

function About({ note: { target }, search, marks, onNavigate }: LibraryNoteProps) {
  if (target.kind === 'passage') return null;
  if (target.kind === 'page') return <span class="soft">{t('note.onPage')}</span>;
  return (
    <RouteLink
      class="about-entity"
      part="note-entity"
      to={{ view: 'entities', entity: target.key }}
      search={search}
      onNavigate={onNavigate}
    >
      <TypeMark type={target.type} />
      <bdi>
        <Marked text={target.name} query={marks} />
      </bdi>
    </RouteLink>
  );
}

/** Back to the page; bare words where the address is none that a browser should open. */
function PageLink({ note: { place }, marks }: Pick<LibraryNoteProps, 'note' | 'marks'>) {
  const address = webAddress(place.url);
  const site = <Marked text={place.site} query={marks} />;
  if (!address) return <span class="small soft">{site}</span>;
  return (
    <a
      class="about-page small"
      data-part="open-page"
      href={address}
      target="_blank"
      rel="noreferrer"
      title={t('library.openPageLabel', { title: place.title, site: place.site })}
    >
      <Facts facts={[t('library.openPage'), site]} />
    </a>
  );
}
