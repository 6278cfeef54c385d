import { describe, expect, it } from 'vitest';
import { isBoilerplate } from '../../../lib/article/body/boilerplate';
import { casesOf } from '../cases';

describe('isBoilerplate', () => {
  it.each(casesOf<{ line: string; boilerplate: boolean }>('boilerplate'))('“$line”', ({ line, boilerplate }) => {
    expect(isBoilerplate(line)).toBe(boilerplate);
  });
});
