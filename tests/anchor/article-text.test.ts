import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleText, articleTextInSlices } from '../../lib/anchor/article-text';
import { anyText } from '../any-text';

it('an article laid out in slices is the one that is laid out at once', async () => {
  let pauses = 0;
  const slicer = {
    isOver: () => true,
    pause: async () => {
      pauses += 1;
    },
  };
  const long = fc
    .tuple(anyText, fc.constantFrom(1, 400))
    .map(([text, times]) => ({ text: `${text} “pier’s `.repeat(times) }));
  await fc.assert(
    fc.asyncProperty(fc.array(long, { maxLength: 6 }), async (units) => {
      const [sliced, whole] = [await articleTextInSlices(units, slicer), articleText([...units])];
      expect([sliced.text, sliced.lower]).toEqual([whole.text, whole.lower]);
      for (const column of ['count', 'hash', 'start', 'end'] as const) {
        expect(sliced.words[column]).toEqual(whole.words[column]);
      }
      expect(sliced.spanOf(0, sliced.text.length)).toEqual(whole.spanOf(0, whole.text.length));
    }),
    { numRuns: 200 },
  );
  expect(pauses).toBeGreaterThan(0);
});
