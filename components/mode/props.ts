import type { ReadingMode } from '../../lib/settings/settings';

export interface ModeChoiceProps {
  readonly mode: ReadingMode;
  /** Host names without "www.", read under 'chosen-sites'. */
  readonly sites: readonly string[];
  onMode(mode: ReadingMode): void;
  onSites(sites: readonly string[]): void;
}
