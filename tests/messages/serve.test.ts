import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_MARGINS } from '../../lib/article/credit/add-credits';
import { emptyArticle, paragraphUnits } from '../../lib/article/empty-article';
import { backgroundPayloads } from '../../lib/messages/payloads';
import { serve } from '../../lib/messages/serve';

const OWN = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const PAGE = { id: 'test-extension-id', url: 'https://news.example/story', tab: { id: 7 }, frameId: 0 };

function send(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const listeners = fakeBrowser.runtime.onMessage as unknown as { trigger(...args: unknown[]): Promise<unknown[]> };
    listeners
      .trigger(message, sender, resolve)
      .then((kept) => kept.includes(true) || reject(new Error('left alone')), reject);
  });
}

describe('serve', () => {
  const answer = vi.fn(() => null);

  beforeEach(() => {
    fakeBrowser.reset();
    fakeBrowser.runtime.getURL = ((path: string) => `chrome-extension://test-extension-id${path}`) as never;
    answer.mockClear();
    serve({ 'article.read': { payload: backgroundPayloads['article.read'], answer } });
  });

  it('answers a message that passes', async () => {
    expect(await send({ copytaster: 'article.read', payload: { article: null } }, PAGE)).toEqual({
      ok: true,
      answer: null,
    });
    expect(answer).toHaveBeenCalledWith({ article: null }, { tab: 7, url: PAGE.url, incognito: false });
  });

  it.each([
    ['of an extension page', OWN],
    ['of another extension', { ...PAGE, id: 'other' }],
    ['of an inner frame', { ...PAGE, frameId: 3 }],
  ])('refuses the message %s', async (_name, sender) => {
    const reply = await send({ copytaster: 'article.read', payload: { article: null } }, sender);
    expect(reply).toMatchObject({ ok: false });
    expect(answer).not.toHaveBeenCalled();
  });

  it('names the first fault of a payload', async () => {
    const reply = await send({ copytaster: 'article.read', payload: { article: { url: 'javascript:1' } } }, PAGE);
    expect(reply).toEqual({ ok: false, error: 'bad article.url: not a web address' });
  });

  it('refuses keys of the prototype', async () => {
    for (const key of ['constructor', '__proto__', 'toString']) {
      expect(await send({ copytaster: key, payload: {} }, PAGE)).toEqual({ ok: false, error: 'unknown message' });
    }
  });

  it('leaves messages of others alone', async () => {
    await expect(send({ type: 'ping' }, PAGE)).rejects.toThrow('left alone');
    await expect(send('text', PAGE)).rejects.toThrow('left alone');
  });

  it('is never brought down by a payload (T5)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (article) => {
        const reply = (await send({ copytaster: 'article.read', payload: { article } }, PAGE)) as { ok: boolean };
        expect(reply.ok).toBe(article === null);
      }),
    );
  });
});

describe('the article’s check', () => {
  it('asks for every fact', () => {
    const text = { url: 'https://a.example/', site: 'a.example', units: paragraphUnits(['x']) };
    const article = emptyArticle(text);
    // What the background finds out by itself is not asked for.
    const found = new Set(['credits', 'dateline', 'byline', 'authors', 'signedBy', 'published', 'modified']);
    const rest = Object.fromEntries(Object.entries(article).filter(([fact]) => !found.has(fact)));
    const facts: Record<string, unknown> = { ...rest, margins: NO_MARGINS };
    const check = backgroundPayloads['article.read'];
    expect(check({ article: facts })).toEqual({ article: facts });
    for (const fact of Object.keys(facts)) {
      const { [fact]: _, ...others } = facts;
      expect(() => check({ article: others }), fact).toThrow(`bad article.${fact}`);
    }
  });

  it('takes no credit on a page’s word: who is credited is looked for here', () => {
    const credit = { agency: 'AP', slot: 'byline', quote: 'AP', span: null, partial: false };
    const text = { url: 'https://a.example/', site: 'a.example', units: paragraphUnits(['x']) };
    const sent = { ...emptyArticle(text), credits: [credit], margins: NO_MARGINS };
    const { article } = backgroundPayloads['article.read']({ article: sent });
    expect(article).not.toHaveProperty('credits');
  });
});
