import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type InlineConfig, type Plugin, preview } from 'vite';
import { browserMessages } from '../../../tools/locales';
import { pseudoLocale } from './pseudo-locale';

const LOCALES = 'assets/locales';

const messagesOf = (file: string) => browserMessages(`${LOCALES}/${file}`);

/** Outside an extension there is no browser.i18n: one that answers from the messages of `?lang=` stands in for it. */
function messages(): Plugin {
  const id = '\0gallery-browser';
  const english = messagesOf('en.json');
  const locales = {
    ...Object.fromEntries(readdirSync(LOCALES).map((file) => [file.replace('.json', ''), messagesOf(file)])),
    pseudo: pseudoLocale(english),
  };
  return {
    name: 'gallery-messages',
    enforce: 'pre',
    resolveId: (source) => (source === '@wxt-dev/browser' ? id : undefined),
    load: (loaded) =>
      loaded === id
        ? `const locales = ${JSON.stringify(locales)};
           const messages = { ...locales.en, ...locales[new URLSearchParams(location.search).get('lang') ?? 'en'] };
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

/** Builds the gallery, which takes seconds but makes each of its views come at once, and serves it on a free port of this machine. */
export async function serveGallery(): Promise<GalleryServer> {
  const config: InlineConfig = {
    root: resolve('tests/components/gallery'),
    configFile: false,
    logLevel: 'error',
    plugins: [messages(), preact()],
    resolve: { alias: { '#i18n': resolve('.wxt/i18n/index.ts') } },
    build: { outDir: resolve('.output/gallery'), emptyOutDir: true, target: 'esnext', minify: false },
    preview: { port: 0, host: '127.0.0.1' },
  };
  await build(config);
  const server = await preview(config);
  return { url: server.resolvedUrls!.local[0], close: () => server.close() };
}
