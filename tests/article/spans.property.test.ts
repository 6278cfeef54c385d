import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/article/read.dom';
import { pageOf } from './page';

/** Inline markup of any shape: text with all kinds of white space, elements in elements, line breaks, comments. */
type Piece = string | { readonly tag: string; readonly inside: readonly Piece[] };

const WORDS = 'Ferry harbour bridge said on Monday; “quoted” ü 港 😀 é'.split(' ');
const word = fc.constantFrom(...WORDS);
const space = fc.constantFrom(' ', '  ', '\n\t', '\u00a0', '\u2009', '');
const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 4 },
    { weight: 6, arbitrary: fc.tuple(space, word, space).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.constantFrom('<br>', '<!-- note -->', '<script>let hidden</script>', '') },
    {
      weight: 3,
      arbitrary: fc.record({
        tag: fc.constantFrom('b', 'em', 'i', 'span'),
        inside: fc.array(tie('piece'), { maxLength: 4 }),
      }),
    },
  ),
}));

const markupOf = (one: Piece): string =>
  typeof one === 'string' ? one : `<${one.tag}>${one.inside.map(markupOf).join('')}</${one.tag}>`;

const FILLER = 'The ferry was on its way from the island to the harbour, and nobody had expected that. ';
const paragraph = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) => `<p>${FILLER}${pieces.map(markupOf).join(' ')} It went on.</p>`);

const pageWith = (paragraphs: readonly string[]) =>
  pageOf(`<title>Ferry</title><article><h1>Ferry</h1>${paragraphs.join('\n')}</article>`);

const trimmed = (text: string, start: number, end: number) => {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
};

describe('a span of any page', () => {
  it('gives its words on the page, and the page gives the span back', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 3 }),
        share,
        share,
        share,
        (paragraphs, at, from, to) => {
          const read = readArticle(pageWith(paragraphs), 'https://daily.example/ferry');
          const units = read?.article.units ?? [];
          const unit = Math.floor(at * (units.length - 1));
          const { text } = units[unit];
          const [start, end] = [from, to].map((point) => Math.round(point * text.length)).sort((a, b) => a - b);
          const words = text.slice(start, end);
          fc.pre(words.trim() !== '');
          const range = read?.locate({ unit, start, end });
          expect(
            range
              ?.toString()
              .replace(/let hidden/g, '')
              .replace(/\s/g, ''),
          ).toBe(words.replace(/\s/g, ''));
          expect(range && read?.spanOf(range)).toEqual([{ unit, ...trimmed(text, start, end) }]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives nothing once the page says something else', () => {
    fc.assert(
      fc.property(paragraph, (markup) => {
        const page = pageWith([markup]);
        const read = readArticle(page, 'https://daily.example/ferry');
        const span = { unit: 0, start: 0, end: 9 };
        expect(read?.locate(span)?.toString()).toBe('The ferry');
        page.querySelector('p')?.firstChild?.remove();
        expect(read?.locate(span)).toBeNull();
      }),
      { numRuns: 20 },
    );
  });
});
