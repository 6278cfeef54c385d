/**
 * Where Copytaster reads. Kept in the extension's local storage, where the gate can see it too: its first line asks here,
 * before it looks at the page. No imports, since the gate must stay tiny.
 */
export type ReadingMode = 'everywhere' | 'chosen-sites' | 'on-click';

export interface Settings {
  readonly mode: ReadingMode;
  /** Host names without "www.", read under 'chosen-sites'; a name covers its subdomains. */
  readonly sites: readonly string[];
  /** Switched off by the reader, whatever the mode. */
  readonly sitesOff: readonly string[];
  /** Keep fingerprints of what is read, for so many days: only where the reader asked for it. */
  readonly history: boolean;
  readonly historyDays: number;
  /** The small button by selected words. */
  readonly selectionButton: boolean;
}

export const SETTINGS_KEY = 'settings';

/** Days. */
const MAX_HISTORY = 365;

export const DEFAULT_SETTINGS: Settings = {
  mode: 'everywhere',
  sites: [],
  sitesOff: [],
  history: false,
  historyDays: 30,
  selectionButton: true,
};

export const siteOf = (host: string): string => host.toLowerCase().replace(/^www\./, '');

function covers(sites: readonly string[], host: string): boolean {
  const site = siteOf(host);
  return sites.some((name) => site === name || site.endsWith(`.${name}`));
}

/** Why a page is not read by itself; null where it is. */
export function restraintOn(settings: Settings, host: string): 'site' | 'click-only' | null {
  if (covers(settings.sitesOff, host)) return 'site';
  if (settings.mode === 'on-click') return 'click-only';
  if (settings.mode === 'chosen-sites' && !covers(settings.sites, host)) return 'click-only';
  return null;
}

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];

/** Whatever is stored, made whole: a damaged or older entry falls back part by part. */
export function settingsFrom(stored: unknown): Settings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  const mode = (['everywhere', 'chosen-sites', 'on-click'] as const).find((known) => known === given.mode);
  const days = given.historyDays;
  return {
    mode: mode ?? DEFAULT_SETTINGS.mode,
    sites: listOf(given.sites),
    sitesOff: listOf(given.sitesOff),
    history: given.history === true,
    historyDays: typeof days === 'number' && days >= 1 && days <= MAX_HISTORY ? days : DEFAULT_SETTINGS.historyDays,
    selectionButton: given.selectionButton !== false,
  };
}

/** Changes for SettingsStore.change: switch a site off, or on again. */
export const switchingOff =
  (site: string) =>
  (settings: Settings): Settings => ({ ...settings, sitesOff: [...new Set([...settings.sitesOff, site])] });

export const switchingOn =
  (site: string) =>
  (settings: Settings): Settings => ({
    ...settings,
    sitesOff: settings.sitesOff.filter((name) => site !== name && !site.endsWith(`.${name}`)),
  });
