import { useMemo, useState } from 'preact/hooks';
import { groupByEntity, groupByStory, tagsInUse } from '../../lib/notes/query';
import type { EditingCallbacks } from '../note/editing';
import { useUndo } from '../note/use-undo';
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
  const { onDraft, onDiscardDraft, onSave, onReplace, onDelete, onUndo, onFindPlaces, onNavigate } = props;
  const [dialog, setDialog] = useState<LibraryDialog | null>(null);
  const { offer, toast } = useUndo();

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
    offer(ids.length === 1 ? t('note.deleted') : t('bulk.deleted', { count: ids.length }), onUndo);
  };
  const editing: EditingCallbacks = {
    onDraft,
    onDiscardDraft,
    onSave,
    onDelete: ({ id }) => remove([id]),
    onChange: ({ kind, after, said }) => {
      onReplace(kind, [after]);
      offer(said, onUndo);
    },
  };
  const context: NotesContext = {
    search,
    marks,
    orphans,
    drafts,
    knownTags,
    editing,
    onFindPlaces,
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
      {toast}
    </div>
  );
}
