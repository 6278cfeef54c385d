import type { Name, NameType } from '../../lib/entities/name';
import { readSentences, type Sentence } from '../../lib/entities/tokens';

/** A name as marked by hand or machine, in UTF-16 offsets. */
export interface Mark {
  readonly unit: number;
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

export interface MarkedArticle {
  readonly id: string;
  readonly units: readonly { readonly text: string }[];
  readonly marks: readonly Mark[];
}

/** An article as the recogniser's own reader sees it, with the marks as names over its words. */
export interface MarkedSentences {
  readonly sentences: readonly Sentence[];
  readonly names: readonly (readonly Name[])[];
}

/** A mark that covers a part of a word covers the word; a mark over two sentences is cut at the end of the first. */
export function toSentences({ units, marks }: MarkedArticle): MarkedSentences {
  const sentences = readSentences(units);
  const ofUnit = new Map<number, Mark[]>();
  for (const mark of marks) ofUnit.set(mark.unit, [...(ofUnit.get(mark.unit) ?? []), mark]);
  const taken = new Set<Mark>();
  const names = sentences.map(({ unit, tokens }) =>
    (ofUnit.get(unit) ?? []).flatMap((mark): Name[] => {
      const from = tokens.findIndex(({ start, end }) => end > mark.start && start < mark.end);
      if (from < 0 || taken.has(mark)) return [];
      taken.add(mark);
      let to = from + 1;
      while (to < tokens.length && tokens[to].start < mark.end) to += 1;
      return [{ from, to, type: mark.type }];
    }),
  );
  return { sentences, names };
}
