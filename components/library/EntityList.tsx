import type { EntityGroup } from '../../lib/notes/query';
import { formatCount } from '../format';
import { Marked } from '../ui/Marked';
import { Paged } from '../ui/Paged';
import { TypeMark } from '../ui/TypeMark';
import { t } from '../words';
import { RouteLink } from './RouteLink';
import type { LibraryRoute } from './route';

export interface EntityListProps {
  readonly entities: readonly EntityGroup[];
  readonly chosen: string | null;
  readonly search: string;
  onNavigate(route: LibraryRoute): void;
}

export function EntityList({ entities, chosen, search, onNavigate }: EntityListProps) {
  return (
    <Paged
      items={entities}
      part="entities"
      class="cards"
      render={(group) => (
        <li key={group.key}>
          <RouteLink
            class="card"
            part="library-entity"
            to={{ view: 'entities', entity: group.key }}
            current={group.key === chosen}
            onNavigate={onNavigate}
          >
            <span class="card-title entity">
              <TypeMark type={group.type} />
              <bdi>
                <Marked text={group.name} query={search} />
              </bdi>
            </span>
            <span class="small soft">{entityFacts(group)}</span>
          </RouteLink>
        </li>
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
