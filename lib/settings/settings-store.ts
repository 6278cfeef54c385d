import { extensionApi, isOrphaned } from '../messages/extension-api';
import { SETTINGS_KEY, type Settings, settingsFrom } from './settings';

export interface SettingsStore {
  read(): Promise<Settings>;
  change(change: (before: Settings) => Settings): Promise<void>;
  /** Told of every change, from whatever page, until `signal` aborts. */
  watch(onChange: (settings: Settings) => void, signal: AbortSignal): void;
}

export function createSettingsStore(): SettingsStore {
  const read = async () => settingsFrom((await extensionApi.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  return {
    read,
    change: async (change) => {
      await extensionApi.storage.local.set({ [SETTINGS_KEY]: change(await read()) });
    },
    watch: (onChange, signal) => {
      const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'local' && changes[SETTINGS_KEY]) onChange(settingsFrom(changes[SETTINGS_KEY].newValue));
      };
      extensionApi.storage.onChanged.addListener(listen);
      signal.addEventListener('abort', () => {
        if (!isOrphaned()) extensionApi.storage.onChanged.removeListener(listen);
      });
    },
  };
}
