import type { PageNote } from '../notes/reading';
import type { Span } from '../text/span';

/** A painted note that the reader has come to. */
export interface NoteStop {
  readonly id: string;
  /** From 1, in the order of the text. */
  readonly at: number;
  readonly count: number;
  /** The page's own words, under the note. */
  readonly words: string;
}

export interface NoteWalkOptions {
  /** What is painted now: it may be other notes with every step. */
  notes(): readonly PageNote[];
  /** Show words; false where they are not on the page at the moment. */
  reveal(span: Span): boolean;
  wordsAt(span: Span): string;
}

/** 1 for the next note, -1 for the previous one. */
export type Step = 1 | -1;

const inTextOrder = ({ spans: [a] }: PageNote, { spans: [b] }: PageNote) => a.unit - b.unit || a.start - b.start;

/**
 * From note to note in the order of the text, round and round: each step shows the words of the next note that can be shown.
 * null where there is none.
 */
export function createNoteWalk({ notes, reveal, wordsAt }: NoteWalkOptions): (step: Step) => NoteStop | null {
  let last: string | null = null;
  return (step) => {
    const painted = notes()
      .filter(({ spans }) => spans.length > 0)
      .sort(inTextOrder);
    const count = painted.length;
    const from = painted.findIndex(({ id }) => id === last);
    const start = from < 0 && step < 0 ? 0 : from;
    for (let taken = 1; taken <= count; taken++) {
      const at = (start + taken * step + count * taken) % count;
      const { id, spans } = painted[at];
      if (!reveal(spans[0])) continue;
      last = id;
      return { id, at: at + 1, count, words: spans.map(wordsAt).join(' ') };
    }
    return null;
  };
}
