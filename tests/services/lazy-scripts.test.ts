import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepScriptsAtHand, lazyScript, provideScript } from '../../lib/services/lazy-scripts';
import type { createSubscriptions } from '../../lib/services/subscriptions';

const part = { createSubscriptions: (() => null) as unknown as typeof createSubscriptions };

/** What Chrome's worker has, and what it tells it once. */
function asWorker(importScripts: (...addresses: string[]) => void) {
  const listeners: (() => void)[] = [];
  vi.stubGlobal('importScripts', importScripts);
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
    if (type === 'install') listeners.push(listener);
  });
  return { install: () => listeners.forEach((listener) => void listener()) };
}
afterEach(() => vi.unstubAllGlobals());

describe('a late part of the background', () => {
  it('is run while the worker is installed, every one of them, or Chrome would not have it later', () => {
    const importScripts = vi.fn();
    const worker = asWorker(importScripts);
    keepScriptsAtHand();
    expect(importScripts).not.toHaveBeenCalled();
    worker.install();
    expect(importScripts).toHaveBeenCalledExactlyOnceWith('/facts.js', '/names.js', '/updates.js');
    const entrypoints = readdirSync('entrypoints');
    expect(entrypoints).toEqual(expect.arrayContaining(['names.ts', 'updates.ts']));
  });

  it('asks nothing of Firefox’s event page', () => {
    vi.stubGlobal('importScripts', undefined);
    expect(keepScriptsAtHand).not.toThrow();
  });

  it('is read when it is first asked for, once; and again where that failed', async () => {
    let isThere = false;
    const importScripts = vi.fn(() => {
      if (!isThere) throw new Error('NetworkError');
      provideScript('updates', part);
    });
    asWorker(importScripts);
    const updates = lazyScript('updates');
    expect(importScripts).not.toHaveBeenCalled();
    await expect(updates()).rejects.toThrow('NetworkError');
    isThere = true;
    expect(await updates()).toBe(part);
    expect(await updates()).toBe(part);
    expect(importScripts).toHaveBeenCalledTimes(2);
  });

  it('is missed by name where its script offers another', async () => {
    asWorker(() => provideScript('updates', part));
    await expect(lazyScript('names')()).rejects.toThrow('badAsset file=/names.js part=script');
  });
});
