/** A story of the reading history, as it is listed. */
export interface ReadStory {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  /** Host name without "www.". */
  readonly site: string;
  /** ms since 1970. */
  readonly readAt: number;
}

export interface HistoryChoiceProps {
  readonly history: boolean;
  readonly historyDays: number;
  onHistory(on: boolean): void;
}

export interface HistoryProps extends HistoryChoiceProps {
  /** Newest first. */
  readonly stories: readonly ReadStory[];
  /** Stories that were just forgotten and can be put back; 0 where there are none. */
  readonly forgotten: number;
  onHistoryDays(days: number): void;
  onForgetStory(id: string): void;
  onForgetSite(site: string): void;
  onForgetAll(): void;
  onPutBack(): void;
  onDismissForgotten(): void;
}
