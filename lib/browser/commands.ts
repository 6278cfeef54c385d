import { browser } from 'wxt/browser';

/** Keyboard commands of the manifest, which the reader may remap or unset in the browser. */
export function followCommands(onCommand: (command: string, tab: number) => void): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (id !== undefined) onCommand(command, id);
  });
}
