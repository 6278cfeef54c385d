import type { EntityGroup } from '../../lib/notes/query';
import { formatCount } from '../format';
import { Marked } from '../ui/Marked';
import { TypeMark } from '../ui/TypeMark';
import { VirtualList } from '../ui/VirtualList';
import { t } from '../words';
import { RouteLink } from './RouteLink';
import type { LibraryRoute } from './route';

export interface EntityListProps {
  readonly entities: readonly EntityGroup[];
  readonly chosen: string | null;
  readonly marks: string;
  readonly search: string;
  onNavigate(route: LibraryRoute): void;
}

const CARD_HEIGHT = 66;

export function EntityList({ entities, chosen, marks, search, onNavigate }: EntityListProps) {
  return (
    <VirtualList
      items={entities}
      part="entities"
      class="cards"
      label={t('library.entities')}
      estimate={CARD_HEIGHT}
      keyOf={({ key }) => key}
      render={(group) => (
        <RouteLink
          class="card"
          part="library-entity"
          to={{ view: 'entities', entity: group.key }}
          search={search}
          current={group.key === chosen}
          onNavigate={onNavigate}
        >
          <span class="card-title entity">
            <TypeMark type={group.type} />
            <bdi>
              <Marked text={group.name} query={marks} />
            </bdi>
          </span>
          <span class="small soft">{entityFacts(group)}</span>
        </RouteLink>
      )}
    />
  );
}

/** "3 notes in 2 stories" */
export const entityFacts = ({ notes, stories }: EntityGroup): string =>
  [
    t('library.noteCount', notes.length, { count: formatCount(notes.length) }),
    t('library.storyCount', stories, { count: formatCount(stories) }),
  ].join(' ');
