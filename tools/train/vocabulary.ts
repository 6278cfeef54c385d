/**
 * Running text as numbers: words by falling frequency from 1 on, 0 between sentences, `size` for every rarer word.
 */
export interface NumberedText {
  readonly words: readonly string[];
  readonly size: number;
  readonly text: Uint32Array;
}

/** Reads sentences one by one; the most frequent `size - 1` words keep their own numbers, ties in order of appearance. */
export function createVocabulary() {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  let text = new Uint32Array(1 << 20);
  let length = 0;

  function write(number: number): void {
    if (length === text.length) {
      const larger = new Uint32Array(2 * length);
      larger.set(text);
      text = larger;
    }
    text[length++] = number;
  }

  return {
    get tokens() {
      return length;
    },
    add(sentence: Iterable<string>): void {
      for (const word of sentence) {
        let number = numbers.get(word);
        if (number === undefined) {
          number = counts.length;
          numbers.set(word, number);
          counts.push(0);
        }
        counts[number] += 1;
        write(number + 1);
      }
      write(0);
    },
    number(size: number, minimum: number): NumberedText {
      const words = [...numbers.keys()];
      const ranked = counts
        .map((_, number) => number)
        .filter((number) => counts[number] >= minimum)
        .sort((a, b) => counts[b] - counts[a] || a - b)
        .slice(0, size - 1);
      const rank = new Uint32Array(counts.length).fill(ranked.length + 1);
      for (const [index, number] of ranked.entries()) rank[number] = index + 1;
      const renumbered = text.slice(0, length);
      for (let at = 0; at < length; at++) if (renumbered[at] > 0) renumbered[at] = rank[renumbered[at] - 1];
      return { words: ranked.map((number) => words[number]), size: ranked.length + 1, text: renumbered };
    },
  };
}
