import { describe, expect, it } from 'vitest';
import { HARBOUR } from '../../anchor/story';
import type { Target } from './targets';
import { alignDocuments, type Truth } from './truth';

const original = { id: 'original', units: HARBOUR };

function targetOn(words: string, targetClass: Target['class']): Target {
  const unit = HARBOUR.findIndex(({ text }) => text.includes(words));
  const start = HARBOUR[unit].text.indexOf(words);
  const span = { unit, start, end: start + words.length };
  return { class: targetClass, span, sentence: span };
}

function truthIn(copy: readonly string[], words: string, targetClass: Target['class']): string {
  const units = copy.map((text) => ({ text }));
  const truth: Truth = alignDocuments(original, { id: 'copy', units }).truthOf(targetOn(words, targetClass));
  return typeof truth === 'string' ? truth : units[truth.unit].text.slice(truth.start, truth.end);
}

const text = HARBOUR.map((unit) => unit.text);
const COST = 'The rebuilding cost 214 million crowns, twice what the council had planned, and took four years longer.';

describe('truth by alignment', () => {
  it('follows a sentence that was moved', () => {
    expect(truthIn([...text].reverse(), COST, 'sentence')).toBe(COST.slice(0, -1));
  });

  it('bridges words that were changed', () => {
    const copy = text.map((unit) => unit.replace('twice what the council', 'double what the city council'));
    expect(truthIn(copy, COST, 'sentence')).toContain('double what the city council had planned');
  });

  it('says gone of a sentence that was cut, and of a name that is nowhere', () => {
    expect(truthIn(text.toSpliced(3, 1), COST, 'sentence')).toBe('gone');
    expect(truthIn(text.toSpliced(6, 1), 'Marten', 'entity')).toBe('gone');
  });

  it('says ambiguous where the words recur elsewhere or twice', () => {
    expect(truthIn([text[3], 'Rain fell all day.', text[3]], COST, 'sentence')).toBe('ambiguous');
    const elsewhere = [...text.slice(0, 4), 'The mayor flew to Easthaven by night.'];
    expect(truthIn(elsewhere, 'Easthaven', 'entity')).toBe('ambiguous');
  });
});
