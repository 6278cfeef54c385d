import { useMemo } from 'preact/hooks';
import type { Draft } from '../../lib/notes/note';
import { groupByEntity, groupByStory, sortNewestFirst, tagsInUse } from '../../lib/notes/query';
import { searchNotes } from '../../lib/notes/search';
import type { EditingCallbacks } from '../note/EditableNote';
import { useUndo } from '../note/use-undo';
import { LibraryNav } from './LibraryNav';
import type { NotesContext } from './LibraryNote';
import { LibraryPanes } from './LibraryPanes';
import type { LibraryProps } from './props';
import { Failed, NoNotes, Opening } from './states';

/** All notes, by story, by entity and by time, with a search over all of them. */
export function LibraryView(props: LibraryProps) {
  const { status, route, notes, articles, drafts, search, onNavigate, onDraft, onDiscardDraft, onEdit } = props;
  const { remove, toast } = useUndo(props);

  const found = useMemo(() => searchNotes(notes, search), [notes, search]);
  const stories = useMemo(() => groupByStory(found, articles), [found, articles]);
  const entities = useMemo(() => groupByEntity(found), [found]);
  const sorted = useMemo(() => sortNewestFirst(found), [found]);
  const knownTags = useMemo(() => tagsInUse(notes), [notes]);
  const counts = useMemo(
    () => ({
      stories: new Set(notes.map(({ story }) => story)).size,
      entities: new Set(notes.flatMap(({ target }) => (target.kind === 'entity' ? [target.key] : []))).size,
      notes: notes.length,
    }),
    [notes],
  );

  const save = (draft: Draft) => {
    const note = notes.find(({ id }) => id === draft.note);
    if (note) onEdit({ ...note, body: draft.body.trim(), tags: draft.tags, colour: draft.colour });
    onDiscardDraft(draft.id);
  };
  const editing: EditingCallbacks = { onDraft, onDiscardDraft, onSave: save, onDelete: remove };
  const context: NotesContext = { search, drafts, knownTags, editing, onNavigate };
  const ready = status.kind === 'ready';
  return (
    <div class="library" data-state={status.kind} data-view={route.view}>
      <LibraryNav {...props} counts={ready ? counts : null} health={ready ? status.health : null} />
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
      {ready && notes.length === 0 && (
        <main class="alone">
          <NoNotes />
        </main>
      )}
      {ready && notes.length > 0 && (
        <LibraryPanes {...props} stories={stories} entities={entities} found={sorted} context={context} />
      )}
      {toast}
    </div>
  );
}
