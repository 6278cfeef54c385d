import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { downloadInto } from './downloads';
import type { BrowserOptions, ColourScheme, DrivenBrowser } from './driven-browser';
import { watchOutsideRequests } from './outside-requests';
import { installation } from './profile';
import { waitFor } from './wait';

/** The add-on's id in wxt.config.ts, and the host that we give to its pages: Firefox would draw one at random. */
const GECKO_ID = 'copytaster@copytaster.example';
const HOST = '11111111-2222-4333-8444-555555555555';
const ORIGIN = `moz-extension://${HOST}`;

/** ms without work after which Firefox stops an event page; its own figure is 30,000. */
const IDLE_MS = 2_000;

/** The extension's pages have the same address each time, and its data are still there after a restart. */
const LASTING = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: HOST }),
  // An add-on that was installed from outside goes with the session; its data and its host must not.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** What a reader at the screen does or sees to, where there is none. */
const unattended = (colourScheme: ColourScheme, downloads: string, prompts = false) => ({
  'extensions.background.idle.timeout': IDLE_MS,
  // permissions.request, made from a real click, is granted without a prompt, unless a test answers it.
  'extensions.webextOptionalPermissionPrompts': prompts,
  // A question that has just come up takes no click for half a second, lest it was meant for something else.
  'security.notification_enable_delay': 0,
  'layout.css.prefers-color-scheme.content-override': colourScheme === 'dark' ? 0 : 1,
  // No driver reaches into the popup's panel: where it will not open, the extension takes a small window, which one does reach.
  'extensions.openPopupWithoutUserGesture.enabled': false,
  // Nothing scrolls smoothly in a tab that another one covers.
  'ui.prefersReducedMotion': 1,
  // Blank tabs share one process, and none is kept ready: a fifth of the browser's processor time in these tests.
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
});

const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

/** Firefox's own commands, which puppeteer has no words for. */
interface RawConnection {
  send(
    command: 'browsingContext.getTree',
    parameters: object,
  ): Promise<{ result: { contexts: { context: string }[] } }>;
  send(command: 'script.evaluate', parameters: object): Promise<{ result: { result: { value: unknown } } }>;
}

/** Evaluates in the browser's own window, where --remote-allow-system-access lets us in; again until the answer is truthy. */
async function inBrowserWindow<Result>(browser: Browser, what: string, expression: string): Promise<Result> {
  const { connection } = browser as unknown as { connection: RawConnection };
  const windows = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return waitFor(what, async () => {
    const { result } = await connection.send('script.evaluate', {
      target: { context: windows.result.contexts[0].context },
      awaitPromise: true,
      expression,
    });
    return result.result.value as Result;
  });
}

const EXTENSION = `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension`;

/** What the switches of about:addons do. */
const WITHHOLD_HOSTS = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const origins = ['http://*/*', 'https://*/*'];
  await ExtensionPermissions.remove(${JSON.stringify(GECKO_ID)}, { permissions: [], origins }, ${EXTENSION});
  return true;
})()`;

const PRESS_ALLOW = `(() => {
  const question = PopupNotifications.panel.state === 'open' && PopupNotifications.panel.firstElementChild;
  if (!question) return false;
  question.button.click();
  return true;
})()`;

/** What the switch "Run in Private Windows" does. */
const ALLOW_IN_PRIVATE = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const id = ${JSON.stringify(GECKO_ID)};
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(id, allowed, ${EXTENSION});
  await (await AddonManager.getAddonByID(id)).reload();
  return true;
})()`;

/** The private window that is open, in the browser's own words. */
const PRIVATE_WINDOW =
  "[...Services.wm.getEnumerator('navigator:browser')].find((each) => PrivateBrowsingUtils.isWindowPrivate(each))";

/** Opens an address in the private window; true once it is there. */
const showInPrivate = (address: string) => `(() => {
  const tab = ${PRIVATE_WINDOW}?.gBrowser?.selectedBrowser;
  if (!tab || tab.webProgress.isLoadingDocument) return false;
  if (tab.currentURI.spec === ${JSON.stringify(address)}) return true;
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  tab.loadURI(Services.io.newURI(${JSON.stringify(address)}), { triggeringPrincipal });
  return false;
})()`;

