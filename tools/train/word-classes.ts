import type { NumberedText } from './vocabulary';

/**
 * Classes of words that stand in like company, by the exchange algorithm (Kneser and Ney, 1993; Martin, Liermann and
 * Ney, 1998): each word in turn is moved to the class where the class bigram model gives the text the highest
 * likelihood, until few words move. "Tuesday" comes to stand with "Monday", "Merkel" with "Macron".
 *
 * @returns the class of each word, by its number less 1
 */
export function clusterWords(numbered: NumberedText, classes: number, rounds: number): Uint16Array {
  const { size, text } = numbered;
  const following = countPairs(text, size, (left, right) => [left, right]);
  const preceding = countPairs(text, size, (left, right) => [right, left]);
  const counts = new Float64Array(size + 1);
  for (const word of text) counts[word] += 1;

  // Two classes of one member each, which never move: the sentence boundary and the rare word.
  const all = classes + 2;
  const classOf = Uint16Array.from({ length: size + 1 }, (_, word) =>
    word === 0 ? classes : word === size ? classes + 1 : (word - 1) % classes,
  );
  const pairs = new Int32Array(all * all);
  const sizes = new Float64Array(all);
  for (let word = 0; word <= size; word++) {
    sizes[classOf[word]] += counts[word];
    following.each(word, (other, count) => {
      pairs[classOf[word] * all + classOf[other]] += count;
    });
  }
  const right = createTally(all);
  const left = createTally(all);

  function tallyNeighbours(word: number): number {
    right.clear();
    left.clear();
    let self = 0;
    following.each(word, (other, count) => {
      if (other === word) self = count;
      else right.add(classOf[other], count);
    });
    preceding.each(word, (other, count) => {
      if (other !== word) left.add(classOf[other], count);
    });
    return self;
  }

  function place(word: number, target: number, self: number, sign: 1 | -1): void {
    for (const other of right.touched()) pairs[target * all + other] += sign * right.counts[other];
    for (const other of left.touched()) pairs[other * all + target] += sign * left.counts[other];
    pairs[target * all + target] += sign * self;
    sizes[target] += sign * counts[word];
    if (sign > 0) classOf[word] = target;
  }

  /** What the likelihood gains if the word, taken out before, joins the class. */
  function gain(word: number, target: number, self: number): number {
    let sum = 0;
    for (const other of right.touched()) {
      if (other === target) continue;
      const count = pairs[target * all + other];
      sum += entropy(count + right.counts[other]) - entropy(count);
    }
    for (const other of left.touched()) {
      if (other === target) continue;
      const count = pairs[other * all + target];
      sum += entropy(count + left.counts[other]) - entropy(count);
    }
    const inside = pairs[target * all + target];
    sum += entropy(inside + right.counts[target] + left.counts[target] + self) - entropy(inside);
    return sum - 2 * (entropy(sizes[target] + counts[word]) - entropy(sizes[target]));
  }

  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let word = 1; word < size; word++) {
      const own = classOf[word];
      const self = tallyNeighbours(word);
      place(word, own, self, -1);
      let best = own;
      let bestGain = Number.NEGATIVE_INFINITY;
      for (let target = 0; target < classes; target++) {
        const gained = gain(word, target, self);
        if (gained <= bestGain) continue;
        bestGain = gained;
        best = target;
      }
      place(word, best, self, 1);
      if (best !== own) moved += 1;
    }
    console.log(`word classes, round ${round + 1}: ${moved} of ${size} words moved`);
    if (moved < size / 100) break;
  }
  return classOf.slice(1, size);
}

const TABLE = Float64Array.from({ length: 1 << 16 }, (_, count) => (count < 2 ? 0 : count * Math.log(count)));
const entropy = (count: number) => (count < TABLE.length ? TABLE[count] : count * Math.log(count));

/** Counts over classes that remember which were touched, so that clearing them is cheap. */
function createTally(classes: number) {
  const counts = new Int32Array(classes);
  const list = new Uint16Array(classes);
  let length = 0;
  return {
    counts,
    touched: () => list.subarray(0, length),
    add(index: number, count: number) {
      if (counts[index] === 0) list[length++] = index;
      counts[index] += count;
    },
    clear() {
      for (let at = 0; at < length; at++) counts[list[at]] = 0;
      length = 0;
    },
  };
}

/** Neighbours of each word with counts, in compressed rows. Words fit in 16 bits, so a pair is one 32-bit key to sort. */
function countPairs(text: Uint32Array, size: number, order: (left: number, right: number) => [number, number]) {
  if (size > 0xffff) throw new Error(`${size} words, at most 65,535`);
  const keys = new Uint32Array(text.length - 1);
  for (let at = 0; at + 1 < text.length; at++) {
    const [row, column] = order(text[at], text[at + 1]);
    keys[at] = row * 0x10000 + column;
  }
  keys.sort();
  const starts = new Uint32Array(size + 2);
  const others: number[] = [];
  const counts: number[] = [];
  for (let at = 0; at < keys.length; ) {
    let end = at + 1;
    while (end < keys.length && keys[end] === keys[at]) end += 1;
    others.push(keys[at] & 0xffff);
    counts.push(end - at);
    starts[(keys[at] >>> 16) + 1] = others.length;
    at = end;
  }
  for (let row = 1; row < starts.length; row++) starts[row] = Math.max(starts[row], starts[row - 1]);
  const columns = Uint16Array.from(others);
  const values = Uint32Array.from(counts);
  return {
    each(row: number, visit: (column: number, count: number) => void) {
      for (let at = starts[row]; at < starts[row + 1]; at++) visit(columns[at], values[at]);
    },
  };
}
