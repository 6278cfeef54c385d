import { useEffect, useRef } from 'preact/hooks';
import type { Anchor } from '../../lib/anchor/selector';
import type { Draft } from '../../lib/notes/note';
import { orphanIn } from '../../lib/notes/orphans';
import type { PlacedNote } from '../../lib/notes/placed';
import type { Reading } from '../../lib/notes/reading';
import { likelyPlaces } from '../../lib/notes/reattach';
import { placeOf } from '../note/draft';
import { EditableNote } from '../note/EditableNote';
import type { EditingCallbacks } from '../note/editing';
import { causeInWords } from '../orphans/cause';
import { OrphanActions } from '../orphans/OrphanActions';
import type { PopupCallbacks } from '../popup/props';
import { Button } from '../ui/Button';
import { t } from '../words';

export interface PlacedNoteItemProps extends Pick<PopupCallbacks, 'onReveal' | 'onUndecide' | 'onSelection'> {
  readonly reading: Reading;
  readonly placed: PlacedNote;
  readonly drafts: readonly Draft[];
  readonly knownTags: readonly string[];
  readonly editing: EditingCallbacks;
  /** It was clicked on the page. */
  readonly focused: boolean;
}

/** The least sure of several paragraphs speaks for the note. */
const STATES: readonly Anchor['state'][] = ['exact', 'moved', 'changed', 'orphan'];

function stateOf(anchors: readonly Anchor[]): Anchor {
  return anchors.reduce((least, anchor) =>
    STATES.indexOf(anchor.state) > STATES.indexOf(least.state) ? anchor : least,
  );
}

function stateInWords({ state, cause }: Anchor): string | null {
  switch (state) {
    case 'exact':
      return null;
    case 'moved':
      return t('passage.moved');
    case 'changed':
      return t('passage.changed');
    case 'orphan':
      return causeInWords(cause ?? 'gone');
  }
}

/** A note on words of this page, and what has become of the words. */
export function PlacedNoteItem({ reading, placed, focused, onReveal, onUndecide, ...props }: PlacedNoteItemProps) {
  const { drafts, knownTags, editing, onSelection } = props;
  const { note, anchors, standing } = placed;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) box.current?.scrollIntoView({ block: 'center' });
  }, [focused]);
  const anchor = stateOf(anchors);
  const orphan = orphanIn(anchors);
  const words = stateInWords(anchor);
  const span = anchors.find((found) => found.span !== null)?.span;
  const context = standing === 'taken' ? `${t('note.onSite', { site: note.place.site })} ·` : null;
  return (
    <div ref={box} class="placed-note" data-part="placed-note" data-anchor={anchor.state}>
      {words && <p class="anchor-state small">{words}</p>}
      <EditableNote
        part="note"
        note={note}
        place={placeOf(reading)}
        drafts={drafts}
        knownTags={knownTags}
        editing={editing}
        context={context}
        surrounded={orphan !== null}
      />
      {(span || standing === 'taken') && (
        <p class="placed-actions small">
          {span && (
            <Button look="link" part="show-note" onClick={() => onReveal(span)}>
              {t('passage.show')}
            </Button>
          )}
          {standing === 'taken' && (
            <Button look="link" part="undecide" onClick={() => onUndecide([note.id])}>
              {t('passage.giveBack')}
            </Button>
          )}
        </p>
      )}
      {orphan && standing === 'own' && (
        <OrphanActions
          {...{ note, orphan, onReveal, onSelection }}
          onFind={async () => likelyPlaces(note, orphan.lost, reading.article.units)}
          onChange={editing.onChange}
        />
      )}
    </div>
  );
}
