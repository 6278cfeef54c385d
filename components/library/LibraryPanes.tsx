import type { ComponentChildren } from 'preact';
import type { Note } from '../../lib/notes/note';
import type { EntityGroup, StoryGroup } from '../../lib/notes/query';
import { Paged } from '../ui/Paged';
import { t } from '../words';
import { EntityDetail } from './EntityDetail';
import { EntityList } from './EntityList';
import { LibraryNote, type NotesContext } from './LibraryNote';
import type { LibraryProps } from './props';
import { RouteLink } from './RouteLink';
import type { LibraryRoute } from './route';
import { SearchBox } from './SearchBox';
import { StoryDetail } from './StoryDetail';
import { StoryList } from './StoryList';
import { Gone, NoEntityNotes, NothingFound, Unchosen } from './states';

export interface LibraryPanesProps extends LibraryProps {
  readonly stories: readonly StoryGroup[];
  readonly entities: readonly EntityGroup[];
  /** The notes that the search leaves, newest first. */
  readonly found: readonly Note[];
  readonly context: NotesContext;
}

/** List and detail side by side; in a narrow window the one that the address names. */
export function LibraryPanes(props: LibraryPanesProps) {
  const { route, found, stories, entities, search, context, onSearch, onNavigate } = props;
  const box = <SearchBox search={search} found={found.length} onSearch={onSearch} />;
  const nothing = <NothingFound search={search} onSearch={onSearch} />;
  switch (route.view) {
    case 'notes':
      return (
        <main class="pane-notes">
          {box}
          <h1 class="unseen">{t('library.notes')}</h1>
          {found.length === 0 ? nothing : <AllNotes notes={found} context={context} />}
        </main>
      );
    case 'stories': {
      const group = stories.find(({ story }) => story === route.story);
      const list = <StoryList stories={stories} chosen={route.story} search={search} onNavigate={onNavigate} />;
      const detail = group ? <StoryDetail key={group.story} group={group} {...context} /> : <Gone />;
      return (
        <Panes
          box={box}
          list={stories.length === 0 ? nothing : list}
          detail={route.story === null ? null : detail}
          back={{ view: 'stories', story: null }}
          onNavigate={onNavigate}
        />
      );
    }
    case 'entities': {
      const group = entities.find(({ key }) => key === route.entity);
      const list = <EntityList entities={entities} chosen={route.entity} search={search} onNavigate={onNavigate} />;
      const detail = group ? <EntityDetail key={group.key} group={group} {...context} /> : <Gone />;
      const none = search.trim() === '' ? <NoEntityNotes /> : nothing;
      return (
        <Panes
          box={box}
          list={entities.length === 0 ? none : list}
          detail={route.entity === null ? null : detail}
          back={{ view: 'entities', entity: null }}
          onNavigate={onNavigate}
        />
      );
    }
  }
}

interface PanesProps {
  readonly box: ComponentChildren;
  readonly list: ComponentChildren;
  /** null where nothing is chosen. */
  readonly detail: ComponentChildren;
  /** The list alone, for a narrow window. */
  readonly back: LibraryRoute;
  onNavigate(route: LibraryRoute): void;
}

function Panes({ box, list, detail, back, onNavigate }: PanesProps) {
  const name = t(`library.${back.view}`);
  return (
    <main class="panes" data-chosen={detail !== null}>
      <section class="pane-list" aria-label={name}>
        {detail === null && <h1 class="unseen">{name}</h1>}
        {box}
        {list}
      </section>
      <div class="pane-detail">
        {detail !== null && (
          <RouteLink class="back" part="back" to={back} onNavigate={onNavigate}>
            {t('library.back')}
          </RouteLink>
        )}
        {detail ?? <Unchosen />}
      </div>
    </main>
  );
}

const AllNotes = ({ notes, context }: { readonly notes: readonly Note[]; readonly context: NotesContext }) => (
  <Paged
    items={notes}
    part="notes"
    class="library-notes"
    render={(note) => <LibraryNote key={note.id} note={note} within="notes" {...context} />}
  />
);
