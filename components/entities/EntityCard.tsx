import type { Entity } from '../../lib/entities/entity';
import { nameFromKey } from '../../lib/entities/normalise';
import type { FindSightings } from '../../lib/notes/sighting';
import { formatList } from '../format';
import { lazily } from '../ui/lazily';
import { t } from '../words';

export interface EntityCardProps {
  readonly entity: Entity;
  /** All entities of the article. */
  readonly entities: readonly Entity[];
  /** Address of the article. */
  readonly here: string;
  readonly findSightings: FindSightings;
}

const MAX_SIGHTINGS = 3;

/** What it shows has to be looked up anyway; the popup need not load the code before a card is opened. */
const WhereSeen = lazily(async () => (await import('./WhereSeen')).WhereSeen);

/** Who or what it is: its names here, what it stands for or belongs to, and where it was seen before. */
export function EntityCard({ entity, entities, here, findSightings }: EntityCardProps) {
  const { key, name, surfaces, type } = entity;
  const otherNames = surfaces.filter((surface) => surface !== name);
  const related = relatedNames(entity, entities);
  return (
    <div class="entity-card" data-part="entity-card">
      <p class="small soft">
        {t(`type.${type}`)}
        {otherNames.length > 0 && (
          <>
            {' · '}
            {t('entity.calledHere')} <bdi data-part="surfaces">{formatList(otherNames)}</bdi>
          </>
        )}
        {related.length > 0 && (
          <>
            {' · '}
            {t('entity.relatedTo')} <bdi data-part="related">{formatList(related)}</bdi>
          </>
        )}
      </p>
      <WhereSeen entity={key} here={here} most={MAX_SIGHTINGS} heading="h3" findSightings={findSightings} />
    </div>
  );
}

/** What it belongs to, and what in this story belongs to it, by name. */
function relatedNames({ key, related }: Entity, entities: readonly Entity[]): string[] {
  const nameOf = (other: string) => entities.find((entity) => entity.key === other)?.name ?? nameFromKey(other);
  const belonging = entities.filter((entity) => entity.related.includes(key)).map(({ name }) => name);
  return [...new Set([...related.map(nameOf), ...belonging])];
}
