import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../tools/setup/browsers.mjs';

export interface BrowserOptions {
  readonly browser: BrowserName;
  /** Folder of the built extension; where it is left out, the one that WXT builds for this browser. */
  readonly extension?: string;
  /** Light where it is left out. */
  readonly colourScheme?: ColourScheme;
  /** Show the browser's window, in its own colours and with its motion. Needs a display. */
  readonly visible?: boolean;
  /** Ask for permissions as readers are asked, to be answered by `acceptPrompt`. Firefox grants them unasked without it. */
  readonly prompts?: boolean;
  /** Let requests leave this machine. Without it they are refused, and remembered. */
  readonly online?: boolean;
}

export type ColourScheme = 'light' | 'dark';

export interface PrivatePage {
  readonly page: Page;
  close(): Promise<void>;
}

/** A real browser with the extension in it, driven from outside: the same hands for Chromium and for Firefox. */
export interface DrivenBrowser {
  readonly name: BrowserName;
  /** Opens an address in a tab of its own, and waits until it is loaded. */
  page(url: string): Promise<Page>;
  /** Opens a page of the extension, such as "library.html", in a tab of its own. */
  extensionPage(path: string): Promise<Page>;
  /**
   * The popup over a page. In Chromium the real one, as a click on the toolbar opens it; Firefox lets nobody at that, so
   * there it is popup.html in a tab, told by its address which tab it is about.
   */
  popup(page: Page): Promise<Page>;
  /**
   * Opens an address in a private window, in which the extension is allowed as a reader allows it in the browser's own
   * settings. `close` closes the window. Pages of the extension that are open may be closed by the browser.
   */
  privatePage(url: string): Promise<PrivatePage>;
  /** Does what the keys of a command of the extension do over a page: drivers press keys in the page, below the browser's own. */
  command(page: Page, name: string): Promise<void>;
  /** The popup, or the small window in its stead, that the extension opened by itself. */
  editor(): Promise<Page>;
  /** Does what makes the browser download a file, and gives the file's path once it is complete. */
  download(act: () => Promise<void>): Promise<string>;
  /** Takes the hosts back that were granted at install, as a reader does in the browser's own settings. */
  withholdAccess(): Promise<void>;
  /** Says yes to the browser's own question for a permission: by its button in Firefox, by the keyboard in Chromium (needs xdotool). */
  acceptPrompt(): Promise<void>;
  /** Stops the extension's background, as browsers do with an idle one. */
  stopBackground(): Promise<void>;
  /** Closes the browser and opens it again on the same profile. Pages of before are gone. */
  restart(changes?: { readonly colourScheme?: ColourScheme }): Promise<void>;
  /** "METHOD host" of every request that tried to leave this machine and was refused, since the browser was opened. */
  outsideRequests(): readonly string[];
  /** Resolves when the reader closes the browser's window. */
  closedByReader(): Promise<void>;
  close(): Promise<void>;
}
