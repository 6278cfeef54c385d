import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { BrowserOptions, ColourScheme, DrivenBrowser } from './browser';
import { watchOutsideRequests } from './outside-requests';
import { installation } from './profile';
import { waitFor } from './wait';

/** What the code that we send into the extension's pages finds there. */
declare const chrome: ExtensionApi;

/** The add-on's id in wxt.config.ts, and the host that we give to its pages: Firefox would draw one at random. */
const GECKO_ID = 'copytaster@copytaster.example';
const HOST = '11111111-2222-4333-8444-555555555555';
const ORIGIN = `moz-extension://${HOST}`;

/** ms without work after which Firefox stops an event page; its own figure is 30,000. */
const IDLE_MS = 2_000;

function preferences(colourScheme: ColourScheme, proxyPort: number) {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: HOST }),
    // An add-on that was installed from outside goes with the session; its data and its host must not.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.background.idle.timeout': IDLE_MS,
    // permissions.request, made from a real click, is granted without a prompt that nobody could reach.
    'extensions.webextOptionalPermissionPrompts': false,
    'layout.css.prefers-color-scheme.content-override': colourScheme === 'dark' ? 0 : 1,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
  };
}

interface Session {
  readonly browser: Browser;
  readonly colourScheme: ColourScheme;
}

/** Firefox with the extension. */
export async function openFirefox(options: BrowserOptions): Promise<DrivenBrowser> {
  const { program, extension, profile, remove } = installation('firefox', options.extension);
  const outside = await watchOutsideRequests();

  async function open(colourScheme: ColourScheme): Promise<Session> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program,
      headless: !options.visible,
      userDataDir: profile,
      defaultViewport: options.visible ? null : { width: 1180, height: 860 },
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: preferences(colourScheme, outside.port),
    });
    await browser.installExtension(extension);
    await waitFor('the welcome page', async () => {
      // Puppeteer does not hear of a tab's way to an extension's page, and goes on calling it about:blank.
      const pages = await browser.pages();
      const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.href)));
      return addresses.includes(`${ORIGIN}/welcome.html`);
    });
    return { browser, colourScheme };
  }

  let session = await open(options.colourScheme ?? 'light');
  const tabIds = new WeakMap<Page, number>();

  async function openTab(url: string): Promise<Page> {
    const page = await session.browser.newPage();
    await page.goto(url);
    return page;
  }

  async function extensionPage(path: string): Promise<Page> {
    const page = await session.browser.newPage();
    // The tab changes its process on the way and `goto` never hears of its arrival: ask the page itself.
    void page.goto(`${ORIGIN}/${path}`).catch(() => {});
    await waitFor(`the extension's ${path}`, () =>
      page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
    );
    return page;
  }

  /** The browser's number of a page's tab, which only an extension can ask for. */
  async function tabIdOf(page: Page): Promise<number> {
    const known = tabIds.get(page);
    if (known !== undefined) return known;
    const asking = await extensionPage('options.html');
    await page.bringToFront();
    const id = await waitFor('the tab to come to the front', () =>
      asking.evaluate(async (url) => {
        const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
        return active?.url === url && active.id;
      }, page.url()),
    );
    await asking.close();
    tabIds.set(page, id);
    return id;
  }

  return {
    name: 'firefox',
    page: openTab,
    extensionPage,
    async popup(page) {
      return extensionPage(`popup.html?tabId=${await tabIdOf(page)}`);
    },
    /** Not to be had on demand: wait until Firefox does it, and a second more, since nothing tells of it. */
    stopBackground: () => new Promise((resolve) => setTimeout(resolve, IDLE_MS + 1_000)),
    async restart({ colourScheme = session.colourScheme } = {}) {
      await session.browser.close();
      session = await open(colourScheme);
    },
    outsideRequests: () => outside.seen,
    closedByReader: () => new Promise((resolve) => session.browser.once('disconnected', () => resolve())),
    async close() {
      await session.browser.close();
      outside.close();
      remove();
    },
  };
}
