import type { completeArticle } from '../article/complete-article';
import type { findEntities } from '../entities/find';
import type { createRecogniser } from '../entities/recogniser';
import { badAsset } from '../errors/asset-error';
import { loadedOnce } from '../text/loaded-once';
import type { createSubscriptions } from './subscriptions';

/**
 * Parts of the background that most of its wakes do without: it is woken by tabs, by menus and by the popup as well as by stories.
 * Each is a script of its own (entrypoints/NAME.ts), read when it is first asked for.
 *
 *   background ──lazyScript('updates')──▶ /updates.js ──provideScript──▶ globalThis[PARTS].updates ──▶ background
 *
 * A part brings no store of its own: it is handed what it needs of the background's.
 */
interface LazyScripts {
  /** Credits, authors and dates of a story that a page reports. */
  readonly facts: { readonly completeArticle: typeof completeArticle };
  /** Finds names in a story; once the worker has woken to one. */
  readonly names: { readonly createRecogniser: typeof createRecogniser; readonly findEntities: typeof findEntities };
  /** Fetches and checks packs and feeds; when the alarm rings. */
  readonly updates: { readonly createSubscriptions: typeof createSubscriptions };
}
type ScriptName = keyof LazyScripts;

const PARTS = Symbol.for('copytaster parts');

/** Chrome's worker has `importScripts` and no `import()`; Firefox's event page and our own pages have `import()` alone. */
const scope = globalThis as { [PARTS]?: Partial<LazyScripts>; importScripts?(...addresses: string[]): void };

/** Written out, as the stores' check wants an import to be; wxt.config.ts keeps the bundler from following them. */
const IMPORTS: Readonly<Record<ScriptName, () => Promise<unknown>>> = {
  facts: () => import('/facts.js' as string),
  names: () => import('/names.js' as string),
  updates: () => import('/updates.js' as string),
};
const addressOf = (name: string) => `/${name}.js`;

/** Called by the script of the part. */
export function provideScript<Name extends ScriptName>(name: Name, part: LazyScripts[Name]): void {
  scope[PARTS] = { ...scope[PARTS], [name]: part };
}

/**
 * Called once while the background starts. A worker may later import only what it imported while it was installed (Service
 * Workers, "importScripts": the script resource map), so all parts are run then, once a version of the extension.
 */
export function keepScriptsAtHand(): void {
  if (!scope.importScripts) return;
  globalThis.addEventListener('install', () => scope.importScripts?.(...Object.keys(IMPORTS).map(addressOf)));
}

/** What it gives rejects where the script is missing from the build, and tries again when asked again. */
export function lazyScript<Name extends ScriptName>(name: Name): () => Promise<LazyScripts[Name]> {
  return loadedOnce(async () => {
    if (scope.importScripts) scope.importScripts(addressOf(name));
    else await IMPORTS[name]();
    const part = scope[PARTS]?.[name];
    if (!part) throw badAsset(addressOf(name), 'script');
    return part;
  });
}
