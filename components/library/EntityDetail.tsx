import { useState } from 'preact/hooks';
import { keyOfName } from '../../lib/entities/corrections';
import { notedTogether } from '../../lib/notes/noted-together';
import type { EntityGroup } from '../../lib/notes/query';
import { WhereSeen } from '../entities/WhereSeen';
import { formatCount } from '../format';
import { Button } from '../ui/Button';
import { TypeMark } from '../ui/TypeMark';
import { t } from '../words';
import { entityFacts } from './EntityList';
import type { NotesContext } from './LibraryNote';
import { MergeDialog } from './MergeDialog';
import { NoteList } from './NoteList';
import { NoteTimeline } from './NoteTimeline';
import type { LibraryProps } from './props';
import { RouteLink } from './RouteLink';
import { SplitDialog } from './SplitDialog';

export interface EntityDetailProps extends Pick<LibraryProps, 'onMerge' | 'onSplit' | 'findSightings'> {
  readonly group: EntityGroup;
  readonly entities: readonly EntityGroup[];
  readonly context: NotesContext;
}

const MAX_RELATED = 8;
const MAX_SIGHTINGS = 6;
const MAX_STORIES = 12;

/** One entity: its names, when it was noted, who was noted beside it, its stories, and all notes on it. */
export function EntityDetail({ group, entities, context, findSightings, onMerge, onSplit }: EntityDetailProps) {
  const [merging, setMerging] = useState(false);
  const [splitting, setSplitting] = useState(false);
  const names = [...new Set(group.notes.flatMap(({ target }) => (target.kind === 'entity' ? target.name : [])))];
  const others = names.filter((name) => name !== group.name);
  const separable = others.filter((name) => keyOfName(group.type, name) !== group.key);
  return (
    <article class="detail" data-part="entity-detail">
      <p class="kicker">
        <TypeMark type={group.type} silent /> {t(`type.${group.type}`)}
      </p>
      <h1>
        <bdi>{group.name}</bdi>
      </h1>
      <p class="soft lead">{entityFacts(group)}</p>
      {others.length > 0 && (
        <p data-part="entity-names">
          {t('library.alsoNoted')}{' '}
          {others.map((name, index) => (
            <span key={name}>
              {index > 0 && ' · '}
              <bdi>{name}</bdi>
            </span>
          ))}
        </p>
      )}
      <NoteTimeline notes={group.notes} />
      <WhereSeen entity={group.key} here={null} most={MAX_SIGHTINGS} heading="h2" findSightings={findSightings} />
      <Related group={group} entities={entities} context={context} />
      <Stories group={group} context={context} />
      {context.selection && (
        <div class="actions">
          {entities.length > 1 && (
            <Button part="merge-entity" onClick={() => setMerging(true)}>
              {t('merge.open')}
            </Button>
          )}
          {separable.length > 0 && (
            <Button part="split-entity" onClick={() => setSplitting(true)}>
              {t('split.open')}
            </Button>
          )}
        </div>
      )}
      <NoteList notes={group.notes} within="entities" context={context} />
      {splitting && (
        <SplitDialog
          group={group}
          names={separable}
          onSplit={(name) => onSplit(group, name)}
          onClose={() => setSplitting(false)}
        />
      )}
      {merging && (
        <MergeDialog
          group={group}
          entities={entities}
          onMerge={(into) => onMerge(group, into)}
          onClose={() => setMerging(false)}
        />
      )}
    </article>
  );
}

type PartProps = Omit<EntityDetailProps, 'onMerge' | 'onSplit' | 'findSightings'>;

function Related({ group, entities, context: { search, onNavigate } }: PartProps) {
  const related = notedTogether(group, entities, MAX_RELATED);
  if (related.length === 0) return null;
  return (
    <section class="card-part">
      <h2 class="kicker">{t('library.notedTogether')}</h2>
      <ul class="inline-list" data-part="noted-together">
        {related.map(({ group: { key, name, type } }) => (
          <li key={key}>
            <RouteLink to={{ view: 'entities', entity: key }} search={search} onNavigate={onNavigate}>
              <TypeMark type={type} />
              <bdi>{name}</bdi>
            </RouteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Stories({ group: { notes }, context: { search, onNavigate } }: Pick<PartProps, 'group' | 'context'>) {
  const stories = new Map(notes.map(({ story, place }) => [story, place.title]));
  return (
    <section class="card-part">
      <h2 class="kicker">{t('library.stories')}</h2>
      <ul class="plain-list" data-part="entity-stories">
        {[...stories].slice(0, MAX_STORIES).map(([story, title]) => (
          <li key={story}>
            <RouteLink class="about-story" to={{ view: 'stories', story }} search={search} onNavigate={onNavigate}>
              <bdi>{title}</bdi>
            </RouteLink>
          </li>
        ))}
      </ul>
      {stories.size > MAX_STORIES && (
        <p class="small soft">{t('bulk.more', { count: formatCount(stories.size - MAX_STORIES) })}</p>
      )}
    </section>
  );
}
