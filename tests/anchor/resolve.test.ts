import { describe, expect, it } from 'vitest';
import { describePassage } from '../../lib/anchor/describe';
import { resolvePassage, resolvePassages } from '../../lib/anchor/resolve';
import type { PassageSelector } from '../../lib/anchor/selector';
import { suggestPlaces } from '../../lib/anchor/suggest';
import { wordsOf } from '../../lib/text/span';
import { HARBOUR } from './story';

type Units = typeof HARBOUR;

function noteOn(words: string, units: Units = HARBOUR, nth = 0): PassageSelector {
  const places = units.flatMap(({ text }, unit) =>
    [...text.matchAll(new RegExp(words.replace(/[.()]/g, '\\$&'), 'g'))].map(({ index }) => ({
      unit,
      start: index,
      end: index + words.length,
    })),
  );
  return describePassage(units, places[nth]);
}

const edited = (...edits: [from: string | RegExp, to: string][]): Units =>
  HARBOUR.map(({ text }) => ({ text: edits.reduce((edit, [from, to]) => edit.replace(from, to), text) }));
const without = (...gone: number[]): Units => HARBOUR.filter((_, unit) => !gone.includes(unit));

function found(selector: PassageSelector, units: Units) {
  const { state, span, cause } = resolvePassage(selector, units);
  return span ? { state, words: wordsOf(units, span) } : { state, cause };
}

describe('words that are still there', () => {
  const sentence =
    'The rebuilding cost 214 million crowns, twice what the council had planned, and took four years longer.';

  it('are exact on the same page', () => {
    expect(resolvePassage(noteOn(sentence), HARBOUR)).toEqual({
      state: 'exact',
      span: noteOn(sentence).span,
      score: 1,
      cause: null,
    });
  });

  it('are exact when a paragraph was put in before, and curly marks made straight', () => {
    const quote = '“We have waited for this morning since the night of the storm,” Calloway said.';
    const copy = [{ text: 'By our staff' }, ...edited([/[“”]/g, '"'])];
    expect(found(noteOn(quote), copy)).toEqual({ state: 'exact', words: quote.replace(/[“”]/g, '"') });
  });

  it('are found where a copy breaks its paragraphs elsewhere', () => {
    const [first, ...rest] = HARBOUR.map(({ text }) => text);
    const copy = [`${first} ${rest[0]}`, ...rest.slice(1)].map((text) => ({ text }));
    const ships = 'forty ships sailed in behind the pilot boat';
    expect(found(noteOn(ships), copy)).toEqual({ state: 'exact', words: ships });
  });

  it('are moved when their neighbours are not theirs any more', () => {
    const copy = [HARBOUR[3], HARBOUR[7], HARBOUR[0], HARBOUR[5]];
    expect(found(noteOn(sentence), copy)).toEqual({ state: 'moved', words: sentence });
  });

  it('are changed when some of them are, between the same neighbours', () => {
    const copy = edited(['twice what the council had planned', 'double the plan']);
    expect(found(noteOn(sentence), copy)).toEqual({
      state: 'changed',
      words: 'The rebuilding cost 214 million crowns, double the plan, and took four years longer',
    });
    expect(found(noteOn('better spent on the railway'), edited(['better spent', 'spent better']))).toMatchObject({
      state: 'changed',
    });
  });

  it('are found as whole words only', () => {
    const ship = noteOn('ship', HARBOUR, 2);
    expect(HARBOUR[6].text.slice(ship.span.start - 10, ship.span.end)).toBe('The first ship');
    expect(found(ship, edited(['The first ship to', 'The first shipment to']))).toMatchObject({ state: 'orphan' });
  });

  it('are the right ones of several', () => {
    const second = noteOn('the railway', HARBOUR, 1);
    const copy = [{ text: 'A brief history of the railway' }, ...HARBOUR];
    expect(resolvePassage(second, copy).span).toEqual({ ...second.span, unit: second.span.unit + 1 });
  });
});

describe('words that are gone', () => {
  it('leave an orphan that says so', () => {
    expect(found(noteOn('The first ship to moor was the Marten'), without(6))).toEqual({
      state: 'orphan',
      cause: 'gone',
    });
  });

  it('leave an orphan rather than light the same name elsewhere', () => {
    const name = noteOn('Calloway', HARBOUR, 3);
    expect(name.span.unit).toBe(7);
    expect(found(name, without(7))).toMatchObject({ state: 'orphan' });
    expect(found(noteOn('Ines Calloway'), edited(['Ines Calloway', 'Ines Callaway']))).toMatchObject({
      state: 'orphan',
    });
  });

  it('leave an orphan where two places are equally good', () => {
    const template = 'The council votes on it in the autumn.';
    const elsewhere = [
      { text: `Taxes will rise. ${template} Nobody minds.` },
      { text: 'Bread is dear.' },
      { text: `Schools are full. ${template} Teachers despair.` },
    ];
    expect(found(noteOn(template), elsewhere)).toEqual({ state: 'orphan', cause: 'ambiguous' });
  });

  it('leave an orphan in an article without words', () => {
    const selector = noteOn('forty ships');
    expect(found(selector, [])).toEqual({ state: 'orphan', cause: 'gone' });
    expect(found(selector, [{ text: '' }, { text: ' — ' }])).toEqual({ state: 'orphan', cause: 'gone' });
  });
});

describe('suggestions for an orphan', () => {
  it('name the likeliest places, best first', () => {
    const copy = edited(['The first ship to moor was the Marten', 'Of all those ships the first in was the Marten']);
    const selector = noteOn('The first ship to moor was the Marten');
    const [best] = suggestPlaces(selector, copy);
    expect(best.span.unit).toBe(6);
    expect(best.score).toBeGreaterThan(0);
    expect(suggestPlaces(noteOn('Calloway'), copy, 3)).toHaveLength(3);
  });
});

describe('many notes at once', () => {
  const selectors = HARBOUR.map(({ text }, unit) => describePassage(HARBOUR, { unit, start: 0, end: text.length }));

  it('are resolved in their order', async () => {
    const anchors = await resolvePassages(selectors, HARBOUR);
    expect(anchors.map(({ span }) => span)).toEqual(selectors.map(({ span }) => span));
  });

  it('stop when nobody wants them any more', async () => {
    const reason = new Error('page left');
    await expect(resolvePassages(selectors, HARBOUR, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
