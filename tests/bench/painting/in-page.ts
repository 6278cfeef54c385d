import { describePassage } from '../../../lib/anchor/describe';
import { resolvePassages } from '../../../lib/anchor/resolve';
import { readArticle } from '../../../lib/article/read.dom';
import { createPainter } from '../../../lib/page/paint.dom';
import type { Span } from '../../../lib/text/span';

export interface Timing {
  readonly notes: number;
  /** Milliseconds from the first note resolved until the browser has painted the frame that shows all. */
  readonly total: number;
  /** The longest that a task of the first rank, such as a key press, had to wait, in milliseconds. */
  readonly longestTask: number;
}

const NOTE_LENGTH = 40;

/** Resolves and paints so many own notes, as on opening a page that one has annotated all over. */
export async function paintNotes(count: number): Promise<Timing> {
  const page = readArticle(document, location.href);
  const units = page?.article.units ?? [];
  const selectors = spansIn(units, count).map((span) => describePassage(units, span));
  const painter = createPainter({
    document,
    locate: (span) => page?.locate(span) ?? null,
    signal: new AbortController().signal,
  });
  return timed(selectors.length, async () => {
    const anchors = await resolvePassages(selectors, [...units]);
    await painter.show(anchors.flatMap(({ span }) => (span ? [{ span, style: 'note-amber' as const }] : [])));
  });
}

/** The way of most annotation tools: an element around every note. */
export async function wrapNotes(count: number): Promise<Timing> {
  const page = readArticle(document, location.href);
  const spans = spansIn(page?.article.units ?? [], count);
  return timed(spans.length, async () => {
    // Last first: wrapping splits text nodes.
    for (const span of spans.toReversed()) {
      page?.locate(span)?.surroundContents(document.createElement('mark'));
    }
  });
}

/** Spread evenly over the paragraphs, at several places in each. */
function spansIn(units: readonly { readonly text: string }[], count: number): Span[] {
  const spans: Span[] = [];
  const rounds = Math.ceil(count / units.length);
  units.forEach(({ text }, unit) => {
    for (let round = 0; round < rounds && spans.length < count; round++) {
      const start = Math.floor((round * text.length) / rounds);
      const end = Math.min(text.length, start + NOTE_LENGTH, Math.floor(((round + 1) * text.length) / rounds));
      spans.push({ unit, start, end });
    }
  });
  return spans;
}

async function timed(notes: number, work: () => Promise<void>): Promise<Timing> {
  let longest = 0;
  let last = performance.now();
  const watching = new AbortController();
  const measure = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const beat = () => {
    measure();
    // With a delay: without one, nothing of lower rank would ever run.
    void scheduler.postTask(beat, { priority: 'user-blocking', delay: 1, signal: watching.signal }).catch(() => {});
  };
  beat();
  const began = performance.now();
  await work();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const total = performance.now() - began;
  measure();
  watching.abort();
  return { notes, total, longestTask: longest };
}
