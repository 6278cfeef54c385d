import { createSlicer } from '../text/slices';
import { type FilterFacts, testOf } from './filters';
import type { Note } from './note';
import { foldedText, foldedWordsOf, soughtText, soughtWordsOf, textsOf } from './search';
import { parseSearch } from './search-query';
import { createWordIndex } from './word-index';

/**
 * An index of notes for searching as one types: words by their beginnings, forgiving typos where nothing else is found,
 * phrases word by word, filters. It follows the notes as they change: only what changed is read again.
 */
export interface NoteIndex {
  /** Resolves when all of these notes can be found; builds in slices, so that the page goes on painting. */
  follow(notes: readonly Note[]): Promise<void>;
  /** The notes that fit, in the order in which `follow` got them. */
  find(text: string, facts: FilterFacts): Found;
}

export interface Found {
  readonly notes: readonly Note[];
  /** The words to be marked in them: those that were typed, or those that were taken for them. */
  readonly marks: string;
}

/** ms: half a frame is not felt (100,000 notes of 30 words take 4 s in all). */
const SLICE = 8;
/** Notes between two looks at the clock. */
const STRIDE = 20;
/** Share of the index that may stand for notes that are no more. */
const MAX_STALE = 0.5;

interface Indexed {
  readonly note: Note;
  /** Of its text in the index. */
  readonly number: number;
}

export function createNoteIndex(): NoteIndex {
  let index = createWordIndex();
  let followed: readonly Note[] = [];
  /** The number of each of `followed`, in its order. */
  let numbers = new Uint32Array();
  let indexed = new Map<string, Indexed>();
  let following = Promise.resolve();

  async function catchUp(notes: readonly Note[]): Promise<void> {
    const kept = new Map<string, Indexed>();
    const fresh: Note[] = [];
    for (const note of notes) {
      const before = indexed.get(note.id);
      if (before && sameText(note, before.note)) kept.set(note.id, { note, number: before.number });
      else fresh.push(note);
    }
    for (let gone = indexed.size - kept.size; gone > 0; gone--) index.remove();
    indexed = kept;
    if (index.staleness() > MAX_STALE) {
      index = createWordIndex();
      indexed.clear();
      fresh.splice(0, fresh.length, ...notes);
    }
    const slicer = createSlicer(SLICE);
    for (const [at, note] of fresh.entries()) {
      indexed.set(note.id, { note, number: index.add(textsOf(note).flatMap(foldedWordsOf)) });
      if (at % STRIDE === 0 && slicer.isOver()) await slicer.pause();
    }
    numbers = Uint32Array.from(notes, ({ id }) => indexed.get(id)!.number);
    followed = notes;
  }

  /** Which notes have these words, and the words as they stand there; null where nothing has to be looked for. */
  function notesWith(words: readonly string[]) {
    if (words.length === 0) return null;
    const exact = index.find(words);
    if (numbers.some(exact.has)) return { has: exact.has, marks: words, isExact: true };
    const near = index.findNear(words);
    return { has: near.has, marks: near.words, isExact: false };
  }

  return {
    follow: (notes) => {
      following = following.then(() => catchUp(notes));
      return following;
    },
    find: (text, facts) => {
      const { words, phrases, filters } = parseSearch(text);
      const sought = notesWith([...words, ...phrases].flatMap(soughtWordsOf));
      // A phrase of one word is what the index has found already.
      const wanted = phrases
        .map((phrase) => ` ${soughtText(phrase)}`)
        .filter((phrase) => phrase !== ' ' && (!sought?.isExact || phrase.lastIndexOf(' ') > 0));
      const passes = testOf(filters, facts);
      const notes = followed.filter(
        (note, at) =>
          (sought === null || sought.has(numbers[at])) &&
          passes(note) &&
          wanted.every((phrase) => phraseTextsOf(note).some((held) => held.includes(phrase))),
      );
      return { notes, marks: (sought?.marks ?? []).join(' ') };
    },
  };
}

/** Folding is nearly all of a search for a phrase, and notes are immutable: each is folded once and forgotten with it. */
const phraseTexts = new WeakMap<Note, readonly string[]>();

function phraseTextsOf(note: Note): readonly string[] {
  let texts = phraseTexts.get(note);
  if (texts === undefined) {
    texts = textsOf(note).map((text) => ` ${foldedText(text)}`);
    phraseTexts.set(note, texts);
  }
  return texts;
}

/** Notes read from the store anew are other objects; what cannot be told apart here need not be indexed again. */
function sameText(one: Note, other: Note): boolean {
  return (
    one === other ||
    (one.updatedAt === other.updatedAt && one.body === other.body && one.target.kind === other.target.kind)
  );
}
