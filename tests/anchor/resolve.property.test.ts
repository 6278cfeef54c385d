import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePassage } from '../../lib/anchor/describe';
import { resolvePassage } from '../../lib/anchor/resolve';
import { suggestPlaces } from '../../lib/anchor/suggest';
import { PASSAGE_THRESHOLDS } from '../../lib/anchor/thresholds';
import { wordsOf } from '../../lib/text/span';
import { HARBOUR } from './story';

/** Any code units at all, lone surrogates too; mostly words, so that quotes recur. */
const anyText = fc.oneof(
  fc
    .array(fc.constantFrom('the', 'harbour', 'Port', 'Alden', 'ships,', '“so', 'it’s”', '—', '船', '😀', 'a\u00adb'), {
      maxLength: 30,
    })
    .map((words) => words.join(' ')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
);
const anyUnits = fc.array(
  anyText.map((text) => ({ text })),
  { maxLength: 6 },
);

const unitsWithSpan = anyUnits
  .filter((units) => units.some(({ text }) => text !== ''))
  .chain((units) => {
    const filled = units.flatMap(({ text }, unit) => (text === '' ? [] : [{ unit, length: text.length }]));
    return fc
      .constantFrom(...filled)
      .chain(({ unit, length }) =>
        fc
          .tuple(fc.integer({ min: 0, max: length - 1 }), fc.integer({ min: 1, max: length }))
          .map(([start, size]) => ({ units, span: { unit, start, end: Math.min(length, start + size) } })),
      );
  });

describe('resolving, on any text', () => {
  it('finds what was described exactly where it was', () => {
    fc.assert(
      fc.property(unitsWithSpan, ({ units, span }) => {
        expect(resolvePassage(describePassage(units, span), units)).toEqual({
          state: 'exact',
          span,
          score: 1,
          cause: null,
        });
      }),
    );
  });

  it('never throws, and answers with words above the floor or with an orphan', () => {
    fc.assert(
      fc.property(unitsWithSpan, anyUnits, ({ units, span }, others) => {
        const anchor = resolvePassage(describePassage(units, span), others);
        if (anchor.span) {
          expect(wordsOf(others, anchor.span)).not.toBe('');
          expect(anchor.score).toBeGreaterThanOrEqual(PASSAGE_THRESHOLDS.supported);
          expect(anchor.cause).toBeNull();
        } else {
          expect(anchor.state).toBe('orphan');
          expect(anchor.cause).not.toBeNull();
        }
        for (const { span: place } of suggestPlaces(describePassage(units, span), others)) {
          expect(others[place.unit].text.length).toBeGreaterThanOrEqual(place.end);
        }
      }),
    );
  });

  it('never throws on a selector from outside', () => {
    const offset = fc.oneof(
      fc.integer({ min: -9, max: 99 }),
      fc.constantFrom(Number.NaN, 1.5, Number.MAX_SAFE_INTEGER),
    );
    const selector = fc.record({
      exact: anyText,
      prefix: anyText,
      suffix: anyText,
      span: fc.record({ unit: offset, start: offset, end: offset }),
    });
    fc.assert(fc.property(selector, anyUnits, (forged, units) => void resolvePassage(forged, units)));
  });

  it('follows a sentence wherever whole paragraphs are moved, dropped or put in', () => {
    const order = fc.shuffledSubarray(
      HARBOUR.map((_, unit) => unit),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(order, fc.nat(), (units, pick) => {
        const unit = units[pick % units.length];
        const { text } = HARBOUR[unit];
        const selector = describePassage(HARBOUR, { unit, start: 0, end: text.length });
        const copy = units.map((from) => HARBOUR[from]);
        const { span } = resolvePassage(selector, copy);
        expect(span && wordsOf(copy, span)).toBe(text);
      }),
    );
  });
});
