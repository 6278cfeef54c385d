import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { writeLocales } from './tools/locales';
import { writeThirdParty } from './tools/third-party';

/** Folders under assets/ that the extension opens at run time, copied into the build under their own names. */
const SHIPPED_FOLDERS = ['packs', 'models', 'gazetteer'] as const;

/**
 * Nothing loads but our own files, nothing is evaluated. `connect-src` is open to the web for one thing: the packs and feeds
 * that the reader adds, which may stand at any host (lib/net/download.ts makes the only such request).
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' https: http:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Scripts that are read when they are needed (lib/services/lazy-scripts.ts): built by themselves, never into what asks for them. */
const LATE_PARTS = ['/facts.js', '/names.js', '/updates.js'];

/**
 * WXT hands every content script a context of its own, which tells the page by a message and an event, both with the
 * extension's id, that the extension is there, and is a quarter of the gate. The gate asks nothing of it: it gets an empty one.
 */
const CONTEXT_OF_WXT = 'wxt/utils/content-script-context';
const noContextForGate: Plugin = {
  name: 'no-context-for-gate',
  enforce: 'pre',
  resolveId: (id) => (id === CONTEXT_OF_WXT ? `\0${id}` : null),
  load: (id) => (id === `\0${CONTEXT_OF_WXT}` ? 'export class ContentScriptContext {}' : null),
};

/** What popup, library, comparison and the welcome page say of a copy alike. */
const EVIDENCE = /\/(?:components\/verdict|lib\/exchange\/report\/(?:share|relation|searched)-words)/;

/**
 * One chunk for it: cut up by which pages use which part, as a bundler does by itself, it is five, and files of some hundred
 * bytes compress badly.
 */
const evidenceInOneChunk: Plugin = {
  name: 'evidence-in-one-chunk',
  outputOptions: (options) =>
    options.format === 'es' && options.codeSplitting !== false
      ? {
          ...options,
          codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'evidence', test: EVIDENCE }] },
        }
      : options,
};

export default defineConfig({
  // Every import is written out: WXT would otherwise auto-import components/ and lib/.
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: writeLocales({ from: resolve('assets/locales'), to: resolve('.output/locales') }) },
  autoIcons: { baseIconPath: resolve('assets/icons/icon.svg'), developmentIndicator: false },
  manifestVersion: 3,
  // `npm start` builds into a folder of its own, so that it takes none away from tests that are under way.
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${process.env.COPYTASTER_BUILD_SUFFIX ?? ''}`,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      'alarms',
      'declarativeNetRequestWithHostAccess',
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    // Four at most, and none that Chromium has for itself: it drops those without a word, as it did Alt+Shift+N (156: split view).
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      'note-on-selection': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_page_menuNote__' },
      'next-note': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_page_nextNote__' },
      'previous-note': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_page_previousNote__' },
    },
    action: { default_title: '__MSG_extension_name__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'copytaster@copytaster.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ absoluteSrc: resolve('assets/styles/page.css'), relativeDest: 'page.css' });
      files.push({ absoluteSrc: resolve(writeThirdParty('.output/THIRD-PARTY.txt')), relativeDest: 'THIRD-PARTY.txt' });
      for (const folder of SHIPPED_FOLDERS) {
        // The stores' sources zip leaves out hidden files, and with its last one a folder.
        if (!existsSync(`assets/${folder}`)) continue;
        for (const name of readdirSync(`assets/${folder}`)) {
          if (name.endsWith('.md')) continue;
          files.push({ absoluteSrc: resolve('assets', folder, name), relativeDest: `${folder}/${name}` });
        }
      }
    },
  },
  // Two passes of Terser take 3 % more off the scripts that pages pay for than the minifier that comes with Vite, for 15 s a build.
  vite: () => ({
    plugins: [noContextForGate, evidenceInOneChunk, preact()],
    // Dexie's own entry is its build for browsers that know no async functions.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    build: {
      rollupOptions: { external: LATE_PARTS },
      target: 'es2023',
      // Every browser that we run in preloads modules by itself.
      modulePreload: { polyfill: false },
      minify: 'terser',
      terserOptions: { compress: { passes: 2 } },
    },
  }),
});
