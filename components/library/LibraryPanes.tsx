import type { ComponentChildren } from 'preact';
import type { EntityGroup, StoryGroup } from '../../lib/notes/query';
import { Button } from '../ui/Button';
import { t } from '../words';
import { BinList } from './BinList';
import { BulkBar } from './BulkBar';
import { EntityDetail } from './EntityDetail';
import { EntityList } from './EntityList';
import { Facets } from './Facets';
import type { NotesContext } from './LibraryNote';
import { NoteList } from './NoteList';
import type { LibraryProps } from './props';
import { RouteLink } from './RouteLink';
import type { LibraryRoute } from './route';
import { SearchBox } from './SearchBox';
import { StoryDetail } from './StoryDetail';
import { StoryList } from './StoryList';
import { Gone, LookingForOrphans, NoEntityNotes, NoOrphans, NothingFound, Reading, Unchosen } from './states';

export interface LibraryPanesProps extends LibraryProps {
  readonly stories: readonly StoryGroup[];
  readonly entities: readonly EntityGroup[];
  readonly context: NotesContext;
  readonly readOnly: boolean;
}

/** List and detail side by side; in a narrow window the one that the address names. */
export function LibraryPanes(props: LibraryPanesProps) {
  const { route, isWhole, isSearching, found, stories, entities, search, marks, context, onSearch, onNavigate } = props;
  const isReading = isSearching || !isWhole;
  const box = <SearchBox search={search} found={isReading ? null : found.length} onSearch={onSearch} />;
  const nothing = isReading ? <Reading /> : <NothingFound search={search} onSearch={onSearch} />;
  const gone = isReading ? <Reading /> : <Gone />;
  const bulk = context.selection && <BulkBar {...props} selection={context.selection} knownTags={context.knownTags} />;
  switch (route.view) {
    case 'notes':
      return (
        <main class="pane-notes">
          {box}
          <h1 class="unseen">{t('library.notes')}</h1>
          <Facets {...props} />
          {bulk}
          {found.length === 0 ? nothing : <NoteList notes={found} within="notes" context={context} />}
        </main>
      );
    case 'orphans':
      return (
        <main class="pane-notes">
          {box}
          <h1>{t('library.orphans')}</h1>
          <p class="soft lead">{t('library.orphansWhat')}</p>
          {bulk}
          <Orphans {...props} />
        </main>
      );
    case 'bin':
      return (
        <main class="pane-notes">
          <h1>{t('library.bin')}</h1>
          {isWhole ? <BinList {...props} /> : <Reading />}
        </main>
      );
    case 'stories': {
      const group = stories.find(({ story }) => story === route.story);
      return (
        <Panes
          box={box}
          list={
            stories.length === 0 ? (
              nothing
            ) : (
              <StoryList {...{ stories, search, marks, onNavigate }} chosen={route.story} />
            )
          }
          detail={
            route.story !== null &&
            (group ? (
              <Detail bulk={bulk}>
                <StoryDetail key={group.story} group={group} compared={props.compared} context={context} />
              </Detail>
            ) : (
              gone
            ))
          }
          back={{ view: 'stories', story: null }}
          search={search}
          onNavigate={onNavigate}
        />
      );
    }
    case 'entities': {
      const group = entities.find(({ key }) => key === route.entity);
      const none = search.trim() === '' && !isReading ? <NoEntityNotes /> : nothing;
      return (
        <Panes
          box={box}
          list={
            entities.length === 0 || !isWhole ? (
              none
            ) : (
              <EntityList {...{ entities, search, marks, onNavigate }} chosen={route.entity} />
            )
          }
          detail={
            route.entity !== null &&
            (group ? (
              <Detail bulk={bulk}>
                <EntityDetail
                  key={group.key}
                  group={group}
                  entities={entities}
                  context={context}
                  findSightings={props.findSightings}
                  onMerge={props.onMerge}
                  onSplit={props.onSplit}
                />
              </Detail>
            ) : (
              gone
            ))
          }
          back={{ view: 'entities', entity: null }}
          search={search}
          onNavigate={onNavigate}
        />
      );
    }
  }
}

const Detail = ({ bulk, children }: { readonly bulk: ComponentChildren; readonly children: ComponentChildren }) => (
  <>
    {bulk}
    {children}
    <div class="actions print-row">
      <Button part="print" onClick={() => print()}>
        {t('library.print')}
      </Button>
    </div>
  </>
);

function Orphans({ found, orphans, context }: LibraryPanesProps) {
  if (orphans === null) return <LookingForOrphans />;
  const notes = found.filter(({ id }) => orphans.has(id));
  return notes.length === 0 ? <NoOrphans /> : <NoteList notes={notes} within="orphans" context={context} />;
}

interface PanesProps {
  readonly box: ComponentChildren;
  readonly list: ComponentChildren;
  /** false where nothing is chosen. */
  readonly detail: ComponentChildren;
  /** The list alone, for a narrow window. */
  readonly back: Extract<LibraryRoute, { view: 'stories' | 'entities' }>;
  readonly search: string;
  onNavigate(route: LibraryRoute): void;
}

function Panes({ box, list, detail, back, search, onNavigate }: PanesProps) {
  const name = t(`library.${back.view}`);
  const chosen = detail !== false;
  return (
    <main class="panes" data-chosen={chosen}>
      <section class="pane-list" aria-label={name}>
        {!chosen && <h1 class="unseen">{name}</h1>}
        {box}
        {list}
      </section>
      <div class="pane-detail">
        {chosen && (
          <RouteLink class="back" part="back" to={back} search={search} onNavigate={onNavigate}>
            {t('library.back')}
          </RouteLink>
        )}
        {chosen ? detail : <Unchosen />}
      </div>
    </main>
  );
}
