import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserOptions, ColourScheme, DrivenBrowser } from './browser';
import { downloadInto } from './downloads';
import { watchOutsideRequests } from './outside-requests';
import { installation } from './profile';
import { waitFor } from './wait';

/** Chromium refuses its sandbox to root, which is who runs it in most containers. */
const SANDBOX_ARGUMENTS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const AS_THE_READER_LIKES = { headless: false, defaultViewport: null };
const UNATTENDED = { headless: true, defaultViewport: { width: 1180, height: 860 } };
const saveTo = (downloadPath: string) => ({ policy: 'allow' as const, downloadPath });

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
      await page.triggerExtensionAction(ours);
      const target = await waitFor('the popup', async () => popupTarget());
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
