import { t } from '../words';
import type { HistoryChoiceProps } from './props';

/** Asked, never assumed: remember what was read, to say "you have read this before". */
export function HistoryChoice({ history, historyDays, onHistory }: HistoryChoiceProps) {
  return (
    <div class="mode" data-chosen={history}>
      <label>
        <input
          type="checkbox"
          data-part="history-on"
          checked={history}
          onChange={(event) => onHistory(event.currentTarget.checked)}
        />
        <span>
          <b>{t('readingHistory.remember')}</b>
          <span class="soft"> {t('readingHistory.rememberWhy', historyDays, { count: historyDays })}</span>
        </span>
      </label>
    </div>
  );
}
