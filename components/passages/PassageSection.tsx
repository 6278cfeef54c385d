import { useId } from 'preact/hooks';
import type { PassageSelector } from '../../lib/anchor/selector';
import type { Draft } from '../../lib/notes/note';
import type { PlacedNote } from '../../lib/notes/placed';
import type { Reading } from '../../lib/notes/reading';
import type { PopupIntent } from '../../lib/services/popup-intent';
import type { EditingCallbacks } from '../note/editing';
import type { PopupCallbacks } from '../popup/props';
import { Button } from '../ui/Button';
import { t } from '../words';
import { NewPassageNote } from './NewPassageNote';
import { Offers } from './Offers';
import { PlacedNoteItem } from './PlacedNoteItem';

export interface PassageSectionProps
  extends Pick<
    PopupCallbacks,
    'onReveal' | 'onTakeOver' | 'onDismiss' | 'onUndecide' | 'onCorrect' | 'onSelection' | 'onWalk'
  > {
  readonly reading: Reading;
  readonly placed: readonly PlacedNote[];
  readonly focus: PopupIntent | null;
  readonly drafts: readonly Draft[];
  readonly knownTags: readonly string[];
  readonly editing: EditingCallbacks;
}

const firstPlace = ({ anchors }: PlacedNote) => anchors.find(({ span }) => span !== null)?.span ?? null;

/** Orphans last; the others in the order of the text. */
function inTextOrder(a: PlacedNote, b: PlacedNote): number {
  const [left, right] = [firstPlace(a), firstPlace(b)];
  if (!left || !right) return Number(left === null) - Number(right === null);
  return left.unit - right.unit || left.start - right.start;
}

/** Passages of which a note was begun: the one just selected first, then whatever was left unsaved. */
function begunPassages(focus: PopupIntent | null, drafts: readonly Draft[]): (readonly PassageSelector[])[] {
  const unsaved = drafts.flatMap(({ target, note }) =>
    target.kind === 'passage' && note === null ? [target.selectors] : [],
  );
  const chosen = focus?.kind === 'passage' ? [focus.selectors] : [];
  const keyOf = (selectors: readonly PassageSelector[]) => JSON.stringify(selectors.map(({ span }) => span));
  return [...new Map([...unsaved, ...chosen].map((selectors) => [keyOf(selectors), selectors])).values()].reverse();
}

/** Notes on words of this page: the one being written, those offered from other copies, and those that stand here. */
export function PassageSection(props: PassageSectionProps) {
  const { reading, placed, focus, drafts, knownTags, editing, onReveal } = props;
  const heading = useId();
  const begun = begunPassages(focus, drafts);
  const offered = placed.filter(({ standing }) => standing === 'offered');
  const here = placed.filter(({ standing }) => standing !== 'offered').sort(inTextOrder);
  if (begun.length + placed.length === 0) return null;
  return (
    <section class="passages" data-part="passages" aria-labelledby={heading}>
      <header class="section-head">
        <h2 id={heading}>{t('passage.heading')}</h2>
        {placed.some((note) => firstPlace(note) !== null) && (
          <Button look="link" part="walk-notes" onClick={props.onWalk}>
            {t('passage.walk')}
          </Button>
        )}
      </header>
      {begun.map((selectors) => (
        <NewPassageNote
          key={JSON.stringify(selectors[0].span)}
          {...{ reading, selectors, drafts, knownTags, editing }}
          onCorrect={props.onCorrect}
          focused={focus?.kind === 'passage' && focus.selectors === selectors}
        />
      ))}
      {offered.length > 0 && <Offers {...props} offered={offered} />}
      {here.map((note) => (
        <PlacedNoteItem
          key={note.note.id}
          {...{ reading, drafts, knownTags, editing, onReveal }}
          placed={note}
          focused={focus?.kind === 'note' && focus.note === note.note.id}
          onUndecide={props.onUndecide}
          onSelection={props.onSelection}
        />
      ))}
    </section>
  );
}
