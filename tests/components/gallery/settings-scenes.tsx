import type { HistoryProps } from '../../../components/history/props';
import { OptionsView } from '../../../components/options/OptionsView';
import type { OnPageProps, SubscriptionFacts, SubscriptionsProps } from '../../../components/options/props';
import { WelcomeView } from '../../../components/welcome/WelcomeView';
import type { ReadingMode } from '../../../lib/settings/settings';
import { type } from './acts';
import type { Scene } from './scene';

const nothing = () => {};
const WINDOWS = [
  { width: 1180, height: 900, whole: true },
  { width: 360, height: 720, whole: true },
];

const welcome = (name: string, mode: ReadingMode, sites: readonly string[], act?: Scene['act']): Scene => ({
  name: `welcome-${name}`,
  view: 'welcome',
  windows: WINDOWS,
  element: (
    <WelcomeView
      mode={mode}
      sites={sites}
      history={false}
      historyDays={30}
      onMode={nothing}
      onSites={nothing}
      onHistory={nothing}
      onDone={nothing}
    />
  ),
  act,
});

const PACKS = [
  {
    id: 'wire',
    title: 'Wire archive 2011–2020',
    version: '3',
    stories: 37_556,
    from: '2011-01-03',
    to: '2020-12-30',
    licence: 'CC0-1.0',
    bytes: 3_930_000,
    oldDays: null,
  },
  {
    id: 'own',
    title: 'My own clippings',
    version: '1',
    stories: 12,
    from: '2026-01-03',
    to: '2026-11-02',
    licence: null,
    bytes: 12_000,
    oldDays: 45,
  },
];

const NO_HISTORY: HistoryProps = {
  history: false,
  historyDays: 30,
  stories: [],
  forgotten: 0,
  onHistory: nothing,
  onHistoryDays: nothing,
  onForgetStory: nothing,
  onForgetSite: nothing,
  onForgetAll: nothing,
  onPutBack: nothing,
  onDismissForgotten: nothing,
};

const HISTORY: HistoryProps = {
  ...NO_HISTORY,
  history: true,
  stories: [
    {
      id: 'reading|1',
      title: 'Harbour Bridge to Close as Repair Bill Doubles',
      url: 'https://echo.example/harbour',
      site: 'echo.example',
      readAt: Date.UTC(2026, 10, 2),
    },
  ],
};

const NO_UPDATES: SubscriptionsProps = {
  subscriptions: [],
  adding: { state: 'idle' },
  starterFeeds: [],
  removed: null,
  onAddAddress: nothing,
  onAddFiles: nothing,
  onAddFeed: nothing,
  onGrant: nothing,
  onCheck: nothing,
  onPause: nothing,
  onRemove: nothing,
  onRollBack: nothing,
  onAccept: nothing,
  onPutBack: nothing,
  onDismissRemoved: nothing,
};

const COAST: SubscriptionFacts = {
  kind: 'pack',
  id: 'coast',
  title: 'Stories of the coast',
  url: 'https://packs.example/coast.json',
  stories: 12_400,
  headlines: 0,
  licence: 'CC-BY-4.0',
  signed: true,
  checkedAt: Date.UTC(2026, 10, 2, 12),
  nextAt: Date.UTC(2026, 10, 3, 12),
  fault: null,
  paused: false,
  progress: null,
  canRollBack: true,
  question: { reason: 'lost-stories', version: '2026-11-02', stories: 310, key: null, accepted: [] },
};

const UPDATES: SubscriptionsProps = {
  ...NO_UPDATES,
  adding: { state: 'failed', message: 'feeds.example has no such file (404)' },
  subscriptions: [
    COAST,
    {
      ...COAST,
      kind: 'feed',
      id: 'https://echo.example/feed.xml',
      title: 'The Echo',
      url: 'https://echo.example/feed.xml',
      stories: 34,
      headlines: 6,
      licence: null,
      fault: 'echo.example has a fault of its own (503)',
      canRollBack: false,
      question: null,
      progress: 0.4,
    },
  ],
  starterFeeds: [{ name: 'Morgen', url: 'https://morgen.example/rss', licence: 'CC-BY-4.0', language: 'Deutsch' }],
};

const ON_PAGE: OnPageProps = {
  selectionButton: true,
  shortcuts: [
    { name: 'note-on-selection', keys: 'Alt+Shift+M', description: 'Note on these words' },
    { name: 'next-note', keys: 'Alt+Shift+J', description: 'Next note on the page' },
    { name: 'previous-note', keys: '', description: 'Previous note on the page' },
  ],
  onSelectionButton: nothing,
  onShortcuts: nothing,
};

const options = (name: string, full: boolean): Scene => ({
  name: `options-${name}`,
  view: 'options',
  windows: WINDOWS,
  element: (
    <OptionsView
      mode={full ? 'chosen-sites' : 'everywhere'}
      sites={full ? ['echo.example', 'morgen.example'] : []}
      sitesOff={full ? ['bank.example', 'mail.example'] : []}
      packs={full ? PACKS : []}
      usedBytes={full ? 2_130_000 : null}
      version="0.1.0"
      onPage={ON_PAGE}
      history={full ? HISTORY : NO_HISTORY}
      updates={full ? UPDATES : NO_UPDATES}
      onMode={nothing}
      onSites={nothing}
      onSitesOff={nothing}
    />
  ),
});

export const SETTINGS_SCENES: readonly Scene[] = [
  welcome('everywhere', 'everywhere', []),
  welcome('chosen-sites', 'chosen-sites', ['echo.example'], async (root) => {
    await type(root, '[data-part=site-field]', 'not a site');
    root.querySelector<HTMLElement>('[data-part=add-site]')?.click();
  }),
  options('full', true),
  options('empty', false),
];
