/** Where Copytaster reads without being asked: on every news site, only on chosen ones, or only when its button is clicked. */
export type ReadingMode = 'everywhere' | 'chosen-sites' | 'on-click';

export interface ModeChoiceProps {
  readonly mode: ReadingMode;
  /** Host names without "www.", read under 'chosen-sites'. */
  readonly sites: readonly string[];
  onMode(mode: ReadingMode): void;
  onSites(sites: readonly string[]): void;
}
