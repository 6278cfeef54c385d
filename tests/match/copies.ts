import fc from 'fast-check';

/** A story, and what an editor made of it. */
export interface EditedCopy {
  readonly story: readonly string[];
  readonly page: readonly string[];
}

type Edit =
  | { readonly kind: 'cut' | 'extend' | 'swap'; readonly at: number; readonly to: number }
  | { readonly kind: 'replace'; readonly at: number; readonly every: number };

/** Numbered words stand nowhere else; common ones repeat, as in a language. */
const COMMON = ['the', 'mayor', 'of', 'harbour', 'said', 'on', 'Monday', 'that'];

const paragraph = (number: number, length: number, isQuoted: boolean) => {
  const words = Array.from({ length }, (_, i) => (i % 7 === 3 ? COMMON[(number + i) % 8] : `w${number}x${i}`));
  return isQuoted ? `“${words.join(' ')},” she said.` : `${words.join(' ')}.`;
};

const paragraphs = (from: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: 3, max: 70 }), fc.integer({ min: 0, max: 4 })), { minLength: 1, maxLength: 14 })
    .map((lengths) => lengths.map(([length, quoted], i) => paragraph(from + i, length, quoted === 0)));

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('cut', 'extend', 'swap'), at: fc.nat(20), to: fc.nat(20) }),
  fc.record({ kind: fc.constant('replace' as const), at: fc.nat(20), every: fc.integer({ min: 2, max: 40 }) }),
);

function apply(page: readonly string[], change: Edit, local: readonly string[]): string[] {
  const at = change.at % Math.max(1, page.length);
  const edited = [...page];
  switch (change.kind) {
    case 'cut':
      edited.splice(at, 1 + (change.to % 3));
      break;
    case 'extend':
      edited.splice(at, 0, local[change.to % local.length]);
      break;
    case 'swap':
      edited.splice(at, 0, ...edited.splice(change.to % Math.max(1, page.length), 1));
      break;
    case 'replace':
      if (edited[at]) {
        edited[at] = edited[at]
          .split(' ')
          .map((word, i) => (i % change.every === 0 ? `other${i}` : word))
          .join(' ');
      }
  }
  return edited.length > 0 ? edited : [...local];
}

/** Random copies: cut, extended, their paragraphs in another order, words replaced. */
export const editedCopy: fc.Arbitrary<EditedCopy> = fc
  .tuple(paragraphs(0), paragraphs(1000), fc.array(edit, { maxLength: 8 }))
  .map(([story, local, edits]) => ({ story, page: edits.reduce((page, change) => apply(page, change, local), story) }));
