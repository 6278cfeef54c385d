import { describe, expect, it } from 'vitest';
import type { MessageKey, SenderKind } from '../../lib/messages/protocol';
import { isAllowed, senderKindOf } from '../../lib/messages/trust';

const chromium = { id: 'abcdef', origin: 'chrome-extension://abcdef' };
const firefox = { id: 'copytaster@example', origin: 'moz-extension://11111111-2222-4333-8444-555555555555' };

describe('speakerOf', () => {
  it.each([
    ['another extension', { id: 'zzz', url: 'chrome-extension://abcdef/popup.html' }, null],
    ['no id at all', { url: 'chrome-extension://abcdef/popup.html' }, null],
    ['the popup', { id: 'abcdef', url: 'chrome-extension://abcdef/popup.html?tabId=3' }, 'extension-page'],
    [
      'the library in a tab',
      { id: 'abcdef', url: 'chrome-extension://abcdef/library.html', tab: { id: 4 } },
      'extension-page',
    ],
    ['the worker', { id: 'abcdef', url: 'chrome-extension://abcdef/background.js' }, 'background'],
    ['the worker without a URL', { id: 'abcdef' }, 'background'],
    ['a news page', { id: 'abcdef', url: 'https://news.example/story', tab: { id: 1 } }, 'page-script'],
    [
      'a page that has our origin in its path',
      { id: 'abcdef', url: 'https://evil.example/chrome-extension://abcdef/', tab: { id: 1 } },
      'page-script',
    ],
    [
      'a page whose host begins like ours',
      { id: 'abcdef', url: 'chrome-extension://abcdefg/popup.html', tab: { id: 1 } },
      null,
    ],
    ['a local file', { id: 'abcdef', url: 'file:///story.html', tab: { id: 1 } }, null],
    ['a page without a tab', { id: 'abcdef', url: 'https://news.example/story' }, null],
    ['a tab without a URL', { id: 'abcdef', tab: { id: 1 } }, null],
  ] as const)('%s', (_name, sender, senderKind) => {
    expect(senderKindOf(sender, chromium)).toBe(senderKind);
  });

  it('knows Firefox’s event page', () => {
    const url = `${firefox.origin}/_generated_background_page.html`;
    expect(senderKindOf({ id: firefox.id, url }, firefox)).toBe('background');
    expect(
      senderKindOf({ id: firefox.id, url: `${firefox.origin}/library.html#/_generated_background_page.html` }, firefox),
    ).toBe('extension-page');
  });
});

describe('maySay', () => {
  const allowed: Record<MessageKey, readonly SenderKind[]> = {
    'gate.story': ['page-script'],
    'article.read': ['page-script'],
    'popup.open': ['page-script'],
    'passage.chosen': ['page-script'],
    'note.chosen': ['page-script'],
    'entity.chosen': ['page-script'],
    'reading.of-tab': ['extension-page'],
    'reading.start': ['extension-page'],
    'reading.again': ['extension-page'],
    'notes.changed': ['extension-page'],
    'page.reveal': ['extension-page'],
    'page.walk': ['extension-page', 'background'],
    'page.selection': ['extension-page', 'background'],
    'page.refresh': ['background'],
  };
  const speakers: readonly SenderKind[] = ['page-script', 'extension-page', 'background'];

  it.each(Object.entries(allowed) as [MessageKey, SenderKind[]][])('%s is for whom it is for', (key, those) => {
    expect(speakers.filter((one) => isAllowed(key, one))).toEqual(those);
  });
});
