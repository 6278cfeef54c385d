import { useState } from 'preact/hooks';
import { formatCount } from '../format';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { t } from '../words';
import type { ExportChoice, ExportRequest, ExportScope } from './props';

const FORMATS = ['archive', 'annotations', 'csv', 'markdownArticles', 'markdownEntities', 'html'] as const;
const REPORTS = ['reportHtml', 'reportMarkdown', 'reportCsv'] as const;

/** What could be exported from where the reader stands, and what it is called. */
export interface Exportable {
  readonly scope: ExportScope;
  readonly title: string;
  /** How many notes that is. */
  readonly notes: number;
}

export interface ExportDialogProps {
  /** The most particular one first: it is what the reader has before them. */
  readonly exportables: readonly Exportable[];
  onExport(request: ExportRequest): void;
  onClose(): void;
}

/** Choose what is exported and as what; the formats say what they are good for. */
export function ExportDialog({ exportables, onExport, onClose }: ExportDialogProps) {
  const [chosen, setChosen] = useState(0);
  const [format, setFormat] = useState<ExportChoice>('archive');
  const { scope, title } = exportables[chosen];
  const formats: readonly ExportChoice[] = scope.kind === 'story' ? [...FORMATS, ...REPORTS] : FORMATS;
  const offered = formats.includes(format) ? format : 'archive';
  return (
    <Dialog title={t('export.title')} part="export-dialog" onClose={onClose}>
      <form
        method="dialog"
        class="dialog-body"
        onSubmit={() => onExport({ format: offered, scope, title })}
        data-part="export-form"
      >
        <fieldset class="choices">
          <legend>{t('export.what')}</legend>
          {exportables.map(({ scope: { kind }, title: name, notes }, index) => (
            <label class="choice" key={kind}>
              <input
                type="radio"
                name="scope"
                data-part={`scope-${kind}`}
                checked={index === chosen}
                onChange={() => setChosen(index)}
              />
              <span>
                <bdi>{name}</bdi>{' '}
                <span class="soft">{t('library.noteCount', notes, { count: formatCount(notes) })}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <fieldset class="choices">
          <legend>{t('export.as')}</legend>
          {formats.map((name) => (
            <label class="choice" key={name}>
              <input
                type="radio"
                name="format"
                data-part={`format-${name}`}
                checked={name === offered}
                onChange={() => setFormat(name)}
              />
              <span>
                {t(`export.${name}`)} <span class="small soft">{t(`exportFor.${name}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="actions">
          <button type="submit" class="button main" data-part="export-save">
            {t('export.save')}
          </button>
          <Button onClick={onClose}>{t('dialog.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
