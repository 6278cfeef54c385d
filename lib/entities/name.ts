import type { EntityType, Mention } from './entity';
import type { Sentence } from './tokens';

/** 'other' is what CoNLL calls MISC: peoples, works, events. It is told apart so that it is not taken for the rest. */
export type NameType = EntityType | 'other';

/** A name as words of a sentence, `to` exclusive. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
}

/** The names that are shown, as spans of the units. `names[i]` are those of `sentences[i]`, in order. */
export function toMentions(
  units: readonly { readonly text: string }[],
  sentences: readonly Sentence[],
  names: readonly (readonly Name[])[],
): Mention[] {
  return sentences.flatMap(({ unit, tokens }, index) =>
    names[index].flatMap(({ from, to, type }) => {
      if (type === 'other') return [];
      const span = { unit, start: tokens[from].start, end: tokens[to - 1].end };
      return [{ span, surface: units[unit].text.slice(span.start, span.end), type }];
    }),
  );
}
