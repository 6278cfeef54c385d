import type { PlacedNote } from '../../lib/notes/placed';
import type { PopupCallbacks } from '../popup/props';
import { Button } from '../ui/Button';
import { t } from '../words';
import { Quote } from './Quote';

export interface OffersProps extends Pick<PopupCallbacks, 'onReveal' | 'onTakeOver' | 'onDismiss'> {
  readonly offered: readonly PlacedNote[];
}

/** Notes made on another copy of this story whose words stand here too: nothing counts as made here until it is taken over. */
export function Offers({ offered, onReveal, onTakeOver, onDismiss }: OffersProps) {
  const ids = offered.map(({ note }) => note.id);
  return (
    <div class="offers" data-part="offers">
      <p class="offers-head">
        <span>{t('passage.offered', offered.length)}</span>
        {offered.length > 1 && (
          <>
            <Button look="link" part="take-over-all" onClick={() => onTakeOver(ids)}>
              {t('passage.takeOverAll')}
            </Button>
            <Button look="link" part="dismiss-all" onClick={() => onDismiss(ids)}>
              {t('passage.dismissAll')}
            </Button>
          </>
        )}
      </p>
      {offered.map(({ note, anchors }) => {
        const span = anchors.find((anchor) => anchor.span !== null)?.span;
        return (
          <article class={`note offered ${note.colour}`} key={note.id} data-part="offered-note">
            {note.target.kind === 'passage' && <Quote words={note.target.selectors.map(({ exact }) => exact)} />}
            <p class="note-text" dir="auto">
              {note.body}
            </p>
            <footer class="note-foot small soft">
              <span class="note-context">
                {t('passage.madeOn', { site: note.place.site, title: note.place.title })}
              </span>
              {span && (
                <Button look="link" part="show-offer" onClick={() => onReveal(span)}>
                  {t('passage.show')}
                </Button>
              )}
              <Button look="link" part="take-over" onClick={() => onTakeOver([note.id])}>
                {t('passage.takeOver')}
              </Button>
              <Button look="link" part="dismiss" onClick={() => onDismiss([note.id])}>
                {t('passage.dismiss')}
              </Button>
            </footer>
          </article>
        );
      })}
    </div>
  );
}
