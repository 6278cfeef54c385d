import { execFileSync } from 'node:child_process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { downloadInto } from './downloads';
import type { BrowserOptions, ColourScheme, DrivenBrowser } from './driven-browser';
import { watchOutsideRequests } from './outside-requests';
import { installation } from './profile';
import { waitFor } from './wait';

/** Chromium refuses its sandbox to root, which is who runs it in most containers. */
const SANDBOX_ARGUMENTS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const AS_THE_READER_LIKES = { headless: false, defaultViewport: null };
const UNATTENDED = { headless: true, defaultViewport: { width: 1180, height: 860 } };
const saveTo = (downloadPath: string) => ({ policy: 'allow' as const, downloadPath });

/** ms after which a reader who sees no popup clicks again. */
const SECOND_CLICK_MS = 8_000;

/** ms after which Chromium's question for a permission is there, and takes keys. */
const PROMPT_MS = 2_500;

/** The browser's API, as the pages and workers have it in which the functions here run. */
declare const chrome: unknown;

/** In the extension's background: an event can be told there what the browser would tell it. */
interface CommandEvents {
  readonly tabs: { query(query: { active: boolean }): Promise<readonly { readonly url?: string }[]> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: unknown): void } };
}

interface Permissions {
  readonly permissions: { getAll(): Promise<unknown> };
}

/** What chrome://extensions, the reader's own settings, is written with. */
interface DeveloperPrivate {
  readonly developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(
      update: { extensionId: string } & ({ hostAccess: 'ON_CLICK' } | { incognitoAccess: boolean }),
    ): Promise<void>;
    getExtensionInfo(extensionId: string): Promise<{ readonly incognitoAccess: { readonly isActive: boolean } }>;
  };
}

/** In the extension's own pages. */
interface PrivateWindows {
  readonly extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  readonly windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> };
}

interface Session {
  readonly browser: Browser;
  readonly id: string;
  readonly colourScheme: ColourScheme;
}

