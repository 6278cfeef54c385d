import { t } from '../text/i18n';
import { browser } from './polyfill';

/** A keyboard command of ours as the browser has it now. */
export interface Shortcut {
  readonly name: string;
  /** In the browser's words, such as "Alt+Shift+M"; '' where the reader has unset it, or another add-on had it first. */
  readonly keys: string;
  readonly description: string;
}

export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut, description }) => {
    // The browser's own command brings no words of ours.
    const words = name === '_execute_action' ? t('shortcuts.open') : description;
    return name && words ? [{ name, keys: shortcut ?? '', description: words }] : [];
  });
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
