import { useState } from 'preact/hooks';
import type { Note } from '../../lib/notes/note';
import { formatCount, formatTime } from '../format';
import { noteLabel } from '../note/label';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { EmptyState } from '../ui/EmptyState';
import { Facts } from '../ui/Facts';
import { VirtualList } from '../ui/VirtualList';
import { t } from '../words';
import type { LibraryProps } from './props';

export interface BinListProps extends Pick<LibraryProps, 'bin' | 'onRestore' | 'onErase'> {
  readonly readOnly: boolean;
}

const NOTE_HEIGHT = 90;

/** Deleted notes, to be taken back for 30 days. */
export function BinList({ bin, readOnly, onRestore, onErase }: BinListProps) {
  const [emptying, setEmptying] = useState(false);
  if (bin.length === 0) {
    return (
      <EmptyState part="bin-empty" title={t('bin.empty')} level={2}>
        <p>{t('bin.what')}</p>
      </EmptyState>
    );
  }
  const all = bin.map(({ id }) => id);
  return (
    <>
      <p class="soft">{t('bin.what')}</p>
      <div class="actions">
        <Button part="restore-all" disabled={readOnly} onClick={() => onRestore(all)}>
          {t('bin.restoreAll')}
        </Button>
        <Button part="empty-bin" disabled={readOnly} onClick={() => setEmptying(true)}>
          {t('bin.emptyNow')}
        </Button>
      </div>
      <VirtualList
        items={bin}
        part="bin"
        class="library-notes"
        label={t('library.bin')}
        estimate={NOTE_HEIGHT}
        keyOf={({ id }) => id}
        render={(note) => <BinNote note={note} readOnly={readOnly} onRestore={onRestore} />}
      />
      {emptying && (
        <Dialog title={t('bin.emptyNow')} part="empty-bin-dialog" onClose={() => setEmptying(false)}>
          <div class="dialog-body">
            <p>{t('bin.emptyPreview', bin.length, { count: formatCount(bin.length) })}</p>
            <div class="actions">
              <Button
                look="main"
                part="empty-bin-confirm"
                onClick={() => {
                  onErase(all);
                  setEmptying(false);
                }}
              >
                {t('bin.emptyNow')}
              </Button>
              <Button onClick={() => setEmptying(false)}>{t('dialog.cancel')}</Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}

interface BinNoteProps extends Pick<BinListProps, 'readOnly' | 'onRestore'> {
  readonly note: Note;
}

const BinNote = ({ note, readOnly, onRestore }: BinNoteProps) => (
  <article class={`note ${note.colour} binned`} data-part="binned-note" data-note={note.id}>
    <p class="small soft">
      <Facts facts={[noteLabel(note.target), note.place.title]} />
    </p>
    <p class="note-text" dir="auto">
      {note.body}
    </p>
    <footer class="note-foot small soft">
      <span class="note-context">{t('bin.since', { date: formatTime(note.deletedAt ?? 0) })}</span>
      <Button look="link" part="restore-note" disabled={readOnly} onClick={() => onRestore([note.id])}>
        {t('bin.restore')}
      </Button>
    </footer>
  </article>
);
