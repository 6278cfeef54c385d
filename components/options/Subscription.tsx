import { formatCount, formatMoment } from '../format';
import { Button } from '../ui/Button';
import { Facts } from '../ui/Facts';
import { t } from '../words';
import type { PackQuestion, SubscriptionFacts, SubscriptionsProps } from './props';

const QUESTION_WORDS = {
  older: 'subscriptions.question.older',
  'lost-stories': 'subscriptions.question.lostStories',
  'new-key': 'subscriptions.question.newKey',
  unsigned: 'subscriptions.question.unsigned',
  'signed-now': 'subscriptions.question.signedNow',
  'taken-back': 'subscriptions.question.takenBack',
} as const satisfies { readonly [Reason in PackQuestion]: string };

interface SubscriptionProps
  extends Pick<SubscriptionsProps, 'onCheck' | 'onPause' | 'onRemove' | 'onRollBack' | 'onAccept'> {
  readonly subscription: SubscriptionFacts;
}

/** One pack or feed that the reader added: what it brought, when it is looked at, what went wrong, what can be done. */
export function Subscription({ subscription, onCheck, onPause, onRemove, onRollBack, onAccept }: SubscriptionProps) {
  const { kind, id, title, url, fault, question, paused, progress, canRollBack } = subscription;
  const busy = progress !== null;
  return (
    <li class="subscription" data-part="subscription" data-kind={kind} data-id={id}>
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <p class="small soft" data-part="subscription-facts">
        <Facts facts={factsOf(subscription)} />
      </p>
      <p class="small soft" data-part="subscription-checks">
        {checksOf(subscription)}
      </p>
      {fault !== null && (
        <p class="fault small" role="status" data-part="subscription-fault">
          {t('subscriptions.fault', { message: fault })}
        </p>
      )}
      {question && (
        <p class="notice" role="status" data-part="subscription-question">
          {t(QUESTION_WORDS[question.reason], {
            version: question.version,
            stories: formatCount(question.stories),
          })}{' '}
          <Button part="accept" disabled={busy} onClick={() => onAccept(subscription)}>
            {t('subscriptions.accept')}
          </Button>
        </p>
      )}
      {busy && <progress aria-label={t('subscriptions.fetching')} value={progress} max={1} />}
      <div class="actions">
        {url !== null && (
          <>
            <Button part="check" disabled={busy} onClick={() => onCheck(subscription)}>
              {t('subscriptions.check')}
            </Button>
            <Button part="pause" aria-pressed={paused} onClick={() => onPause(subscription, !paused)}>
              {t('subscriptions.pause')}
            </Button>
          </>
        )}
        {canRollBack && (
          <Button part="roll-back" disabled={busy} onClick={() => onRollBack(subscription)}>
            {t('subscriptions.rollBack')}
          </Button>
        )}
        <Button part="remove" disabled={busy} onClick={() => onRemove(subscription)}>
          {t('subscriptions.remove')}
        </Button>
      </div>
    </li>
  );
}

function factsOf({ kind, url, stories, headlines, licence, signed }: SubscriptionFacts): string[] {
  return [
    t(`subscriptions.${kind}`),
    t('subscriptions.stories', stories, { count: formatCount(stories) }),
    ...(headlines > 0 ? [t('subscriptions.headlines', headlines, { count: formatCount(headlines) })] : []),
    licence ? t('source.licence', { licence }) : t('subscriptions.noLicence'),
    ...(kind === 'pack' ? [signed ? t('subscriptions.signed') : t('subscriptions.notSigned')] : []),
    ...(url?.startsWith('http:') ? [t('subscriptions.unencrypted')] : []),
  ];
}

function checksOf({ url, checkedAt, nextAt, paused }: SubscriptionFacts): string {
  if (url === null) return t('subscriptions.fromFiles');
  const checked =
    checkedAt === null
      ? t('subscriptions.neverChecked')
      : t('subscriptions.checked', { time: formatMoment(checkedAt) });
  return `${checked} ${paused ? t('subscriptions.isPaused') : t('subscriptions.next', { time: formatMoment(nextAt) })}`;
}
