import { browser } from '../browser/polyfill';
import type { Reading } from '../notes/reading';

/**
 * What was read in each open tab. It lives in the browser's session storage: in memory only, gone with the browser, and
 * still there when the worker has died and woken. 10 MB in both browsers; a reading is some 40 KB, so the oldest go first
 * when space runs out.
 */
export interface TabReadings {
  get(tab: number): Promise<Reading | null>;
  set(tab: number, reading: Reading): Promise<void>;
  drop(tab: number): Promise<void>;
  all(): Promise<{ tab: number; reading: Reading }[]>;
}

const PREFIX = 'tab:';
const keyOf = (tab: number) => `${PREFIX}${tab}`;

export function createTabReadings(): TabReadings {
  const { session } = browser.storage;
  const all = async () =>
    Object.entries(await session.get(null))
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, reading]) => ({ tab: Number(key.slice(PREFIX.length)), reading: reading as Reading }));
  return {
    get: async (tab) => ((await session.get(keyOf(tab)))[keyOf(tab)] as Reading | undefined) ?? null,
    set: async (tab, reading) => {
      try {
        await session.set({ [keyOf(tab)]: reading });
      } catch {
        const older = (await all()).sort((a, b) => a.reading.readAt - b.reading.readAt);
        await session.remove(older.slice(0, Math.ceil(older.length / 2)).map((entry) => keyOf(entry.tab)));
        await session.set({ [keyOf(tab)]: reading });
      }
    },
    drop: (tab) => session.remove(keyOf(tab)),
    all,
  };
}
