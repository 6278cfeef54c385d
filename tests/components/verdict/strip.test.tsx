// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Strip } from '../../../components/verdict/Strip';
import { layOutStrip } from '../../../components/verdict/strip-geometry';
import { editsInWords, paragraphInWords, stripInWords } from '../../../components/verdict/strip-words';
import type { Unit } from '../../../lib/article/article';
import type { Passage } from '../../../lib/match/copy';
import { article, copy, STORY } from '../fixtures';

const { units } = article();

afterEach(cleanup);

describe('the strip in words', () => {
  it('names the paragraphs that share words, only quotes, or nothing, and what is missing', () => {
    expect(stripInWords(units, copy())).toBe(
      'Paragraphs 1, 2, 4 to 6 and 8 to 10 share words with the source. Paragraphs 3 and 7 share only quotes with it. ' +
        'Paragraphs 11 to 16 are added. The shared words stand in the same order. 15% of the source is missing here.',
    );
  });

  it('tells of a copy what was added and what is missing, and nothing of the like where none is a copy', () => {
    expect(editsInWords(units, copy())).toBe('Paragraphs 11 to 16 are added. 15% of the source is missing here.');
    expect(editsInWords(units, copy({ kind: 'shared-quotes' }))).toBe('');
    expect(editsInWords(units, copy({ kind: 'passages' }))).toBe('');
  });

  it('says when the order is another one', () => {
    const { passages } = copy();
    const turned = passages.map((passage, at) => ({ ...passage, source: passages[passages.length - 1 - at].source }));
    expect(stripInWords(units, copy({ passages: turned }))).toContain('in another order');
  });

  it('misses nothing of a story that the page is no copy of', () => {
    const quotes = copy({ kind: 'shared-quotes' });
    expect(stripInWords(units, quotes)).not.toContain('missing');
    expect(layOutStrip({ units, copy: quotes, width: 368 }).missing).toEqual([]);
    expect(stripInWords(units, copy({ missing: [] }))).toContain('Nothing of the source is missing here.');
  });

  it('tells one paragraph: copied words, quoted words, or nothing', () => {
    const evidence = [
      { words: 58, quotedWords: 9 },
      { words: 0, quotedWords: 0 },
    ];
    expect(paragraphInWords(evidence, 0)).toBe(
      'Paragraph 1 of 2: 58 words stand in the source, nine words of shared quotes',
    );
    expect(paragraphInWords(evidence, 1)).toBe('Paragraph 2 of 2: nothing of it stands in the source');
  });
});

describe('the strip as a control', () => {
  const open = () => {
    const onReveal = vi.fn();
    render(<Strip units={units} copy={copy()} onReveal={onReveal} />);
    return { onReveal, slider: screen.getByRole('slider') };
  };

  it('is one tab stop that walks the paragraphs and says each', () => {
    const { slider } = open();
    expect(slider.getAttribute('tabindex')).toBe('0');
    fireEvent.keyDown(slider, { key: 'ArrowRight' });
    fireEvent.keyDown(slider, { key: 'ArrowRight' });
    expect(slider.getAttribute('aria-valuenow')).toBe('2');
    expect(slider.getAttribute('aria-valuetext')).toMatch(/^Paragraph 2 of 16: \d+ words stand in the source$/);
    fireEvent.keyDown(slider, { key: 'End' });
    fireEvent.keyDown(slider, { key: 'ArrowRight' });
    expect(slider.getAttribute('aria-valuenow')).toBe('16');
    fireEvent.keyDown(slider, { key: 'Home' });
    expect(slider.getAttribute('aria-valuenow')).toBe('1');
  });

  it('shows the passage of the chosen paragraph on the page', () => {
    const { slider, onReveal } = open();
    fireEvent.keyDown(slider, { key: 'Home' });
    fireEvent.keyDown(slider, { key: 'Enter' });
    expect(onReveal).toHaveBeenCalledWith({ unit: 0, start: 0, end: units[0].text.length });
    fireEvent.keyDown(slider, { key: 'End' });
    fireEvent.click(screen.getByRole('button', { name: 'Show on the page' }));
    expect(onReveal).toHaveBeenLastCalledWith({ unit: 15, start: 0, end: units[15].text.length });
  });
});

describe('the strip’s geometry', () => {
  const WIDTH = 368;
  const unit = fc
    .array(fc.constantFrom('word', 'words', 'w'), { minLength: 1, maxLength: 60 })
    .map((words): Unit => ({ kind: 'paragraph', text: words.join(' ') }));
  const share = fc
    .tuple(fc.float({ min: 0, max: 1, noNaN: true }), fc.float({ min: 0, max: 1, noNaN: true }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const scene = fc.array(unit, { minLength: 1, maxLength: 40 }).chain((paragraphs) =>
    fc.record({
      paragraphs: fc.constant(paragraphs),
      words: fc.integer({ min: 1, max: 4000 }),
      passages: fc.array(
        fc.record({
          at: fc.nat({ max: paragraphs.length - 1 }),
          from: fc.nat({ max: 80 }),
          length: fc.integer({ min: 1, max: 400 }),
          source: share,
          quoted: fc.boolean(),
        }),
        { maxLength: 30 },
      ),
      missing: fc.array(share, { maxLength: 4 }),
    }),
  );

  it('keeps every shape inside the drawing, whatever the evidence', () => {
    fc.assert(
      fc.property(scene, ({ paragraphs, words, passages, missing }) => {
        const evidence: Passage[] = passages.map(({ at, from, length, source, quoted }) => ({
          page: { unit: at, start: from, end: from + length },
          source,
          words: 1,
          quoted,
        }));
        const geometry = layOutStrip({
          units: paragraphs,
          copy: copy({ story: { ...STORY, words }, passages: evidence, missing }),
          width: WIDTH,
        });
        const shapes = [
          ...geometry.units,
          geometry.source,
          ...geometry.missing,
          ...geometry.ribbons.flatMap(({ page, source }) => [page, source]),
        ];
        for (const { x, width } of shapes) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThan(0);
          // The thinnest shape is a hair wide, even at the very end.
          expect(x + width).toBeLessThanOrEqual(WIDTH + 1.001);
        }
      }),
    );
  });

  it('draws runs that touch on both rows as one, and quotes apart', () => {
    const half = Math.floor(units[0].text.length / 2);
    const run = (start: number, end: number, from: number, to: number, quoted = false): Passage => ({
      page: { unit: 0, start, end },
      source: { start: from, end: to },
      words: 10,
      quoted,
    });
    const ribbons = (passages: Passage[]) =>
      layOutStrip({ units, copy: copy({ passages }), width: WIDTH }).ribbons.length;
    expect(ribbons([run(0, half, 0, 0.05), run(half + 1, half * 2, 0.05, 0.1)])).toBe(1);
    expect(ribbons([run(0, half, 0, 0.05), run(half + 1, half * 2, 0.05, 0.1, true)])).toBe(2);
    expect(ribbons([run(0, half, 0, 0.05), run(half + 1, half * 2, 0.5, 0.55)])).toBe(2);
  });
});
