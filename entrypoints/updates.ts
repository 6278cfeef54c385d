import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideScript } from '../lib/services/lazy-scripts';
import { createSubscriptions } from '../lib/services/subscriptions';

/** Fetching, checking and reading packs and feeds: the part of the background that the alarm asks for. */
export default defineUnlistedScript(() => provideScript('updates', { createSubscriptions }));
