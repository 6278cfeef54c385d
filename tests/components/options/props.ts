import { vi } from 'vitest';
import type { HistoryProps } from '../../../components/history/props';
import type { OnPageProps, SubscriptionFacts, SubscriptionsProps } from '../../../components/options/props';

/** A reading history that is off, and told what is done. */
export const historyProps = (change: Partial<HistoryProps> = {}): HistoryProps => ({
  history: false,
  historyDays: 30,
  stories: [],
  forgotten: 0,
  onHistory: vi.fn(),
  onHistoryDays: vi.fn(),
  onForgetStory: vi.fn(),
  onForgetSite: vi.fn(),
  onForgetAll: vi.fn(),
  onPutBack: vi.fn(),
  onDismissForgotten: vi.fn(),
  ...change,
});

/** Nothing added, nothing offered. */
export const updatesProps = (change: Partial<SubscriptionsProps> = {}): SubscriptionsProps => ({
  subscriptions: [],
  adding: { state: 'idle' },
  starterFeeds: [],
  removed: null,
  onAddAddress: vi.fn(),
  onAddFiles: vi.fn(),
  onAddFeed: vi.fn(),
  onGrant: vi.fn(),
  onCheck: vi.fn(),
  onPause: vi.fn(),
  onRemove: vi.fn(),
  onRollBack: vi.fn(),
  onAccept: vi.fn(),
  onPutBack: vi.fn(),
  onDismissRemoved: vi.fn(),
  ...change,
});

export const subscription = (change: Partial<SubscriptionFacts> = {}): SubscriptionFacts => ({
  kind: 'pack',
  id: 'coast',
  title: 'Stories of the coast',
  url: 'https://packs.example/coast.json',
  stories: 1_240,
  headlines: 0,
  licence: 'CC-BY-4.0',
  signed: true,
  checkedAt: Date.UTC(2026, 10, 2, 12),
  nextAt: Date.UTC(2026, 10, 3, 12),
  fault: null,
  paused: false,
  progress: null,
  canRollBack: true,
  question: null,
  ...change,
});

/** The button by selected words is on, and one key is set. */
export const onPageProps = (change: Partial<OnPageProps> = {}): OnPageProps => ({
  selectionButton: true,
  shortcuts: [
    { name: 'note-on-selection', keys: 'Alt+Shift+M', description: 'Note on these words' },
    { name: 'next-note', keys: '', description: 'Next note on the page' },
  ],
  onSelectionButton: vi.fn(),
  onShortcuts: vi.fn(),
  ...change,
});
