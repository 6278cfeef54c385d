import { describePassage } from '../anchor/describe';
import type { PassageSelector } from '../anchor/selector';
import { suggestPlaces } from '../anchor/suggest';
import type { Note } from './note';

/** Where words that a note has lost may be now. */
export interface LikelyPlace {
  /** Place in the note's `target.selectors` of what is lost. */
  readonly at: number;
  /** The words that stand there, with their neighbours: what the note would be put on. */
  readonly selector: PassageSelector;
  /** 0 to 1, see lib/anchor/suggest.ts. */
  readonly score: number;
}

/** For each lost paragraph: more are not looked at by anybody. */
const MAX_PLACES = 3;

/** "Find it for me": the likeliest places for each of the lost words, best first. Nothing where no place has anything of them. */
export function likelyPlaces(
  { target }: Note,
  lost: readonly number[],
  units: readonly { readonly text: string }[],
): LikelyPlace[] {
  if (target.kind !== 'passage') return [];
  return lost.flatMap((at) =>
    suggestPlaces(target.selectors[at], units, MAX_PLACES)
      .filter(({ span }) => span.end > span.start)
      .map(({ span, score }) => ({ at, score, selector: describePassage(units, span) })),
  );
}

const inTextOrder = ({ span: a }: PassageSelector, { span: b }: PassageSelector) =>
  a.unit - b.unit || a.start - b.start;

/** The note on other words: `selectors` in the place of what is lost, the rest as it was. */
export function putOn(note: Note, lost: readonly number[], selectors: readonly PassageSelector[]): Note {
  if (note.target.kind !== 'passage') return note;
  const kept = note.target.selectors.filter((_, at) => !lost.includes(at));
  return { ...note, target: { kind: 'passage', selectors: [...kept, ...selectors].sort(inTextOrder) } };
}

/** The note on the whole page, with the words that it was made on as a quotation (Markdown) before its own. */
export function asPageNote(note: Note): Note {
  if (note.target.kind !== 'passage') return note;
  const quotes = note.target.selectors.map(({ exact }) => `> ${exact.replace(/\s+/g, ' ')}`);
  return { ...note, target: { kind: 'page' }, body: [...quotes, note.body].filter((part) => part !== '').join('\n\n') };
}
