import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../lib/notes/note';
import { formatTime } from '../format';
import { Button } from '../ui/Button';
import { TagInput } from '../ui/TagInput';
import { t } from '../words';
import { ColourChoice } from './ColourChoice';
import { isEmptyDraft } from './draft';

export interface NoteEditorProps {
  /** What the editor begins with. Give another `key` for another draft: while it is open, the editor's own text counts. */
  readonly draft: Draft;
  /** It was typed earlier and found again. */
  readonly restored: boolean;
  /** What the field is called, such as "Note on Anna Berg". */
  readonly label: string;
  readonly knownTags: readonly string[];
  /** A follow-up has neither tags nor a colour of its own. */
  readonly textOnly?: boolean;
  /** Move the focus here when it opens: the reader asked for it. */
  readonly focused: boolean;
  /** On every input. */
  onDraft(draft: Draft): void;
  onSave(draft: Draft): void;
  onDiscard(): void;
}

export function NoteEditor(props: NoteEditorProps) {
  const { label, knownTags, textOnly = false, focused, onDraft, onSave, onDiscard } = props;
  const [draft, setDraft] = useState(props.draft);
  const [typed, setTyped] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // At once, not after the next frame: letters typed in between would be lost.
  useLayoutEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);

  const change = (part: Partial<Pick<Draft, 'body' | 'tags' | 'colour'>>) => {
    const next = { ...draft, ...part, updatedAt: Date.now() };
    setDraft(next);
    setTyped(true);
    onDraft(next);
  };
  const save = () => {
    if (!isEmptyDraft(draft)) onSave(draft);
  };
  const status = typed
    ? t('note.keptAsYouType')
    : props.restored && t('note.draftKept', { date: formatTime(draft.updatedAt) });

  return (
    <div class="note-editor" data-part="note-editor">
      <textarea
        ref={field}
        data-part="note-body"
        aria-label={label}
        placeholder={t('note.placeholder')}
        dir="auto"
        rows={3}
        value={draft.body}
        onInput={(event) => change({ body: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        }}
      />
      {!textOnly && (
        <div class="note-row">
          <TagInput tags={draft.tags} known={knownTags} onTags={(tags) => change({ tags })} />
          <ColourChoice colour={draft.colour} onColour={(colour) => change({ colour })} />
        </div>
      )}
      <div class="note-row">
        <span class="note-status small soft" role="status" data-part="draft-status">
          {status}
        </span>
        <Button look="plain" part="discard-draft" onClick={onDiscard}>
          {t('note.discard')}
        </Button>
        <Button look="main" part="save-note" disabled={isEmptyDraft(draft)} onClick={save}>
          {t('note.save')}
        </Button>
      </div>
    </div>
  );
}
