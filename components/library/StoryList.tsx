import type { StoryGroup } from '../../lib/notes/query';
import { formatCount, formatDays } from '../format';
import { Facts } from '../ui/Facts';
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
          <span class="small soft">
            <Facts facts={factsOf(group)} />
          </span>
          <bdi class="card-title">
            <Marked text={group.title} query={marks} />
          </bdi>
          <span class="small soft">
            <Facts
              facts={[
                group.source ? t('library.copyOf', { source: group.source }) : t('library.noCopy'),
                outletsInWords(group),
              ]}
            />
          </span>
        </RouteLink>
      )}
    />
  );
}

/** "5–7 March 2019 · 3 headlines · 4 notes" */
function factsOf({ articles, notes }: StoryGroup): string[] {
  const dates = articles.flatMap(({ published }) => published ?? []);
  const headlines = new Set(articles.map(({ title }) => title)).size;
  return [
    ...(dates.length > 0 ? [formatDays(dates[0], dates[dates.length - 1])] : []),
    ...(headlines > 1 ? [t('library.headlines', headlines, { count: formatCount(headlines) })] : []),
    t('library.noteCount', notes.length, { count: formatCount(notes.length) }),
  ];
}

const MAX_OUTLETS = 3;

/** "The Echo, Morgen, Harbour Post … and 2 more" */
function outletsInWords({ articles }: StoryGroup): string {
  const outlets = [...new Set(articles.map(({ publisher, site }) => publisher ?? site))];
  const more = outlets.length - MAX_OUTLETS;
  const named = outlets.slice(0, MAX_OUTLETS).join(', ');
  return more > 0 ? `${named} ${t('bulk.more', { count: formatCount(more) })}` : named;
}

export const outletCount = ({ articles }: Pick<StoryGroup, 'articles'>): number =>
  new Set(articles.map(({ site }) => site)).size;
