import type { HistoryProps } from '../history/props';
import type { ModeChoiceProps } from '../mode/props';

/** One corpus on this machine. */
export interface PackFacts {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly stories: number;
  /** YYYY-MM-DD of the first and last story; null for an empty pack. */
  readonly from: string | null;
  readonly to: string | null;
  /** SPDX id or the publisher's own words; null where the pack says nothing. */
  readonly licence: string | null;
  /** Of its shards. */
  readonly bytes: number;
  /** Days since its last story, where these are more than the pack says that it keeps fresh; null where they are not. */
  readonly oldDays: number | null;
}

/** Why a new version waits for the reader's word. */
export type PackQuestion = 'older' | 'lost-stories' | 'new-key' | 'unsigned' | 'signed-now' | 'taken-back';

/** A pack or a feed that the reader added, and how it is kept up to date. */
export interface SubscriptionFacts {
  readonly kind: 'pack' | 'feed';
  /** Of the pack; address of the feed. */
  readonly id: string;
  readonly title: string;
  /** null for a pack from files: nothing to check. */
  readonly url: string | null;
  /** Stories, and items of which a feed gives a summary only. */
  readonly stories: number;
  readonly headlines: number;
  readonly licence: string | null;
  readonly signed: boolean;
  /** ms since 1970; null where it was never checked. */
  readonly checkedAt: number | null;
  readonly nextAt: number;
  /** Why the last check failed; what was there before is still there. */
  readonly fault: string | null;
  readonly paused: boolean;
  /** 0 to 1 while it is fetched; null at rest. */
  readonly progress: number | null;
  /** The version before is still here. */
  readonly canRollBack: boolean;
  readonly question: {
    readonly reason: PackQuestion;
    readonly version: string;
    readonly stories: number;
    /** Who signed it; null where nobody did. */
    readonly key: string | null;
    /** What the reader has set aside of that version before. */
    readonly accepted: readonly PackQuestion[];
  } | null;
}

/** What became of the last thing that the reader wished to add. */
export type Adding =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly progress: number }
  | { readonly state: 'failed'; readonly message: string }
  /** The browser withholds this host: it is asked for that host alone, on a click. */
  | { readonly state: 'needs-access'; readonly address: string; readonly host: string };

/** A feed that is offered, and never on by itself. */
export interface StarterFeed {
  readonly name: string;
  readonly url: string;
  readonly licence: string;
  /** In its own words, such as "Español (Spanish)". */
  readonly language: string;
}

export interface SubscriptionsProps {
  readonly subscriptions: readonly SubscriptionFacts[];
  readonly adding: Adding;
  readonly starterFeeds: readonly StarterFeed[];
  /** Title of what was just removed and can be put back; null where nothing was. */
  readonly removed: string | null;
  onAddAddress(address: string): void;
  onAddFiles(files: readonly File[]): void;
  onAddFeed(feed: StarterFeed): void;
  onGrant(address: string): void;
  onCheck(subscription: SubscriptionFacts): void;
  onPause(subscription: SubscriptionFacts, paused: boolean): void;
  onRemove(subscription: SubscriptionFacts): void;
  onRollBack(subscription: SubscriptionFacts): void;
  /** The reader takes the version that waits. */
  onAccept(subscription: SubscriptionFacts): void;
  onPutBack(): void;
  onDismissRemoved(): void;
}

/** A keyboard command on pages; `keys` is '' where none is set. */
export interface PageShortcut {
  readonly name: string;
  readonly keys: string;
  readonly description: string;
}

export interface OnPageProps {
  /** Whether the small button appears by selected words. */
  readonly selectionButton: boolean;
  readonly shortcuts: readonly PageShortcut[];
  onSelectionButton(on: boolean): void;
  /** Change the keys, where the browser lets one. */
  onShortcuts(): void;
}

export interface OptionsProps extends ModeChoiceProps {
  readonly onPage: OnPageProps;
  readonly history: HistoryProps;
  readonly updates: SubscriptionsProps;
  /** Host names that the reader has switched off. */
  readonly sitesOff: readonly string[];
  readonly packs: readonly PackFacts[];
  /** null where the browser does not say. */
  readonly usedBytes: number | null;
  /** Of the extension, from its manifest. */
  readonly version: string;
  onSitesOff(sites: readonly string[]): void;
}
