import { browser } from './polyfill';

/** The keyboard commands of the manifest (wxt.config.ts), which the reader may remap or unset in the browser. */
const COMMANDS = ['note-on-selection', 'next-note', 'previous-note'] as const;
export type Command = (typeof COMMANDS)[number];

export type CommandActs = Readonly<Record<Command, (tab: number) => void>>;

export function followCommands(acts: CommandActs): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const known = COMMANDS.find((name) => name === command);
    const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (known && id !== undefined) acts[known](id);
  });
}
