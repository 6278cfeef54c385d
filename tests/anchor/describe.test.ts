import { describe, expect, it } from 'vitest';
import { describePassage } from '../../lib/anchor/describe';

const units = [
  { text: 'The harbour opened at noon.' },
  { text: 'Mayor Ines Calloway cut the ribbon, and forty ships sailed in behind the pilot boat.' },
  { text: 'Rain fell.' },
];

describe('describing a passage', () => {
  it('keeps the very words and 32 units on each side', () => {
    expect(describePassage(units, { unit: 1, start: 40, end: 51 })).toEqual({
      exact: 'forty ships',
      prefix: 'es Calloway cut the ribbon, and ',
      suffix: ' sailed in behind the pilot boat',
      span: { unit: 1, start: 40, end: 51 },
    });
  });

  it('crosses into neighbour units by one space, as far as it needs', () => {
    const { prefix, suffix } = describePassage(units, { unit: 1, start: 0, end: 84 });
    expect(prefix).toBe('The harbour opened at noon. ');
    expect(suffix).toBe(' Rain fell.');
  });

  it('does not cut a surrogate pair in two', () => {
    const text = `a${'😀'.repeat(20)} word ${'😀'.repeat(20)}b`;
    const { prefix, suffix } = describePassage([{ text }], { unit: 0, start: 42, end: 46 });
    expect(prefix + suffix).not.toMatch(/\p{Surrogate}/u);
    expect(prefix.length).toBe(31);
  });

  it.each([
    { unit: 3, start: 0, end: 1 },
    { unit: 0, start: 5, end: 5 },
    { unit: 0, start: 20, end: 99 },
    { unit: 0, start: -3, end: 4 },
  ])('refuses %j, which covers no words', (span) => {
    expect(() => describePassage(units, span)).toThrow(RangeError);
  });
});
