import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Facts } from '../ui/Facts';
import { Toast } from '../ui/Toast';
import { t } from '../words';
import { AddSource } from './AddSource';
import type { SubscriptionsProps } from './props';
import { Subscription } from './Subscription';

/** Packs and feeds that the reader added, and adding more. */
export function SubscriptionsSection(props: SubscriptionsProps) {
  const { subscriptions, removed, onPutBack, onDismissRemoved } = props;
  return (
    <section data-part="subscriptions">
      <h2>{t('subscriptions.title')}</h2>
      <p class="soft">{t('subscriptions.why')}</p>
      <AddSource {...props} />
      {subscriptions.length > 0 && (
        <ul class="subscriptions">
          {subscriptions.map((subscription) => (
            <Subscription key={`${subscription.kind} ${subscription.id}`} subscription={subscription} {...props} />
          ))}
        </ul>
      )}
      <StarterFeeds {...props} />
      {removed !== null && (
        <Toast
          message={t('subscriptions.removed', { title: removed })}
          onUndo={onPutBack}
          onDismiss={onDismissRemoved}
        />
      )}
    </section>
  );
}

type StarterFeedsProps = Pick<SubscriptionsProps, 'subscriptions' | 'starterFeeds' | 'onAddFeed' | 'adding'>;

/** Openly licensed feeds to begin with; none is on by itself. */
function StarterFeeds({ subscriptions, starterFeeds, onAddFeed, adding }: StarterFeedsProps) {
  const offered = starterFeeds.filter(({ url }) => !subscriptions.some(({ id }) => id === url));
  if (offered.length === 0) return null;
  return (
    <Disclosure part="starter-feeds" summary={t('subscriptions.starter', offered.length, { count: offered.length })}>
      <p class="soft small">{t('subscriptions.starterWhy')}</p>
      <ul class="starter-feeds">
        {offered.map((feed) => (
          <li key={feed.url} data-part="starter-feed">
            <span>
              <bdi>{feed.name}</bdi>{' '}
              <span class="soft small">
                <Facts facts={[feed.language, feed.licence]} />
              </span>
            </span>
            <Button
              part="add-starter"
              disabled={adding.state === 'busy'}
              aria-label={t('subscriptions.addNamed', { name: feed.name })}
              onClick={() => onAddFeed(feed)}
            >
              {t('subscriptions.add')}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
