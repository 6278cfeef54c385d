import { addWord, MAX_NAME_LENGTH, startName } from '../../lib/entities/gazetteer';
import { finish } from '../../lib/entities/hash';
import type { Name, NameType } from '../../lib/entities/name';
import type { Sentence } from '../../lib/entities/tokens';

const COUNTED: readonly NameType[] = ['person', 'organisation', 'place'];

export interface LearnedNameOptions {
  /** Stories that must name it. */
  readonly stories: number;
  /** Share of them that must agree on the type. */
  readonly agreement: number;
}

/**
 * Counts what a first model finds in unmarked stories. A name that many stories use in one way goes on a list of its own
 * for the second model: who is in the news can be learned from the news.
 */
export function createNameCounter() {
  const rows = new Map<number, Uint32Array>();

  return {
    add(sentences: readonly Sentence[], names: readonly (readonly Name[])[]): void {
      const inStory = new Set<string>();
      for (const [index, { tokens }] of sentences.entries()) {
        for (const { from, to, type } of names[index]) {
          const column = COUNTED.indexOf(type);
          if (column < 0 || to - from > MAX_NAME_LENGTH) continue;
          const hash = finish(tokens.slice(from + 1, to).reduce(addWord, startName(tokens[from])));
          if (inStory.has(`${hash} ${column}`)) continue;
          inStory.add(`${hash} ${column}`);
          const row = rows.get(hash) ?? new Uint32Array(COUNTED.length);
          rows.set(hash, row);
          row[column] += 1;
        }
      }
    },
    /** Hash of each name that is sure enough, and the type it has. */
    names({ stories, agreement }: LearnedNameOptions): Map<number, NameType> {
      const learned = new Map<number, NameType>();
      for (const [hash, row] of rows) {
        const all = row.reduce((sum, count) => sum + count, 0);
        const most = Math.max(...row);
        if (all >= stories && most >= agreement * all) learned.set(hash, COUNTED[row.indexOf(most)]);
      }
      return learned;
    },
  };
}
