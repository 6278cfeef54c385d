import type { Draft, Note } from '../../lib/notes/note';
import { EditableNote, type EditingCallbacks } from '../note/EditableNote';
import { webAddress } from '../safe-link';
import { Marked } from '../ui/Marked';
import { TypeMark } from '../ui/TypeMark';
import { t } from '../words';
import { RouteLink } from './RouteLink';
import type { LibraryRoute, LibraryViewName } from './route';

/** What every list of notes is given. */
export interface NotesContext {
  readonly search: string;
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
export function LibraryNote({ note, within, search, drafts, knownTags, editing, onNavigate }: LibraryNoteProps) {
  return (
    <li class="library-entry">
      <div class="about">
        {within !== 'entities' && <About note={note} search={search} onNavigate={onNavigate} />}
        {within !== 'stories' && (
          <RouteLink
            class="about-story"
            part="note-story"
            to={{ view: 'stories', story: note.story }}
            onNavigate={onNavigate}
          >
            <bdi>
              <Marked text={note.place.title} query={search} />
            </bdi>
          </RouteLink>
        )}
        <PageLink note={note} search={search} />
      </div>
      <EditableNote
        part="library-note"
        note={note}
        place={note.place}
        draft={drafts.find((draft) => draft.note === note.id)}
        knownTags={knownTags}
        editing={editing}
        query={search}
      />
    </li>
  );
}

function About({ note: { target }, search, onNavigate }: Pick<LibraryNoteProps, 'note' | 'search' | 'onNavigate'>) {
  if (target.kind === 'passage') return null;
  if (target.kind === 'page') return <span class="soft">{t('note.onPage')}</span>;
  return (
    <RouteLink
      class="about-entity"
      part="note-entity"
      to={{ view: 'entities', entity: target.key }}
      onNavigate={onNavigate}
    >
      <TypeMark type={target.type} />
      <bdi>
        <Marked text={target.name} query={search} />
      </bdi>
    </RouteLink>
  );
}

/** Back to the page; bare words where the address is none that a browser should open. */
function PageLink({ note: { place }, search }: Pick<LibraryNoteProps, 'note' | 'search'>) {
  const address = webAddress(place.url);
  const site = <Marked text={place.site} query={search} />;
  if (!address) return <span class="small soft">{site}</span>;
  return (
    <a
      class="small"
      data-part="open-page"
      href={address}
      target="_blank"
      rel="noreferrer"
      title={t('library.openPageLabel', { title: place.title, site: place.site })}
    >
      {t('library.openPage')} · {site}
    </a>
  );
}
