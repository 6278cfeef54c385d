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
}

export interface OptionsProps extends ModeChoiceProps {
  /** Host names that the reader has switched off. */
  readonly sitesOff: readonly string[];
  readonly packs: readonly PackFacts[];
  /** null where the browser does not say. */
  readonly usedBytes: number | null;
  /** Of the extension, from its manifest. */
  readonly version: string;
  onSitesOff(sites: readonly string[]): void;
}
