// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openGate } from '../../lib/page/gate.dom';
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from '../../lib/settings/settings';

const rest = () => new Promise((resolve) => setTimeout(resolve, 400));

describe('the gate', () => {
  const isStory = vi.fn(() => true);
  const told = vi.fn(async () => undefined);

  const openWith = async (settings: Partial<Settings>) => {
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: { ...DEFAULT_SETTINGS, ...settings } });
    await openGate({ window, isStory });
  };

  beforeEach(() => {
    fakeBrowser.reset();
    fakeBrowser.runtime.sendMessage = told as never;
    isStory.mockReset().mockReturnValue(true);
    told.mockClear();
  });

  it('tells the background once', async () => {
    await openWith({});
    document.head.append(document.createElement('meta'));
    await rest();
    expect(told.mock.calls).toEqual([[{ copytaster: 'gate.story', payload: {} }]]);
  });

  it.each<[string, Partial<Settings>]>([
    ['switched off here', { sitesOff: ['localhost'] }],
    ['only on a click', { mode: 'on-click' }],
    ['only on chosen sites, and this is none', { mode: 'chosen-sites', sites: ['news.example'] }],
  ])('looks at nothing when it is %s', async (_name, settings) => {
    // Every touch of the document or of the address beyond the host name would be counted.
    const touched: PropertyKey[] = [];
    const watched = new Proxy({ location: { hostname: 'localhost' } } as Window, {
      get: (target, key, receiver) => {
        touched.push(key);
        return Reflect.get(target, key, receiver);
      },
    });
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: { ...DEFAULT_SETTINGS, ...settings } });
    await openGate({ window: watched, isStory });
    expect(touched).toEqual(['location']);
    expect(isStory).not.toHaveBeenCalled();
    expect(told).not.toHaveBeenCalled();
  });

  it('wakes nobody on a page that is no story, and gives up on a head that never rests', async () => {
    isStory.mockReturnValue(false);
    await openWith({});
    for (let i = 0; i < 12; i++) {
      document.head.append(document.createElement('meta'));
      await new Promise((resolve) => setTimeout(resolve, 260));
    }
    expect(told).not.toHaveBeenCalled();
    expect(isStory.mock.calls.length).toBeLessThanOrEqual(8);
  });

  it('asks again when a single-page site fills its head later', async () => {
    isStory.mockReturnValue(false);
    await openWith({});
    expect(told).not.toHaveBeenCalled();
    isStory.mockReturnValue(true);
    document.head.append(document.createElement('meta'));
    await rest();
    expect(told).toHaveBeenCalledTimes(1);
  });
});
