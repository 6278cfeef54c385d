import { describePassage } from '../../../lib/anchor/describe';
import { resolvePassage } from '../../../lib/anchor/resolve';
import type { Anchor, PassageSelector } from '../../../lib/anchor/selector';
import { readArticle } from '../../../lib/article/read.dom';
import type { Mark } from '../../../lib/page/mark';
import { createPainter, type Painter } from '../../../lib/page/paint.dom';

/**
 * What the reader's script does with a note, without the extension around it: bundled by the test and run in the page
 * itself, where a real engine lays out and paints.
 */
export interface Placed {
  readonly state: Anchor['state'];
  /** What the painted range holds of the page's text, invisible characters and all. */
  readonly painted: string;
  /** Boxes of the range on screen: none for words that are not rendered. */
  readonly boxes: number;
  /** A click in the middle of the first box is a click on the note. */
  readonly isHit: boolean;
  /** The page's markup is byte for byte what it was. */
  readonly isUntouched: boolean;
}

/** Makes a note on the words where they first stand. */
export function describeWords(words: string): PassageSelector {
  const units = readArticle(document, location.href)?.article.units ?? [];
  const unit = units.findIndex(({ text }) => text.includes(words));
  if (unit < 0) throw new Error(`not read on this page: ${words}`);
  const start = units[unit].text.indexOf(words);
  return describePassage(units, { unit, start, end: start + words.length });
}

/** Finds the note's words on this page and paints them. */
export async function place(selector: PassageSelector): Promise<Placed> {
  const before = document.body.outerHTML;
  const page = readArticle(document, location.href);
  const { state, span } = resolvePassage(selector, page?.article.units ?? []);
  const { signal } = new AbortController();
  const painter = createPainter({ document, locate: (sought) => page?.locate(sought) ?? null, signal });
  const mark = span && ({ span, style: 'note-amber' } as const);
  await painter.show(mark ? [mark] : []);
  const range = span && page?.locate(span);
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const boxes = [...(range?.getClientRects() ?? [])].filter(({ width }) => width > 0);
  const [box] = boxes;
  return {
    state,
    painted: String(range ?? ''),
    boxes: boxes.length,
    isHit: Boolean(box) && (await isMarkedAt(painter, mark, box)),
    isUntouched: document.body.outerHTML === before,
  };
}

/** The overlay is laid anew a moment after the scroll that brought the words into view. */
async function isMarkedAt(
  painter: Painter,
  mark: Mark | null,
  { left, top, width, height }: DOMRect,
): Promise<boolean> {
  for (let look = 0; look < 20; look++) {
    if (painter.markAt(left + width / 2, top + height / 2) === mark) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
