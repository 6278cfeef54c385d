import { HistoryChoice } from '../history/HistoryChoice';
import { ModeChoice } from '../mode/ModeChoice';
import { Button } from '../ui/Button';
import { Wordmark } from '../ui/Wordmark';
import { SourceCard } from '../verdict/SourceCard';
import { Strip } from '../verdict/Strip';
import { VerdictSummary } from '../verdict/VerdictSummary';
import { t } from '../words';
import type { WelcomeProps } from './props';
import { SAMPLE_ARTICLE, SAMPLE_VERDICT } from './sample';

/** The first page after install: what it does, what it reads, where that stays, and the reader's choice. */
export function WelcomeView({ onDone, ...choice }: WelcomeProps) {
  return (
    <main class="welcome">
      <header class="welcome-head">
        <Wordmark />
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
      </header>
      <Sample />
      <section class="promises" aria-label={t('welcome.readTitle')}>
        <Assurance title={t('welcome.readTitle')} words={t('welcome.read')} />
        <Assurance title={t('welcome.staysTitle')} words={t('welcome.stays')} />
        <Assurance title={t('welcome.keptTitle')} words={t('welcome.kept')} />
      </section>
      <section class="welcome-choice">
        <ModeChoice {...choice} />
        <fieldset class="modes">
          <legend>{t('readingHistory.title')}</legend>
          <HistoryChoice {...choice} />
        </fieldset>
        <div class="actions">
          <Button look="main" part="done" onClick={onDone}>
            {t('welcome.done')}
          </Button>
          <span class="soft small">{t('welcome.later')}</span>
        </div>
      </section>
    </main>
  );
}

function Sample() {
  return (
    <aside class="sample" aria-label={t('welcome.sampleLabel')}>
      <div class="sample-card">
        <VerdictSummary article={SAMPLE_ARTICLE} verdict={SAMPLE_VERDICT} level={2} />
        <SourceCard article={SAMPLE_ARTICLE} copy={SAMPLE_VERDICT.copies[0]} />
        <Strip units={SAMPLE_ARTICLE.units} copy={SAMPLE_VERDICT.copies[0]} />
      </div>
      <p class="soft small">{t('welcome.sampleCaption')}</p>
    </aside>
  );
}

function Assurance({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <div>
      <h2>{title}</h2>
      <p>{words}</p>
    </div>
  );
}
