import { resolvePassages } from '../anchor/resolve';
import type { Note } from './note';

/** Texts are looked through in slices: a page that paints meanwhile is told that it has to wait. */
const SLICE = 100;

/**
 * The passage notes whose words are not in the text that is kept of their article: the page was changed and read again since.
 * A note of another service, whose article was never read here, is no orphan: nobody has looked yet.
 */
export async function orphansAmong(
  notes: readonly Note[],
  textOf: (article: string) => readonly string[] | undefined,
): Promise<Set<string>> {
  const orphans = new Set<string>();
  const onPassages = notes.filter(({ target }) => target.kind === 'passage');
  for (const [index, { id, target, place }] of onPassages.entries()) {
    const units = textOf(place.article) ?? [];
    if (target.kind !== 'passage' || units.length === 0) continue;
    const elsewhere = target.selectors.filter(
      ({ exact, span }) => units[span.unit]?.slice(span.start, span.end) !== exact,
    );
    if (elsewhere.length > 0) {
      const anchors = await resolvePassages(
        elsewhere,
        units.map((text) => ({ text })),
      );
      if (anchors.some(({ span }) => span === null)) orphans.add(id);
    }
    if (index % SLICE === SLICE - 1) await new Promise((resolve) => setTimeout(resolve));
  }
  return orphans;
}