/**
 * What a click on the extension's button does before its popup opens: the tab in front is given to it (activeTab). Gives the
 * tab's number.
 */
function clickOnToolbar(browser: Browser, url: string): Promise<number> {
  return inBrowserWindow(
    browser,
    'the tab to come to the front',
    `(() => {
      const { tabManager } = ${EXTENSION};
      const tab = gBrowser.selectedTab;
      // A page may change what follows its path as often as it likes.
      if (tab.linkedBrowser.currentURI.spec.split(/[?#]/)[0] !== ${JSON.stringify(url.split(/[?#]/)[0])}) return null;
      tabManager.addActiveTabPermission(tab);
      return tabManager.getWrapper(tab).id;
    })()`,
  );
}

/** Does what the keys of a command do, in the browser's own window: what the key's listener there calls. */
const pressKeysOf = (browser: Browser, name: string): Promise<boolean> =>
  inBrowserWindow(
    browser,
    'the keys of a command',
    `(() => {
      const extension = ${EXTENSION};
      extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
      extension.shortcuts.onCommand(${JSON.stringify(name)}, gBrowser.selectedTab);
      return true;
    })()`,
  );

interface Session {
  readonly browser: Browser;
  readonly colourScheme: ColourScheme;
}

/** Firefox with the extension. */
export async function openFirefox(options: BrowserOptions): Promise<DrivenBrowser> {
  const { program, extension, profile, downloads, remove } = installation('firefox', options.extension);
  const outside = options.online ? null : await watchOutsideRequests();

  async function open(colourScheme: ColourScheme): Promise<Session> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program,
      headless: !options.visible,
      userDataDir: profile,
      defaultViewport: options.visible ? null : { width: 1180, height: 860 },
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        ...LASTING,
        ...(!options.visible && unattended(colourScheme, downloads, options.prompts)),
        ...(outside && throughProxy(outside.port)),
      },
    });
    try {
      await browser.installExtension(extension);
      await waitFor('the welcome page', async () => {
        // Puppeteer does not hear of a tab's way to an extension's page, and goes on calling it about:blank.
        const pages = await browser.pages();
        const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.href)));
        return addresses.includes(`${ORIGIN}/welcome.html`);
      });
      return { browser, colourScheme };
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

  return {
    name: 'firefox',
    page: openTab,
    extensionPage,
    async popup(page) {
      await page.bringToFront();
      return extensionPage(
        `popup.html?tabId=${await clickOnToolbar(session.browser, await page.evaluate(() => location.href))}`,
      );
    },
    withholdAccess: async () => void (await inBrowserWindow(session.browser, 'access to be withheld', WITHHOLD_HOSTS)),
    acceptPrompt: async () => void (await inBrowserWindow(session.browser, 'the question', PRESS_ALLOW)),
    async privatePage(url) {
      const { browser } = session;
      await inBrowserWindow(browser, 'private windows to be allowed', ALLOW_IN_PRIVATE);
      await inBrowserWindow(browser, 'a private window', '(OpenBrowserWindow({ private: true }), true)');
      await inBrowserWindow(browser, 'the private page', showInPrivate(url));
      const page = await waitFor('the private page to be told of', async () => {
        const pages = await browser.pages();
        const addresses = await Promise.all(pages.map((each) => each.evaluate(() => location.href).catch(() => '')));
        return pages[addresses.indexOf(url)];
      });
      const close = () =>
        inBrowserWindow<void>(browser, 'the private window to close', `(${PRIVATE_WINDOW}.close(), true)`);
      return { page, close };
    },
    /** As Firefox does with an idle one, without waiting until it is. */
    async stopBackground() {
      const stop = `${EXTENSION}.terminateBackground({ disableResetIdleForTest: true }).then(() => true)`;
      await inBrowserWindow(session.browser, 'the background to stop', stop);
    },
    async command(page, name) {
      await page.bringToFront();
      await pressKeysOf(session.browser, name);
    },
    editor: () =>
      waitFor('the editor', async () => {
        for (const page of await session.browser.pages()) {
          const address = await page.evaluate(() => location.href).catch(() => '');
          if (address.startsWith(`${ORIGIN}/popup.html`)) return page;
        }
        return null;
      }),
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
