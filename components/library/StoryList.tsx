import type { StoryGroup } from '../../lib/notes/query';
import { formatCount, formatMonth } from '../format';
import { Marked } from '../ui/Marked';
import { VirtualList } from '../ui/VirtualList';
import { t } from '../words';
import { RouteLink } from './RouteLink';
import type { LibraryRoute } from './route';

export interface StoryListProps {
  readonly stories: readonly StoryGroup[];
  readonly chosen: string | null;
  readonly marks: string;
  readonly search: string;
  onNavigate(route: LibraryRoute): void;
}

const CARD_HEIGHT = 98;

/** One card a story: when, how many outlets and notes, the headline, the source. */
export function StoryList({ stories, chosen, marks, search, onNavigate }: StoryListProps) {
  return (
    <VirtualList
      items={stories}
      part="stories"
      class="cards"
      label={t('library.stories')}
      estimate={CARD_HEIGHT}
      keyOf={({ story }) => story}
      render={(group) => (
        <RouteLink
          class="card"
          part="story"
          to={{ view: 'stories', story: group.story }}
          search={search}
          current={group.story === chosen}
          onNavigate={onNavigate}
        >
          <span class="small soft">{factsOf(group)}</span>
          <bdi class="card-title">
            <Marked text={group.title} query={marks} />
          </bdi>
          <span class="small soft">
            {group.source ? t('library.copyOf', { source: group.source }) : t('library.noCopy')}
          </span>
        </RouteLink>
      )}
    />
  );
}

function factsOf({ articles, notes }: StoryGroup): string {
  const { published } = articles[0];
  const outlets = outletCount({ articles });
  return [
    ...(published ? [formatMonth(published)] : []),
    t('library.outlets', outlets, { count: formatCount(outlets) }),
    t('library.noteCount', notes.length, { count: formatCount(notes.length) }),
  ].join(' · ');
}

export const outletCount = ({ articles }: Pick<StoryGroup, 'articles'>): number =>
  new Set(articles.map(({ site }) => site)).size;
