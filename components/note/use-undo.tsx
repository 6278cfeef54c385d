import { useState } from 'preact/hooks';
import type { Note } from '../../lib/notes/note';
import { Toast } from '../ui/Toast';
import { t } from '../words';

export interface UndoOptions {
  onDelete(id: string): void;
  onRestore(id: string): void;
}

/** Deleting asks nothing and can be undone: the last deleted note is offered back in a toast. */
export function useUndo({ onDelete, onRestore }: UndoOptions) {
  const [deleted, setDeleted] = useState<Note | null>(null);
  const remove = (note: Note) => {
    onDelete(note.id);
    setDeleted(note);
  };
  const toast = deleted && (
    <Toast
      key={deleted.id}
      message={t('note.deleted')}
      onUndo={() => {
        onRestore(deleted.id);
        setDeleted(null);
      }}
      onDismiss={() => setDeleted(null)}
    />
  );
  return { remove, toast };
}
