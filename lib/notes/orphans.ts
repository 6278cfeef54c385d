import { resolvePassages } from '../anchor/resolve';
import type { Anchor } from '../anchor/selector';
import type { Note } from './note';

export type OrphanCause = NonNullable<Anchor['cause']>;

/** What a passage note has lost: all of its words, or those of one paragraph of several. */
export interface Orphan {
  /** Places in the note's `target.selectors`, ascending. */
  readonly lost: readonly number[];
  /** Why the first of them is lost. */
  readonly cause: OrphanCause;
}

/** null where every selector of the note was found. `anchors`: one a selector, in its order. */
export function orphanIn(anchors: readonly Anchor[]): Orphan | null {
  const lost = anchors.flatMap(({ span }, at) => (span === null ? at : []));
  return lost.length === 0 ? null : { lost, cause: anchors[lost[0]].cause ?? 'gone' };
}

/** Texts are looked through in slices: a page that paints meanwhile is told that it has to wait. */
const SLICE = 100;

/**
 * The passage notes whose words are not in the text that is kept of their article, by note id: the page was changed and read
 * again since. A note of another service, whose article was never read here, is no orphan: nobody has looked yet.
 */
export async function orphansAmong(
  notes: readonly Note[],
  textOf: (article: string) => readonly string[] | undefined,
): Promise<Map<string, Orphan>> {
  const orphans = new Map<string, Orphan>();
  const onPassages = notes.filter(({ target }) => target.kind === 'passage');
  for (const [index, { id, target, place }] of onPassages.entries()) {
    const units = textOf(place.article) ?? [];
    if (target.kind !== 'passage' || units.length === 0) continue;
    const isElsewhere = target.selectors.some(
      ({ exact, span }) => units[span.unit]?.slice(span.start, span.end) !== exact,
    );
    if (isElsewhere) {
      const anchors = await resolvePassages(
        target.selectors,
        units.map((text) => ({ text })),
      );
      const orphan = orphanIn(anchors);
      if (orphan) orphans.set(id, orphan);
    }
    if (index % SLICE === SLICE - 1) await new Promise((resolve) => setTimeout(resolve));
  }
  return orphans;
}
