import { useMemo, useState } from 'preact/hooks';
import { type BulkChange, changedBy } from '../../lib/notes/bulk';
import type { Note, NoteColour } from '../../lib/notes/note';
import { type EntityGroup, groupByEntity } from '../../lib/notes/query';
import { formatCount } from '../format';
import { ColourChoice } from '../note/ColourChoice';
import { noteLabel } from '../note/label';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { tagFrom } from '../ui/tags';
import { t } from '../words';
import { EntityField } from './EntityField';
import type { LibraryProps } from './props';

export type BulkKind = BulkChange['kind'] | 'delete';

export interface BulkDialogProps extends Pick<LibraryProps, 'onReplace' | 'onDelete'> {
  readonly kind: BulkKind;
  readonly notes: readonly Note[];
  /** Every living note: what they are on can be moved to. */
  readonly all: readonly Note[];
  readonly knownTags: readonly string[];
  /** It was done: nothing is chosen any more. */
  onDone(): void;
  onClose(): void;
}

const SHOWN = 5;

/** What would become of which notes, before it does. */
export function BulkDialog(props: BulkDialogProps) {
  const { kind, notes, all, knownTags, onReplace, onDelete, onDone, onClose } = props;
  const [tag, setTag] = useState('');
  const [colour, setColour] = useState<NoteColour>('amber');
  const [target, setTarget] = useState<EntityGroup | null>(null);
  const entities = useMemo(() => (kind === 'move' ? groupByEntity(all) : []), [kind, all]);
  const change = changeOf(kind, { tag: tagFrom(tag), colour, target });
  const touched = kind === 'delete' ? notes : change ? changedBy(change, notes) : [];

  const confirm = () => {
    if (kind === 'delete') onDelete(touched.map(({ id }) => id));
    else onReplace(kind === 'untag' ? 'tag' : kind, touched);
    onDone();
    onClose();
  };
  return (
    <Dialog title={t(`bulk.${kind}`)} part="bulk-dialog" onClose={onClose}>
      <div class="dialog-body">
        {(kind === 'tag' || kind === 'untag') && (
          <label class="field">
            {t('bulk.whichTag')}
            <input
              type="text"
              list="bulk-tags"
              data-part="bulk-tag-field"
              value={tag}
              onInput={(event) => setTag(event.currentTarget.value)}
            />
            <datalist id="bulk-tags">
              {(kind === 'tag' ? knownTags : [...new Set(notes.flatMap(({ tags }) => tags))]).map((known) => (
                <option key={known} value={known} />
              ))}
            </datalist>
          </label>
        )}
        {kind === 'recolour' && <ColourChoice colour={colour} onColour={setColour} />}
        {kind === 'move' && <EntityField label={t('bulk.whichEntity')} entities={entities} onChoose={setTarget} />}
        <Preview touched={touched} of={notes.length} />
        <div class="actions">
          <Button look="main" part="bulk-confirm" disabled={touched.length === 0} onClick={confirm}>
            {t('bulk.confirm', touched.length, { count: formatCount(touched.length) })}
          </Button>
          <Button onClick={onClose}>{t('dialog.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}

function Preview({ touched, of }: { readonly touched: readonly Note[]; readonly of: number }) {
  return (
    <div data-part="bulk-preview">
      <p>{t('bulk.touches', { count: formatCount(touched.length), of: formatCount(of) })}</p>
      <ul class="preview small">
        {touched.slice(0, SHOWN).map((note) => (
          <li key={note.id} dir="auto">
            {note.body === '' ? noteLabel(note.target) : note.body}
          </li>
        ))}
      </ul>
      {touched.length > SHOWN && (
        <p class="small soft">{t('bulk.more', { count: formatCount(touched.length - SHOWN) })}</p>
      )}
    </div>
  );
}

interface BulkInput {
  readonly tag: string;
  readonly colour: NoteColour;
  readonly target: EntityGroup | null;
}

function changeOf(kind: BulkKind, { tag, colour, target }: BulkInput): BulkChange | null {
  switch (kind) {
    case 'tag':
    case 'untag':
      return tag === '' ? null : { kind, tag };
    case 'recolour':
      return { kind, colour };
    case 'move':
      return target && { kind, to: { kind: 'entity', key: target.key, name: target.name, type: target.type } };
    case 'delete':
      return null;
  }
}
