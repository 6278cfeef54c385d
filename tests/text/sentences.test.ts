import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/text/sentences';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['The ferry left. It came back.', ['The ferry left.', 'It came back.']],
    ['Was it late? "Yes!" she said.', ['Was it late?', '"Yes!" she said.']],
    ['Mr. Harrow met Dr. Quill on Jan. 4 in Oslo.', ['Mr. Harrow met Dr. Quill on Jan. 4 in Oslo.']],
    ['He flew to the U.S. The visit was short.', ['He flew to the U.S.', 'The visit was short.']],
    ['He sued Tidewire Inc. It paid.', ['He sued Tidewire Inc.', 'It paid.']],
    ['Tidewire Inc. Chairman Ada Quill paid.', ['Tidewire Inc. Chairman Ada Quill paid.']],
    ['In Chester, Pa., Ada Quill sat.', ['In Chester, Pa., Ada Quill sat.']],
    ['A U.S. Navy ship called.', ['A U.S. Navy ship called.']],
    ['J. R. Harrow spoke.', ['J. R. Harrow spoke.']],
    ['It cost 3.5 million. More will follow.', ['It cost 3.5 million.', 'More will follow.']],
    ['Wait... what?', ['Wait... what?']],
    ['日本語の文です。次の文です。', ['日本語の文です。', '次の文です。']],
    ['  ', []],
  ])('splits %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('leaves no word out and keeps order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const sentences = splitSentences(text);
        expect(
          sentences
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const [index, { start, end }] of sentences.entries()) {
          expect(start).toBeLessThan(end);
          if (index > 0) expect(start).toBeGreaterThanOrEqual(sentences[index - 1].end);
        }
      }),
    );
  });
});
