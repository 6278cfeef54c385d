// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HIGHLIGHT_NAMES, type Mark, type OpenStyle } from '../../lib/page/mark';
import { createPainter, type Painter } from '../../lib/page/paint.dom';
import type { Span } from '../../lib/text/span';

class FakeHighlight extends Set<Range> {
  priority = 0;
}

/** As in Firefox from a content script: look-ups work, iterating throws. */
class FakeRegistry extends Map<string, FakeHighlight> {
  override keys(): never {
    throw new Error('the registry may not be iterated');
  }
  override forEach(): never {
    throw new Error('the registry may not be iterated');
  }
  override clear(): never {
    throw new Error("clear() would take the page's own highlights away");
  }
}

let registry: FakeRegistry;
let undo: AbortController;

const paragraphs = () => [...document.querySelectorAll('p')];

function locate({ unit, start, end }: Span): Range | null {
  const text = paragraphs()[unit]?.firstChild;
  if (!text || end > (text.textContent ?? '').length) return null;
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

const painter = (): Painter => createPainter({ document, locate, signal: undo.signal });
const shown = (style: OpenStyle) => [...(registry.get(HIGHLIGHT_NAMES[style]) ?? [])].map(String);
const mark = (style: Mark['style'], unit: number, start: number, end: number): Mark => ({
  style,
  span: { unit, start, end },
});

beforeEach(() => {
  document.body.replaceChildren(
    ...['The harbour opened at noon.', 'Mayor Ines Calloway cut the ribbon.'].map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
  );
  registry = new FakeRegistry();
  undo = new AbortController();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
  Object.assign(window, { Highlight: FakeHighlight, CSS: { highlights: registry } });
});

afterEach(() => {
  undo.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the painter', () => {
  it('paints each mark in its style and leaves the page as it was', async () => {
    const before = document.body.innerHTML;
    await painter().show([mark('copied-strong', 0, 0, 11), mark('name', 1, 6, 19)]);
    expect(shown('copied-strong')).toEqual(['The harbour']);
    expect(shown('name')).toEqual(['Ines Calloway']);
    expect(document.body.innerHTML).toBe(before);
  });

  it('puts entity lines over copied tints and keeps clear of priority 0', async () => {
    await painter().show([mark('copied-strong', 1, 0, 19), mark('name', 1, 6, 19)]);
    const priority = (style: OpenStyle) => registry.get(HIGHLIGHT_NAMES[style])!.priority;
    expect(priority('name')).toBeGreaterThan(priority('copied-strong'));
    expect(priority('copied-strong')).toBeGreaterThan(0);
  });

  it('shows only the last of several calls', async () => {
    const { show } = painter();
    const many = Array.from({ length: 5000 }, () => mark('copied-light', 0, 0, 3));
    await Promise.all([show(many), show([mark('quoted', 0, 4, 11)])]);
    expect(shown('copied-light')).toEqual([]);
    expect(shown('quoted')).toEqual(['harbour']);
  });

  it('takes away a style that is no longer shown', async () => {
    const { show } = painter();
    await show([mark('quoted', 0, 4, 11)]);
    await show([mark('name', 0, 4, 11)]);
    expect(registry.has(HIGHLIGHT_NAMES.quoted)).toBe(false);
  });

  it("leaves the page's own highlights alone, also when undone", async () => {
    const own = new FakeHighlight();
    registry.set('search-results', own);
    await painter().show([mark('quoted', 0, 4, 11)]);
    undo.abort();
    expect(registry.get('search-results')).toBe(own);
    expect(registry.size).toBe(1);
  });

  it('leaves out words that are not on the page', async () => {
    await painter().show([mark('name', 7, 0, 4), mark('name', 1, 6, 10)]);
    expect(shown('name')).toEqual(['Ines']);
  });

  it('flashes revealed words for a moment, where the page cannot look', () => {
    vi.useFakeTimers();
    const before = [...registry.entries()];
    expect(painter().reveal({ unit: 1, start: 0, end: 5 })).toBe(true);
    expect([...registry.entries()]).toEqual(before);
    vi.runAllTimers();
  });

  it('tells the page nothing of notes: registry and document are the same with and without', async () => {
    const openMarks = [mark('copied-strong', 0, 0, 11), mark('name', 1, 6, 19)];
    const seen = () => [
      [...registry.entries()].map(([name, ranges]) => [name, [...ranges].map(String)]),
      document.documentElement.outerHTML,
    ];
    const { show } = painter();
    await show(openMarks);
    const before = seen();
    await show([...openMarks, mark('noted', 1, 6, 19), mark('note-rose', 0, 4, 11)]);
    expect(seen()).toEqual(before);
    await show(openMarks);
    expect(seen()).toEqual(before);
  });

  it('cannot reveal what is not there, nor after it was undone', () => {
    const { reveal } = painter();
    expect(reveal({ unit: 9, start: 0, end: 5 })).toBe(false);
    undo.abort();
    expect(reveal({ unit: 1, start: 0, end: 5 })).toBe(false);
  });

  it('gives back the strongest mark under a point, with highlightsFromPoint', async () => {
    const tint = mark('copied-strong', 1, 0, 19);
    const name = mark('name', 1, 6, 19);
    const { show, markAt } = painter();
    await show([tint, name]);
    const hits = (...styles: OpenStyle[]) =>
      Object.assign(registry, {
        highlightsFromPoint: () => styles.map((style) => ({ ranges: [...registry.get(HIGHLIGHT_NAMES[style])!] })),
      });
    hits('copied-strong', 'name');
    expect(markAt(1, 1)).toBe(name);
    hits('copied-strong');
    expect(markAt(1, 1)).toBe(tint);
    hits();
    expect(markAt(1, 1)).toBeNull();
  });

  it('falls back to the caret, and only for points on the words themselves', async () => {
    const name = mark('name', 1, 6, 19);
    const { show, markAt } = painter();
    await show([name]);
    const range = [...registry.get(HIGHLIGHT_NAMES.name)!][0];
    range.getClientRects = () => [new DOMRect(10, 10, 80, 20)] as unknown as DOMRectList;
    Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: range.startContainer, offset: 8 }) });
    expect(markAt(20, 20)).toBe(name);
    expect(markAt(400, 20)).toBeNull();
  });

  it('paints nothing on a page without the API and says so to nobody', async () => {
    Object.assign(window, { Highlight: undefined, CSS: {} });
    const { show, reveal } = painter();
    await show([mark('name', 1, 6, 19)]);
    expect(reveal({ unit: 0, start: 0, end: 3 })).toBe(true);
    expect(registry.size).toBe(0);
  });
});
