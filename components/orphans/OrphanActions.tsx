import { useState } from 'preact/hooks';
import type { PassageSelector } from '../../lib/anchor/selector';
import type { Note } from '../../lib/notes/note';
import type { Orphan } from '../../lib/notes/orphans';
import { asPageNote, type LikelyPlace, putOn } from '../../lib/notes/reattach';
import type { Span } from '../../lib/text/span';
import type { EditingCallbacks } from '../note/editing';
import { Button } from '../ui/Button';
import { t } from '../words';
import { LikelyPlaces } from './LikelyPlaces';

export interface OrphanActionsProps extends Pick<EditingCallbacks, 'onChange'> {
  readonly note: Note;
  readonly orphan: Orphan;
  /** The likeliest places for the lost words, best first. */
  onFind(): Promise<readonly LikelyPlace[]>;
  /** Show words on the page; left out where no page is at hand. */
  onReveal?(span: Span): void;
  /** What is selected on the page now; left out where no page is at hand. */
  onSelection?(): Promise<readonly PassageSelector[]>;
}

/** What can be done for a note that has lost its words: look for them, put it on others, or keep it on the page as a whole. */
export function OrphanActions({ note, orphan, onFind, onReveal, onSelection, onChange }: OrphanActionsProps) {
  const [places, setPlaces] = useState<readonly LikelyPlace[] | null>(null);
  const [advice, setAdvice] = useState('');

  const become = (after: Note, said: string) => onChange({ kind: 'move', before: note, after, said });
  const attach = (lost: readonly number[], selectors: readonly PassageSelector[]) => {
    // What is left to be found has other places in the note that this makes.
    setPlaces(null);
    become(putOn(note, lost, selectors), t('orphan.attached'));
  };
  const attachSelection = async () => {
    const selectors = (await onSelection?.()) ?? [];
    if (selectors.length > 0) attach(orphan.lost, selectors);
    else setAdvice(t('orphan.selectFirst'));
  };
  return (
    <div class="orphan-actions small" data-part="orphan-actions">
      <div class="placed-actions">
        <Button
          look="link"
          part="find-places"
          aria-expanded={places !== null}
          onClick={async () => setPlaces(await onFind())}
        >
          {t('orphan.find')}
        </Button>
        {onSelection && (
          <Button look="link" part="attach-selection" onClick={() => void attachSelection()}>
            {t('orphan.attachSelection')}
          </Button>
        )}
        <Button look="link" part="keep-as-page-note" onClick={() => become(asPageNote(note), t('orphan.kept'))}>
          {t('orphan.keep')}
        </Button>
      </div>
      <p class="soft" role="status" data-part="orphan-advice">
        {places?.length === 0 ? t('orphan.nothingAlike') : advice}
      </p>
      {places && places.length > 0 && (
        <LikelyPlaces places={places} onReveal={onReveal} onChoose={({ at, selector }) => attach([at], [selector])} />
      )}
    </div>
  );
}
