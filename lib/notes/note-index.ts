import { type FilterFacts, testOf } from './filters';
import type { Note } from './note';
import { foldedText, foldedWordsOf, textsOf } from './search';
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

/** A slice is about a frame of work (10,000 notes of 30 words take .5 s in all). */
const SLICE = 200;
/** Share of the index that may stand for notes that are no more. */
const MOST_STALE = 0.5;

export function createNoteIndex(): NoteIndex {
  let index = createWordIndex();
  let followed: readonly Note[] = [];
  let indexed = new Map<string, Note>();
  let following = Promise.resolve();

  async function catchUp(notes: readonly Note[]): Promise<void> {
    const wanted = new Map(notes.map((note) => [note.id, note]));
    for (const [id, note] of indexed) {
      const now = wanted.get(id);
      if (now && sameText(now, note)) continue;
      index.remove(id);
      indexed.delete(id);
    }
    if (index.staleness() > MOST_STALE) {
      index = createWordIndex();
      indexed.clear();
    }
    const fresh = notes.filter(({ id }) => !indexed.has(id));
    for (let at = 0; at < fresh.length; at += SLICE) {
      const slice = fresh.slice(at, at + SLICE);
      for (const note of slice) {
        index.add(note.id, textsOf(note).flatMap(foldedWordsOf));
        indexed.set(note.id, note);
      }
      if (at + SLICE < fresh.length) await new Promise((resolve) => setTimeout(resolve));
    }
    indexed = new Map([...indexed.keys()].map((id) => [id, wanted.get(id)!]));
    followed = notes;
  }

  /** Which notes have these words, and the words as they stand there; null where nothing has to be looked for. */
  function notesWith(words: readonly string[]) {
    if (words.length === 0) return null;
    const exact = index.find(words);
    if (exact.count > 0) return { has: exact.has, marks: words, isExact: true };
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
      const sought = notesWith([...words, ...phrases].flatMap(foldedWordsOf));
      // A phrase of one word is what the index has found already.
      const wanted = phrases
        .map((phrase) => ` ${foldedText(phrase)}`)
        .filter((phrase) => phrase !== ' ' && (!sought?.isExact || phrase.lastIndexOf(' ') > 0));
      const passes = testOf(filters, facts);
      const notes = followed.filter(
        (note) =>
          (sought === null || sought.has(note.id)) &&
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
