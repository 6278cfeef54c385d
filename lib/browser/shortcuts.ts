import { browser } from 'wxt/browser';

/** A keyboard command of ours as the browser has it now. */
export interface Shortcut {
  readonly name: string;
  /** In the browser's words, such as "Alt+Shift+N"; '' where the reader has unset it, or another add-on had it first. */
  readonly keys: string;
  readonly description: string;
}

/** `_execute_action`, which opens the popup, has no words of ours and stays out. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut, description }) =>
    name && description ? [{ name, keys: shortcut ?? '', description }] : [],
  );
}

/** Firefox 137 and newer have a way there; in Chromium it is a page of its own. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as ShortcutSettings;
  if (open) await open();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
