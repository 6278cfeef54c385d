import { useState } from 'preact/hooks';
import type { Note } from '../../lib/notes/note';
import { formatCount } from '../format';
import { Button } from '../ui/Button';
import { t } from '../words';
import { BulkDialog, type BulkKind } from './BulkDialog';
import type { LibraryProps } from './props';
import type { Selection } from './selection';

export interface BulkBarProps extends Pick<LibraryProps, 'notes' | 'onReplace' | 'onDelete'> {
  readonly selection: Selection;
  /** What "all" means here. */
  readonly found: readonly Note[];
  readonly knownTags: readonly string[];
}

const KINDS: readonly BulkKind[] = ['tag', 'untag', 'recolour', 'move', 'delete'];

/** What can be done with the ticked notes. Each opens a preview; nothing happens before it is confirmed. */
export function BulkBar({ selection, found, notes: all, ...rest }: BulkBarProps) {
  const [asked, setAsked] = useState<BulkKind | null>(null);
  const { notes } = selection;
  if (notes.length === 0) return null;
  return (
    <div class="bulk-bar" role="toolbar" aria-label={t('bulk.label')} data-part="bulk-bar">
      <span role="status">{t('bulk.chosen', notes.length, { count: formatCount(notes.length) })}</span>
      {notes.length < found.length && (
        <Button look="link" part="choose-all" onClick={() => selection.choose(found)}>
          {t('bulk.all', { count: formatCount(found.length) })}
        </Button>
      )}
      {KINDS.map((kind) => (
        <Button key={kind} part={`bulk-${kind}`} onClick={() => setAsked(kind)}>
          {t(`bulk.${kind}`)}
        </Button>
      ))}
      <Button look="plain" part="choose-none" onClick={selection.clear}>
        {t('bulk.none')}
      </Button>
      {asked && (
        <BulkDialog
          kind={asked}
          notes={notes}
          all={all}
          {...rest}
          onDone={selection.clear}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
