import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutStrip } from '../../../components/verdict/strip-geometry';
import { editsInWords, evidenceByParagraph, stripInWords } from '../../../components/verdict/strip-words';
import { paragraphUnits } from '../../../lib/article/empty-article';
import { compare } from '../../../lib/match/compare';
import type { Copy, SourceStretch } from '../../../lib/match/copy';
import { coverageFromHits } from '../../../lib/match/coverage';
import { fingerprint } from '../../../lib/match/fingerprint';
import { sideBySide } from '../../../lib/match/side-by-side';
import { decide } from '../../../lib/match/verdict';
import { tokenise } from '../../../lib/text/tokens';
import { type EditedCopy, editedCopy } from '../../match/copies';
import { hitsOn } from '../../match/fingerprint-hits';
import { STORY } from '../fixtures';

const WIDTH = 368;
const RUNS = { numRuns: 100 };

const lengthOf = (stretches: readonly SourceStretch[]) =>
  stretches.reduce((sum, { start, end }) => sum + end - start, 0);
const percent = (share: number) => Math.round(share * 100);

/** The copy as each of the two ways tells it; null where nothing is shared. */
function withTexts({ story, page }: EditedCopy): Copy | null {
  const [source, own] = [tokenise(paragraphUnits(story)), tokenise(paragraphUnits(page))];
  return compare({ page: own, source, story: { ...STORY, words: source.count }, relation: 'unexplained' });
}

function fromFingerprints({ story, page }: EditedCopy): Copy | null {
  const [source, own] = [tokenise(paragraphUnits(story)), tokenise(paragraphUnits(page))];
  const kept = fingerprint(source).quoted.filter((quoted) => quoted === 0).length;
  const coverage = coverageFromHits(hitsOn(own, source), own, source.count, undefined, kept);
  const kind = decide(coverage);
  if (kind === 'none') return null;
  return { story: { ...STORY, words: source.count }, kind, ...coverage.shown, relation: 'unexplained' };
}

const WAYS = [
  ['with both texts', withTexts],
  ['from fingerprints', fromFingerprints],
] as const;

describe.each(WAYS)('all that is said of a copy agrees, %s', (_, tell) => {
  const forAnyCopy = (agrees: (copy: Copy, edited: EditedCopy) => void) =>
    fc.assert(
      fc.property(editedCopy, (edited) => {
        const copy = tell(edited);
        if (copy) agrees(copy, edited);
      }),
      RUNS,
    );

  it('what is here, what is missing and what cannot be told add to 100 %, give or take the rounding', () => {
    forAnyCopy(({ sourceShare, missing, untold }) => {
      const shares = [sourceShare, lengthOf(missing), untold?.sourceShare ?? 0];
      expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 9);
      const printed = shares.map(percent).reduce((sum, share) => sum + share);
      expect(Math.abs(printed - 100)).toBeLessThanOrEqual(1);
      expect(untold?.sourceShare ?? 0).toBeCloseTo(lengthOf(untold?.source ?? []), 9);
    });
  });

  it('the source is drawn filled, hatched or dotted as far as the figures say, and nowhere twice', () => {
    forAnyCopy((copy, { page }) => {
      const units = paragraphUnits(page);
      const isDrawn = new Set(['full', 'shortened', 'extended']).has(copy.kind);
      if (!isDrawn) return;
      const { source, ribbons, missing, untold } = layOutStrip({ units, copy, width: WIDTH });
      // A shape is a hair wide at the least, and runs nearer than the eye would part are one.
      const filled = Array.from({ length: 2000 }, (_, i) => ((i + 0.5) / 2000) * source.width);
      const within = (shapes: readonly { x: number; width: number }[]) =>
        filled.filter((x) => shapes.some((shape) => shape.x <= x && x < shape.x + shape.width)).length / filled.length;
      const shapes = ribbons.length + missing.length + untold.source.length;
      const tolerance = 0.01 + (shapes * 3) / source.width;
      expect(Math.abs(within(ribbons.map((ribbon) => ribbon.source)) - copy.sourceShare)).toBeLessThan(tolerance);
      expect(Math.abs(within(missing) - lengthOf(copy.missing))).toBeLessThan(tolerance);
      expect(Math.abs(within(untold.source) - (copy.untold?.sourceShare ?? 0))).toBeLessThan(tolerance);
    });
  });

  it('each paragraph is in one list: shared, quoted, added or not to be told, as its box is drawn', () => {
    forAnyCopy((copy, { page }) => {
      const units = paragraphUnits(page);
      const evidence = evidenceByParagraph(units, copy);
      const boxes = layOutStrip({ units, copy, width: WIDTH }).units;
      for (const [unit, { words, quotedWords, otherwise }] of evidence.entries()) {
        const shares = words + quotedWords > 0;
        expect(shares).toBe(copy.passages.some(({ page: span }) => span.unit === unit));
        if (shares) expect(copy.addedUnits).not.toContain(unit);
        else expect(otherwise).not.toBe('not-compared');
        expect(boxes[unit].added).toBe(!shares && otherwise === 'added');
      }
    });
  });

  it('the page’s share is what its passages make', () => {
    forAnyCopy(({ passages, pageShare }, { page }) => {
      const words = tokenise(paragraphUnits(page)).count;
      expect(passages.reduce((sum, passage) => sum + passage.words, 0) / words).toBeCloseTo(pageShare, 9);
    });
  });

  it('nothing is said to be missing or added where there is nothing', () => {
    forAnyCopy((copy, { page }) => {
      const units = paragraphUnits(page);
      const sentences = `${stripInWords(units, copy)} ${editsInWords(units, copy)}`;
      if (percent(lengthOf(copy.missing)) === 0) expect(sentences).not.toMatch(/% of the source is missing here/);
      if (/Nothing of the source is missing/.test(sentences)) expect(copy.sourceShare).toBeGreaterThan(0.985);
      expect(/added/.test(sentences.replace(/Whether [^.]*\./g, ''))).toBe(copy.addedUnits.length > 0);
    });
  });

  it('an identical body is 100 % of both', () => {
    fc.assert(
      fc.property(editedCopy, ({ story }) => {
        const copy = tell({ story, page: story });
        if (!copy) return;
        expect([copy.pageShare, copy.sourceShare]).toEqual([1, 1]);
        expect([copy.missing, copy.addedUnits, copy.untold]).toEqual([[], [], undefined]);
      }),
      RUNS,
    );
  });
});

describe('two texts side by side', () => {
  it('a paragraph stands alone only where the other text has nothing of it', () => {
    fc.assert(
      fc.property(editedCopy, ({ story, page }) => {
        const [left, right] = [paragraphUnits(page), paragraphUnits(story)];
        const { rows } = sideBySide(left, right);
        const copy = withTexts({ story, page });
        if (!copy) return;
        const alone = rows.flatMap((row) => (row.kind === 'left' && row.within === undefined ? row.left : []));
        expect(alone).toEqual(copy.addedUnits);
      }),
      RUNS,
    );
  });
});
