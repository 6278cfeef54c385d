import MiniSearch from 'minisearch';
import { type FilterFacts, passesFilters } from './filters';
import type { Note } from './note';
import { foldedText, foldedWordsOf, textsOf } from './search';
import { parseSearch } from './search-query';

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

/** Short words have too many neighbours to be forgiven a letter. */
const SHORTEST_FORGIVEN = 4;
/** Typos a word: one in four letters, two at most; two letters that changed places are two. */
const forgiven = (term: string) => (term.length < SHORTEST_FORGIVEN ? false : Math.min(2, Math.round(term.length / 4)));

/** A slice is about a frame of work (10,000 notes of 30 words take .5 s in all). */
const SLICE = 200;

export function createNoteIndex(): NoteIndex {
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: foldedWordsOf,
    processTerm: (term) => term,
    autoVacuum: true,
  });
  let followed: readonly Note[] = [];
  let indexed = new Map<string, Note>();
  let following = Promise.resolve();

  const textOf = (note: Note) => textsOf(note).join('\n');

  async function catchUp(notes: readonly Note[]): Promise<void> {
    const wanted = new Map(notes.map((note) => [note.id, note]));
    for (const [id, note] of indexed) {
      const now = wanted.get(id);
      if (now && sameText(now, note)) continue;
      index.discard(id);
      indexed.delete(id);
    }
    const fresh = notes.filter(({ id }) => !indexed.has(id));
    for (let at = 0; at < fresh.length; at += SLICE) {
      const slice = fresh.slice(at, at + SLICE);
      index.addAll(slice.map((note) => ({ id: note.id, text: textOf(note) })));
      for (const note of slice) indexed.set(note.id, note);
      if (at + SLICE < fresh.length) await new Promise((resolve) => setTimeout(resolve));
    }
    indexed = new Map([...indexed.keys()].map((id) => [id, wanted.get(id)!]));
    followed = notes;
  }

  /** Ids of the notes with these words, and the words as they stand there; null where nothing has to be looked for. */
  function idsWith(words: readonly string[]): { ids: ReadonlySet<string>; marks: readonly string[] } | null {
    if (words.length === 0) return null;
    const query = words.join(' ');
    const exact = index.search(query, { combineWith: 'AND', prefix: true });
    if (exact.length > 0) return { ids: new Set(exact.map(({ id }) => String(id))), marks: words };
    const near = index.search(query, { combineWith: 'AND', prefix: true, fuzzy: forgiven });
    return { ids: new Set(near.map(({ id }) => String(id))), marks: [...new Set(near.flatMap(({ terms }) => terms))] };
  }

  return {
    follow: (notes) => {
      following = following.then(() => catchUp(notes));
      return following;
    },
    find: (text, facts) => {
      const { words, phrases, filters } = parseSearch(text);
      const sought = idsWith([...words, ...phrases].flatMap(foldedWordsOf));
      const wanted = phrases.map((phrase) => ` ${foldedText(phrase)}`);
      const notes = followed.filter(
        (note) =>
          (sought === null || sought.ids.has(note.id)) &&
          passesFilters(note, filters, facts) &&
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
