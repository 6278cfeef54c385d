import { formatTime } from '../format';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Facts } from '../ui/Facts';
import { StoryLink } from '../ui/StoryLink';
import { Toast } from '../ui/Toast';
import { t } from '../words';
import { HistoryChoice } from './HistoryChoice';
import type { HistoryProps, ReadStory } from './props';

const DAYS = [7, 30, 90, 365];
/** A list to look something up in, not to read: beyond this a site or all is forgotten at once. */
const MAX_LISTED = 200;

/** The reading history: whether there is one, for how long, what is in it, and forgetting. */
export function HistorySection(props: HistoryProps) {
  const { history, historyDays, stories, forgotten, onHistoryDays, onForgetAll, onPutBack, onDismissForgotten } = props;
  return (
    <section data-part="history">
      <h2>{t('readingHistory.title')}</h2>
      <HistoryChoice {...props} />
      {history && (
        <label class="field-line">
          {t('readingHistory.days')}{' '}
          <select
            data-part="history-days"
            value={historyDays}
            onChange={(event) => onHistoryDays(Number(event.currentTarget.value))}
          >
            {[...new Set([...DAYS, historyDays])]
              .sort((a, b) => a - b)
              .map((days) => (
                <option key={days} value={days}>
                  {t('readingHistory.dayCount', days, { count: days })}
                </option>
              ))}
          </select>
        </label>
      )}
      {stories.length > 0 && (
        <>
          <div class="actions">
            <span data-part="history-count">
              {t('readingHistory.count', stories.length, { count: stories.length })}
            </span>
            <Button part="forget-all" onClick={onForgetAll}>
              {t('readingHistory.forgetAll')}
            </Button>
          </div>
          <Disclosure part="history-list" summary={t('readingHistory.list')}>
            <ul class="read-stories">
              {stories.slice(0, MAX_LISTED).map((story) => (
                <StoryLine key={story.id} story={story} {...props} />
              ))}
            </ul>
          </Disclosure>
        </>
      )}
      {forgotten > 0 && (
        <Toast
          message={t('readingHistory.forgotten', forgotten, { count: forgotten })}
          onUndo={onPutBack}
          onDismiss={onDismissForgotten}
        />
      )}
    </section>
  );
}

interface StoryLineProps extends Pick<HistoryProps, 'onForgetStory' | 'onForgetSite'> {
  readonly story: ReadStory;
}

function StoryLine({ story: { id, title, url, site, readAt }, onForgetStory, onForgetSite }: StoryLineProps) {
  return (
    <li data-part="read-story">
      <p>
        <StoryLink url={url} title={title} />{' '}
        <span class="soft small">
          <Facts facts={[site, formatTime(readAt)]} />
        </span>
      </p>
      <p class="actions">
        <Button look="link" part="forget-story" onClick={() => onForgetStory(id)}>
          {t('readingHistory.forgetStory')}
        </Button>
        <Button look="link" part="forget-site" onClick={() => onForgetSite(site)}>
          {t('readingHistory.forgetSite', { site })}
        </Button>
      </p>
    </li>
  );
}
