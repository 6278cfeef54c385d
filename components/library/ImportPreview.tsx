import type { Comparison, ImportChoice, ImportPlan } from '../../lib/exchange/import/plan-import';
import type { Note } from '../../lib/notes/note';
import { formatCount } from '../format';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { t } from '../words';
import type { ImportState } from './props';

export interface ImportPreviewProps {
  readonly state: Extract<ImportState, { kind: 'planned' }>;
  readonly choice: ImportChoice;
  onChoice(choice: ImportChoice): void;
  onConfirm(): void;
  onCancel(): void;
}

const KINDS = ['notes', 'articles', 'drafts', 'placements', 'corrections', 'contests'] as const;
const CHOICES = [
  { choice: 'keep-present', word: 'keepPresent' },
  { choice: 'take-incoming', word: 'takeIncoming' },
] as const;
const SHOWN_DIFFERENCES = 20;

/** What an import would do, before it does it: new, the same, different. */
export function ImportPreview({ state, choice, onChoice, onConfirm, onCancel }: ImportPreviewProps) {
  const { file, format, plan } = state;
  const different = count(plan, (comparison) => comparison.different.length);
  const added = count(plan, (comparison) => comparison.added.length);
  return (
    <>
      <p>
        {t(`import.${format}`, { file })} {t('import.dryRun')}
      </p>
      <table class="comparison" data-part="import-preview">
        <thead>
          <tr>
            <th scope="col">{t('import.kind')}</th>
            <th scope="col">{t('import.added')}</th>
            <th scope="col">{t('import.same')}</th>
            <th scope="col">{t('import.different')}</th>
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind} data-part={`import-of-${kind}`}>
              <th scope="row">{t(`import.${kind}`)}</th>
              <td>{formatCount(plan[kind].added.length)}</td>
              <td>{formatCount(plan[kind].same.length)}</td>
              <td>{formatCount(plan[kind].different.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {different > 0 && (
        <fieldset class="choices">
          <legend>{t('import.whereDifferent')}</legend>
          {CHOICES.map(({ choice: name, word }) => (
            <label class="choice" key={name}>
              <input
                type="radio"
                name="import-choice"
                data-part={name}
                checked={name === choice}
                onChange={() => onChoice(name)}
              />
              <span>{t(`import.${word}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Differences notes={plan.notes} />
      <div class="actions">
        {added + different > 0 && (
          <Button look="main" part="import-confirm" onClick={onConfirm}>
            {t('import.confirm')}
          </Button>
        )}
        <Button part="import-cancel" onClick={onCancel}>
          {added + different > 0 ? t('dialog.cancel') : t('import.nothingNew')}
        </Button>
      </div>
    </>
  );
}

/** Note by note, what stands here and what the file says. */
function Differences({ notes: { different } }: { readonly notes: Comparison<Note> }) {
  if (different.length === 0) return null;
  return (
    <Disclosure part="import-differences" summary={t('import.showDifferences')}>
      <ul>
        {different.slice(0, SHOWN_DIFFERENCES).map(({ present, incoming }) => (
          <li key={present.id}>
            <p dir="auto">
              <b>{t('import.here')}</b> {present.body}
            </p>
            <p dir="auto">
              <b>{t('import.there')}</b> {incoming.body}
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const count = (plan: ImportPlan, of: (comparison: Comparison<unknown>) => number): number =>
  KINDS.reduce((sum, kind) => sum + of(plan[kind] as Comparison<unknown>), 0);
