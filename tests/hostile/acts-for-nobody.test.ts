import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeInBrowsers } from '../e2e/in-browsers';
import { marksOn, settledMarks } from '../e2e/views/live-page';
import { verdictIn } from '../e2e/views/popup';
import { expectAlive } from './alive';
import { openHostile } from './hostile-page';

const A_WHILE_MS = 1_500;

/** Presses, selects and points as no reader did. */
async function forgeGestures(page: Page): Promise<void> {
  await page.evaluate(() => {
    const forge = (target: EventTarget, type: string, x: number, y: number) =>
      target.dispatchEvent(
        new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, view: window }),
      );
    for (const name of ['reader-line', 'reader-tint-strong']) {
      for (const range of CSS.highlights.get(name) ?? []) {
        const { left, top } = (range as Range).getBoundingClientRect();
        for (const type of ['mousemove', 'mousedown', 'mouseup', 'click'])
          forge(range.startContainer.parentElement ?? document, type, left + 2, top + 2);
      }
    }
    for (const host of document.querySelectorAll<HTMLElement>('[data-copy-chip]')) {
      forge(host, 'click', 5, 5);
      host.click();
      host.focus();
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    }
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', altKey: true, shiftKey: true, bubbles: true }));
  });
}

/** Says to the extension, by every way that a page has, what only we may say. */
async function forgeMessages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const answers: string[] = [];
    const envelope = (key: string) => ({
      copytaster: key,
      payload: { tab: 1, article: null, key: 'per:x', note: 'x' },
    });
    const keys = ['gate.story', 'article.read', 'reading.of-tab', 'notes.changed', 'passage.chosen', 'page.refresh'];
    addEventListener('message', ({ data }) => {
      if (typeof data === 'object' && data && 'ok' in data) answers.push(JSON.stringify(data));
    });
    for (const key of keys) {
      postMessage(envelope(key), '*');
      new BroadcastChannel('copytaster').postMessage(envelope(key));
      document.dispatchEvent(new CustomEvent('copytaster', { detail: envelope(key) }));
      for (const name of ['chrome', 'browser']) {
        const { runtime } = ((window as unknown as Record<string, unknown>)[name] ?? {}) as {
          runtime?: { sendMessage?: (id: string, message: unknown) => Promise<unknown> };
        };
        const answer = await runtime?.sendMessage?.('copytaster@copytaster.example', envelope(key)).catch(() => null);
        if (answer) answers.push(JSON.stringify(answer));
      }
    }
    return answers;
  });
}

const rest = () => new Promise((resolve) => setTimeout(resolve, A_WHILE_MS));

describeInBrowsers('a page that forges', (context) => {
  it('the reader’s gestures: nothing opens (T6)', async () => {
    const page = await openHostile(context, { name: 'gestures' });
    const popup = await context.browser.popup(page);
    await verdictIn(popup);
    await popup.close();
    await page.bringToFront();
    const marks = await settledMarks(page);
    const extensionPages = async () =>
      (await page.browser().pages()).map((other) => other.url()).filter((url) => /popup\.html/.test(url)).length;
    const before = await extensionPages();
    await forgeGestures(page);
    await rest();
    expect(await extensionPages()).toBeLessThanOrEqual(before);
    expect(await marksOn(page)).toEqual(marks);
    await page.close();
  });

  it('our messages: nobody answers, and nothing changes (T4)', async () => {
    const page = await openHostile(context, { name: 'messages' });
    const popup = await context.browser.popup(page);
    const before = await verdictIn(popup);
    const marks = await settledMarks(page);
    expect(await forgeMessages(page)).toEqual([]);
    await rest();
    expect(await marksOn(page)).toEqual(marks);
    await popup.close();
    expect(await verdictIn(await context.browser.popup(page))).toEqual(before);
    await page.close();
  });

  it('leaves the extension as it was', () => expectAlive(context));
});
