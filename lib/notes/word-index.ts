import SearchableMap from 'minisearch/SearchableMap';

/**
 * Which texts hold which words: a radix tree from a word to the numbers of the texts that hold it, so that words are found by
 * their beginnings and by a letter or two that differ.
 *
 *   words    "ferry" ─▶ [0, 4, 17]   "ferries" ─▶ [4]
 * Texts go by number, counted up from 0: a text that changed gets a new one, and its old one stands for nothing. Whoever asks
 * keeps the numbers beside the texts, since looking up 100,000 of them by name takes longer than finding them.
 *
 * Nothing is ranked: the reader's order is by time, and a rank is most of what a search costs (10,000 texts: 2 ms here, 40 ms
 * with MiniSearch's own). A text that goes leaves its number in the lists until `staleness` says that it is time to build anew.
 */
export interface WordIndex {
  /** Gives the text's number. */
  add(words: Iterable<string>): number;
  /** One text fewer: its number is asked for no more. */
  remove(): void;
  /** Which texts hold a word that begins so, for each of `beginnings`. */
  find(beginnings: readonly string[]): Found;
  /** As `find`, forgiving typos in longer words. */
  findNear(beginnings: readonly string[]): Found;
  /** Share of numbers that stand for nothing, 0 to 1. */
  staleness(): number;
}

export interface Found {
  has(text: number): boolean;
  /** The words that were found, as they stand in the texts. */
  readonly words: readonly string[];
}

/** Short words have too many neighbours to be forgiven a letter. */
const MIN_FORGIVEN_LENGTH = 4;
/** Typos a word: one in four letters, two at most; two letters that changed places are two. */
const forgiven = (word: string) => (word.length < MIN_FORGIVEN_LENGTH ? 0 : Math.min(2, Math.round(word.length / 4)));

export function createWordIndex(): WordIndex {
  const tree = new SearchableMap<number[]>();
  let next = 0;
  let living = 0;

  const beginningWith = (beginning: string): [string, number[]][] => [...tree.atPrefix(beginning)];
  const near = (beginning: string): [string, number[]][] => [
    ...beginningWith(beginning),
    ...[...tree.fuzzyGet(beginning, forgiven(beginning))].map(
      ([word, [holders]]) => [word, holders] satisfies [string, number[]],
    ),
  ];

  /** Counts for each text how many of the beginnings it has: bytes, since a text is looked up for every note that is listed. */
  function findBy(beginnings: readonly string[], wordsFor: (beginning: string) => [string, number[]][]): Found {
    const had = new Uint8Array(next);
    const words = new Set<string>();
    for (const [at, beginning] of beginnings.entries()) {
      for (const [word, holders] of wordsFor(beginning)) {
        words.add(word);
        for (const number of holders) if (had[number] === at) had[number] = at + 1;
      }
    }
    return { has: (text) => had[text] === beginnings.length, words: [...words] };
  }

  return {
    add: (words) => {
      const number = next++;
      living += 1;
      for (const word of new Set(words)) {
        const holders = tree.get(word);
        if (holders) holders.push(number);
        else tree.set(word, [number]);
      }
      return number;
    },
    remove: () => {
      living -= 1;
    },
    find: (beginnings) => findBy(beginnings, beginningWith),
    findNear: (beginnings) => findBy(beginnings, near),
    staleness: () => (next === 0 ? 0 : 1 - living / next),
  };
}