/** Chrome, Chromium or Edge with the extension. */
export async function openChromium(options: BrowserOptions): Promise<DrivenBrowser> {
  const { program, extension, profile, downloads, remove } = installation('chromium', options.extension);
  const outside = options.online ? null : await watchOutsideRequests();

  async function open(colourScheme: ColourScheme): Promise<Session> {
    const browser = await puppeteer.launch({
      executablePath: program,
      userDataDir: profile,
      // Extensions can be installed from outside over the pipe alone.
      pipe: true,
      enableExtensions: true,
      ...(options.visible ? AS_THE_READER_LIKES : { ...UNATTENDED, downloadBehavior: saveTo(downloads) }),
      args: [
        ...SANDBOX_ARGUMENTS,
        '--disable-gpu',
        '--disable-component-update',
        ...(outside ? [`--proxy-server=http://127.0.0.1:${outside.port}`] : []),
      ],
    });
    try {
      const id = await browser.installExtension(extension);
      await waitFor('the welcome page', async () =>
        browser.targets().some((target) => target.url() === `chrome-extension://${id}/welcome.html`),
      );
      return { browser, id, colourScheme };
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  const release = () => {
    outside?.close();
    remove();
  };
  let session = await open(options.colourScheme ?? 'light').catch((error) => {
    release();
    throw error;
  });
  const origin = () => `chrome-extension://${session.id}`;

  async function dressed(page: Page): Promise<Page> {
    if (options.visible) return page;
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: session.colourScheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    return page;
  }

  async function openTab(url: string): Promise<Page> {
    const page = await dressed(await session.browser.newPage());
    await page.goto(url);
    return page;
  }

  /** As a reader does it; Chromium starts the extension anew, and would leave an unpacked one off outside of developer mode. */
  async function allowInPrivateWindows(): Promise<void> {
    const settings = await openTab('chrome://extensions');
    await settings.evaluate(async (extensionId) => {
      const { developerPrivate } = chrome as unknown as DeveloperPrivate;
      if ((await developerPrivate.getExtensionInfo(extensionId)).incognitoAccess.isActive) return;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, session.id);
    await settings.close();
  }

  const background = () =>
    session.browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(origin()));

  const popupTarget = () => session.browser.targets().find((target) => target.url() === `${origin()}/popup.html`);

  return {
    name: 'chromium',
    page: openTab,
    extensionPage: (path) => openTab(`${origin()}/${path}`),
    async popup(page) {
      await page.bringToFront();
      await waitFor('the popup of before to go', async () => popupTarget() === undefined);
      const ours = (await session.browser.extensions()).get(session.id);
      if (!ours) throw new Error('the extension is not installed any more');
      let clickedAt = Number.NEGATIVE_INFINITY;
      const target = await waitFor('the popup', async () => {
        if (popupTarget()) return popupTarget();
        // Where access is withheld, the first click is spent on running the scripts that were held back: no popup comes.
        if (Date.now() - clickedAt < SECOND_CLICK_MS) return undefined;
        clickedAt = Date.now();
        await page.triggerExtensionAction(ours);
        return popupTarget();
      });
      return dressed(await target.asPage());
    },
    async withholdAccess() {
      const settings = await openTab('chrome://extensions');
      await settings.evaluate(
        (extensionId) =>
          (chrome as unknown as DeveloperPrivate).developerPrivate.updateExtensionConfiguration({
            extensionId,
            hostAccess: 'ON_CLICK',
          }),
        session.id,
      );
      await settings.close();
    },
    async acceptPrompt() {
      const granted = async () => {
        const worker = await background()?.worker();
        return worker?.evaluate(async () => JSON.stringify(await (chrome as Permissions).permissions.getAll()));
      };
      const before = await waitFor('the background', granted);
      // The browser's own question has no element that a page's driver could press, and comes without an event: again, until
      // the answer is seen to have come.
      await waitFor('the permission to be granted', async () => {
        await new Promise((resolve) => setTimeout(resolve, PROMPT_MS));
        execFileSync('xdotool', ['key', 'Tab']);
        execFileSync('xdotool', ['key', 'Return']);
        const now = await granted();
        return now !== undefined && now !== before;
      });
    },
    async privatePage(url) {
      await allowInPrivateWindows();
      // A browser context of the DevTools protocol is a profile of its own, in which no extension runs: only an extension
      // opens a window of the browser's own incognito profile.
      const opener = await waitFor('the extension to be started anew', async () => {
        const page = await openTab(`${origin()}/options.html`);
        const isAllowed = await page.evaluate(() => (chrome as PrivateWindows).extension?.isAllowedIncognitoAccess());
        if (isAllowed) return page;
        await page.close();
      });
      const before = new Set(session.browser.targets());
      await opener.evaluate(
        (address) => (chrome as PrivateWindows).windows.create({ incognito: true, url: address }),
        url,
      );
      await opener.close();
      const target = await waitFor('the private window', async () =>
        session.browser.targets().find((open) => !before.has(open) && open.type() === 'page' && open.url() === url),
      );
      const page = await dressed(await target.asPage());
      return { page, close: () => page.close() };
    },
    async command(page, name) {
      await page.bringToFront();
      const worker = await waitFor('the background', async () => background()?.worker());
      await worker.evaluate(
        async ({ url, command }) => {
          const api = chrome as unknown as CommandEvents;
          const tabs = await api.tabs.query({ active: true });
          api.commands.onCommand.dispatch(
            command,
            tabs.find((tab) => tab.url === url),
          );
        },
        { url: page.url(), command: name },
      );
    },
    async editor() {
      const target = await waitFor('the editor', async () =>
        session.browser.targets().find((open) => open.url().startsWith(`${origin()}/popup.html`)),
      );
      return dressed(await target.asPage());
    },
    async stopBackground() {
      const worker = await background()?.worker();
      await worker?.close();
      await waitFor('the worker to stop', async () => background() === undefined);
    },
    async restart({ colourScheme = session.colourScheme } = {}) {
      await session.browser.close();
      session = await open(colourScheme);
    },
    download: (act) => downloadInto(downloads, act),
    outsideRequests: () => outside?.seen ?? [],
    closedByReader: () => new Promise((resolve) => session.browser.once('disconnected', () => resolve())),
    async close() {
      await session.browser.close();
      release();
    },
  };
}
