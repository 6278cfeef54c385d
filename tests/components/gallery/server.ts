import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { createServer, type Plugin } from 'vite';

/** Outside an extension there is no browser.i18n: one that answers from the English messages stands in for it. */
function messages(): Plugin {
  const id = '\0gallery-browser';
  const english = () =>
    generateChromeMessages(parseMessagesText(readFileSync('assets/locales/en.json', 'utf8'), 'JSON5'));
  return {
    name: 'gallery-messages',
    enforce: 'pre',
    resolveId: (source) => (source === '@wxt-dev/browser' ? id : undefined),
    load: (loaded) =>
      loaded === id
        ? `const messages = ${JSON.stringify(english())};
           const getMessage = (key, places = []) =>
             (messages[key]?.message ?? '').replace(/\\$(\\d)/g, (_, place) => places[place - 1] ?? '');
           export const browser = { i18n: { getMessage } };`
        : undefined,
  };
}

export interface GalleryServer {
  /** Address of the gallery's page. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the gallery on a free port of this machine. */
export async function serveGallery(): Promise<GalleryServer> {
  const server = await createServer({
    root: resolve('tests/components/gallery'),
    configFile: false,
    logLevel: 'error',
    plugins: [messages(), preact()],
    resolve: { alias: { '#i18n': resolve('.wxt/i18n/index.ts') } },
    optimizeDeps: { exclude: ['@wxt-dev/i18n'] },
    cacheDir: resolve('.output/gallery-cache'),
    server: { port: 0, host: '127.0.0.1', fs: { allow: [resolve('.')] }, hmr: false, watch: null },
  });
  await server.listen();
  return { url: server.resolvedUrls!.local[0], close: () => server.close() };
}
