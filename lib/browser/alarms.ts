import { browser } from './polyfill';

const SUBSCRIPTIONS = 'subscriptions';
/** How often it is looked whether something is due; a look without anything due makes no request. */
const MINUTES = 15;

/** Wakes the worker for the checks of packs and feeds. The browser keeps the alarm while the worker sleeps. */
export function onSubscriptionAlarm(check: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SUBSCRIPTIONS) void check();
  });
  // Made once: making it anew at every wake would put it off for ever.
  void browser.alarms.get(SUBSCRIPTIONS).then((alarm) => {
    if (!alarm) void browser.alarms.create(SUBSCRIPTIONS, { delayInMinutes: 1, periodInMinutes: MINUTES });
  });
}
