import type { LikelyPlace } from '../../lib/notes/reattach';
import type { Span } from '../../lib/text/span';
import { formatShare } from '../format';
import { SurroundedWords } from '../passages/SurroundedWords';
import { Button } from '../ui/Button';
import { t } from '../words';

export interface LikelyPlacesProps {
  readonly places: readonly LikelyPlace[];
  readonly onReveal: ((span: Span) => void) | undefined;
  onChoose(place: LikelyPlace): void;
}

/** Where lost words may be now, each with its neighbours and with how much speaks for it. The reader decides. */
export const LikelyPlaces = ({ places, onReveal, onChoose }: LikelyPlacesProps) => (
  <ol class="likely-places" aria-label={t('orphan.places')}>
    {places.map((place) => {
      const { span } = place.selector;
      return (
        <li key={`${place.at}:${span.unit}:${span.start}`} data-part="likely-place">
          <SurroundedWords selector={place.selector} />
          <p class="note-foot">
            <span class="note-context soft" data-part="place-score">
              {t('orphan.score', { share: formatShare(place.score) })}
            </span>
            {onReveal && (
              <Button look="link" part="show-place" onClick={() => onReveal(span)}>
                {t('passage.show')}
              </Button>
            )}
            <Button look="link" part="put-here" onClick={() => onChoose(place)}>
              {t('orphan.putHere')}
            </Button>
          </p>
        </li>
      );
    })}
  </ol>
);
