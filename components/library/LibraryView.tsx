import { useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../lib/notes/note';
import { groupByEntity, groupByStory, tagsInUse } from '../../lib/notes/query';
import type { EditingCallbacks } from '../note/EditableNote';
import { Toast } from '../ui/Toast';
import { t } from '../words';
import { ExportDialog } from './ExportDialog';
import { exportablesOf } from './exportables';
import { ImportDialog } from './ImportDialog';
import { type LibraryDialog, LibraryNav } from './LibraryNav';
import type { NotesContext } from './LibraryNote';
import { LibraryPanes } from './LibraryPanes';
import type { LibraryProps } from './props';
import { ShortcutsDialog } from './ShortcutsDialog';
import { useSelection } from './selection';
import { Failed, NoNotes, Opening } from './states';
import { useKeys } from './use-keys';

/** All notes, by story, by entity and by time, with a search over all of them; in from files, out to files, and back in time. */
export function LibraryView(props: LibraryProps) {
  const { status, route, isWhole, notes, found, bin, orphans, articles, drafts, search, marks, importing } = props;
  const { onDraft, onDiscardDraft, onReplace, onDelete, onUndo, onNavigate } = props;
  const [dialog, setDialog] = useState<LibraryDialog | null>(null);
  const [deleted, setDeleted] = useState<readonly string[]>([]);

  // What is not shown is not grouped: it would be a third of every key press.
  const grouped = route.view;
  const stories = useMemo(
    () => (grouped === 'stories' ? groupByStory(found, articles) : []),
    [grouped, found, articles],
  );
  const entities = useMemo(() => (grouped === 'entities' ? groupByEntity(found) : []), [grouped, found]);
  const knownTags = useMemo(() => tagsInUse(notes), [notes]);
  const counts = useMemo(
    () => ({
      stories: new Set(notes.map(({ story }) => story)).size,
      entities: new Set(notes.flatMap(({ target }) => (target.kind === 'entity' ? [target.key] : []))).size,
      notes: notes.length,
      orphans: orphans && notes.filter(({ id }) => orphans.has(id)).length,
      bin: bin.length,
    }),
    [notes, orphans, bin],
  );
  const ready = status.kind === 'ready';
  const readOnly = ready && status.health.readOnly;
  const selection = useSelection(found);
  useKeys({ ...props, enabled: dialog === null && ready, onShortcuts: () => setDialog('shortcuts') });

  const remove = (ids: readonly string[]) => {
    onDelete(ids);
    setDeleted(ids);
  };
  const save = (draft: Draft) => {
    const note = notes.find(({ id }) => id === draft.note);
    if (note) onReplace('edit', [{ ...note, body: draft.body.trim(), tags: draft.tags, colour: draft.colour }]);
    onDiscardDraft(draft.id);
  };
  const editing: EditingCallbacks = { onDraft, onDiscardDraft, onSave: save, onDelete: ({ id }) => remove([id]) };
  const context: NotesContext = {
    search,
    marks,
    orphans,
    drafts,
    knownTags,
    editing,
    onNavigate,
    selection: readOnly ? null : selection,
  };
  const isEmpty = isWhole && notes.length === 0 && bin.length === 0;
  const close = () => setDialog(null);
  return (
    <div class="library" data-state={status.kind} data-view={route.view}>
      <LibraryNav
        {...props}
        counts={isWhole ? counts : null}
        health={ready ? status.health : null}
        onOpen={setDialog}
      />
      {props.problem !== null && (
        <p class="notice fault problem" role="alert" data-part="problem">
          {t('library.problem', { message: props.problem })}
        </p>
      )}
      {status.kind === 'loading' && (
        <main class="alone">
          <Opening />
        </main>
      )}
      {status.kind === 'failed' && (
        <main class="alone">
          <Failed message={status.message} />
        </main>
      )}
      {ready && isEmpty && (
        <main class="alone">
          <NoNotes onImport={() => setDialog('import')} />
        </main>
      )}
      {ready && !isEmpty && (
        <LibraryPanes
          {...props}
          onDelete={remove}
          stories={stories}
          entities={entities}
          context={context}
          readOnly={readOnly}
        />
      )}
      {dialog === 'export' && (
        <ExportDialog
          exportables={exportablesOf({ ...props, stories, entities })}
          onExport={props.onExport}
          onClose={close}
        />
      )}
      {dialog === 'import' && <ImportDialog {...props} state={importing} onClose={close} />}
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {deleted.length > 0 && (
        <Toast
          key={deleted[0]}
          message={deleted.length === 1 ? t('note.deleted') : t('bulk.deleted', { count: deleted.length })}
          onUndo={() => {
            onUndo();
            setDeleted([]);
          }}
          onDismiss={() => setDeleted([])}
        />
      )}
    </div>
  );
}
