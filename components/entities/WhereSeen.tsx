import { useEffect, useState } from 'preact/hooks';
import { companionsOf, type FindSightings, type Sighting } from '../../lib/notes/sighting';
import { formatCount, formatTime } from '../format';
import { PeriodBars } from '../ui/PeriodBars';
import { StoryLink } from '../ui/StoryLink';
import { TypeMark } from '../ui/TypeMark';
import { t } from '../words';

export interface WhereSeenProps {
  readonly entity: string;
  /** Address of the article that is open, which is not told again; null where none is. */
  readonly here: string | null;
  /** How many articles are listed. */
  readonly most: number;
  /** One below the heading that the card stands under. */
  readonly heading: 'h2' | 'h3';
  readonly findSightings: FindSightings;
}

const MAX_COMPANIONS = 6;

/** Where and when somebody or something was seen before, and with whom. Looked up when the card is opened. */
export function WhereSeen({ entity, here, most, heading: Heading, findSightings }: WhereSeenProps) {
  const [sightings, setSightings] = useState<readonly Sighting[] | null>(null);
  useEffect(() => {
    let current = true;
    // A store that fails is said where notes are; the card does without this part.
    findSightings(entity).then(
      (found) => current && setSightings(found.filter(({ url }) => url === null || url !== here)),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [entity, here, findSightings]);

  if (sightings === null) return null;
  const companions = companionsOf(entity, sightings, MAX_COMPANIONS);
  const count = sightings.length;
  const said = (from: string, to: string) =>
    t('entity.timelineSaid', { count: formatCount(count), range: t('format.range', { from, to }) });
  return (
    <section class="card-part where-seen" data-part="where-seen" data-count={count}>
      <Heading class="kicker">{t('entity.whereSeen')}</Heading>
      {count === 0 ? (
        <p class="small soft">{t(here === null ? 'entity.seenNowhere' : 'entity.seenNowhereElse')}</p>
      ) : (
        <>
          <PeriodBars part="sightings" times={sightings.map(({ at }) => at)} describe={said} />
          <ul class="plain-list small">
            {sightings.slice(0, most).map((sighting) => (
              <SightingLine key={`${sighting.url} ${sighting.at}`} {...sighting} />
            ))}
          </ul>
          {count > most && <p class="small soft">{t('bulk.more', { count: formatCount(count - most) })}</p>}
        </>
      )}
      {companions.length > 0 && (
        <>
          <Heading class="kicker">{t('entity.namedWith')}</Heading>
          <ul class="inline-list small" data-part="companions">
            {companions.map(({ entity: { key, name, type } }) => (
              <li key={key}>
                <TypeMark type={type} />
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function SightingLine({ url, title, publisher, at }: Sighting) {
  return (
    <li>
      <StoryLink url={url} title={title} />{' '}
      <span class="soft">
        <bdi>{publisher}</bdi>, {formatTime(at)}
      </span>
    </li>
  );
}
