import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pagePayloads } from '../../lib/messages/page-payloads';
import { backgroundPayloads } from '../../lib/messages/payloads';
import type { MessageKey } from '../../lib/messages/protocol';
import { type Services, serve } from '../../lib/messages/serve';
import { anyText } from '../any-text';

/** Every key at one door, though no context serves them all: each sender meets each of them. */
const CHECKS = { ...backgroundPayloads, ...pagePayloads };
const KEYS = Object.keys(CHECKS) as MessageKey[];

const ORIGIN = 'chrome-extension://test-extension-id';
const ID = 'test-extension-id';
const SPEAKERS = {
  'page-script': { id: ID, url: 'https://news.example/story', tab: { id: 7 }, frameId: 0 },
  'extension-page': { id: ID, url: `${ORIGIN}/popup.html` },
  background: { id: ID, url: `${ORIGIN}/background.js` },
} as const;
const NOBODY = {
  'another extension': { ...SPEAKERS['extension-page'], id: 'other' },
  'a page without an id': { url: 'https://news.example/', tab: { id: 7 }, frameId: 0 },
  'an inner frame': { ...SPEAKERS['page-script'], frameId: 4 },
  'a local file': { id: ID, url: 'file:///story.html', tab: { id: 7 }, frameId: 0 },
  'an address that is none': { id: ID, url: 'http://', tab: { id: 7 }, frameId: 0 },
  'a page that wears our name': { id: ID, url: `https://${ID}/popup.html`, frameId: 0 },
  'a sandboxed frame': { id: ID, url: 'about:srcdoc', tab: { id: 7 }, frameId: 2 },
  'a tab without an address': { id: ID, tab: { id: 7 }, frameId: 0 },
} as const;

/** Who may say it, as trust.test.ts spells out. */
const MAY = (key: MessageKey): readonly (keyof typeof SPEAKERS)[] => {
  if (/^page\.(walk|selection)/.test(key)) return ['extension-page', 'background'];
  if (/^(reading\.|notes\.|page\.reveal)/.test(key)) return ['extension-page'];
  return key.startsWith('page.') ? ['background'] : ['page-script'];
};

const PASSAGE = { exact: 'x', prefix: '', suffix: '', span: { unit: 0, start: 0, end: 1 } };
/** Something near to what each key wants, to be bent in one place: pure noise never gets past the first check. */
const NEARLY: Record<string, unknown> = {
  'article.read': {
    article: { url: 'https://news.example/story', title: 'x', units: [{ text: 'x', kind: 'paragraph' }] },
  },
  'passage.chosen': { selectors: [PASSAGE] },
  'entity.chosen': { key: 'per:x' },
  'note.chosen': { note: 'not-a-uuid' },
  'page.reveal': { span: PASSAGE.span },
  'page.walk': { step: 2 },
  'page.refresh': { reading: { passages: [], mentions: [], notes: [{ spans: [] }] } },
  'reading.of-tab': { tab: 1 },
};

const wild = fc.oneof(
  anyText,
  fc.anything(),
  fc.constantFrom<unknown>(null, -1, 1.5, Number.NaN, Infinity, 2 ** 53, '', 'x'.repeat(30_000), [], {}, [[[]]]),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')),
);

/** A payload with one part, at any depth, replaced or added. */
const bent = (key: MessageKey) =>
  fc.tuple(fc.nat(), fc.array(fc.nat(), { maxLength: 4 }), wild).map(([mode, path, value]) => {
    const copy = structuredClone(NEARLY[key] ?? {}) as Record<string, unknown>;
    let at: Record<string, unknown> = copy;
    for (const step of path) {
      const keys = Object.keys(at);
      const next = keys.length > 0 ? at[keys[step % keys.length]] : null;
      if (typeof next !== 'object' || next === null) break;
      at = next as Record<string, unknown>;
    }
    const keys = Object.keys(at);
    at[mode % 2 === 0 && keys.length > 0 ? keys[mode % keys.length] : 'extra'] = value;
    return copy;
  });

let said = 0;

function say(message: unknown, sender: object): Promise<unknown> {
  said += 1;
  return new Promise((resolve) => {
    const listeners = fakeBrowser.runtime.onMessage as unknown as { trigger(...args: unknown[]): Promise<unknown[]> };
    void listeners.trigger(message, sender, resolve).then((kept) => kept.includes(true) || resolve('left alone'));
  });
}

describe('the door', () => {
  const answer = vi.fn<(payload: unknown) => null>(() => null);

  beforeEach(() => {
    fakeBrowser.reset();
    fakeBrowser.runtime.getURL = ((path: string) => ORIGIN + path) as never;
    answer.mockClear();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    serve(Object.fromEntries(KEYS.map((key) => [key, { payload: CHECKS[key], answer }])) as unknown as Services);
  });

  afterAll(() =>
    console.log(`${said} messages, ${KEYS.length} keys, ${Object.keys({ ...SPEAKERS, ...NOBODY }).length} senders`),
  );

  it.each(KEYS)('lets nobody say %s but who may, whatever it holds', async (key) => {
    const others = Object.entries({ ...SPEAKERS, ...NOBODY }).filter(
      ([name]) => !MAY(key).some((senderKind) => senderKind === name),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...others), fc.oneof(wild, bent(key)), async ([, sender], payload) => {
        const reply = await say({ copytaster: key, payload }, sender);
        expect(reply).toMatchObject({ ok: false });
        expect(answer).not.toHaveBeenCalled();
      }),
    );
  });

  it.each(KEYS)('takes from who may say %s only what passes its check a second time', async (key) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(wild, bent(key)), async (payload) => {
        answer.mockClear();
        const reply = (await say({ copytaster: key, payload }, SPEAKERS[MAY(key)[0]])) as {
          ok: boolean;
          error?: string;
        };
        if (reply.ok)
          for (const [passed] of answer.mock.calls) expect(() => CHECKS[key as 'popup.open'](passed)).not.toThrow();
        else expect(reply.error).toMatch(/^bad /);
        expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      }),
    );
  });

  it('answers no message that is not ours, and no key that it does not know', async () => {
    await fc.assert(
      fc.asyncProperty(wild, fc.constantFrom(...Object.values({ ...SPEAKERS, ...NOBODY })), async (key, sender) => {
        fc.pre(!KEYS.includes(key as MessageKey));
        expect(await say({ copytaster: key, payload: {} }, sender)).toMatchObject({
          ok: false,
          error: 'unknown message',
        });
        expect(await say({ other: key }, sender)).toBe('left alone');
        expect(answer).not.toHaveBeenCalled();
      }),
    );
  });

  it('takes no list of a name for the name', async () => {
    expect(await say({ copytaster: ['popup.open'], payload: {} }, SPEAKERS['page-script'])).toMatchObject({
      ok: false,
    });
  });

  it('tells a page nothing of a fault inside', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    answer.mockImplementationOnce(() => {
      throw new Error('the note “secret” cannot be read');
    });
    const reply = await say({ copytaster: 'popup.open', payload: {} }, SPEAKERS['page-script']);
    expect(reply).toEqual({ ok: false, error: 'failed' });
  });
});
