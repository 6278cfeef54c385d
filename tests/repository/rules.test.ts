import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rules of the threat model by number, and the tests that name them: "… (T2)", "… (T4, T7)". */
const model = readFileSync('THREAT-MODEL.md', 'utf8').split('\n');
const rows = model.filter((line) => /^\| T\d+ \|/.test(line));
const numberOf = (row: string) => /^\| (T\d+)/.exec(row)?.[1] ?? '';
const isKept = (row: string) => !row.includes('| out of scope');

const named = new Set(
  readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file) && !file.endsWith('rules.test.ts'))
    .flatMap((file) => readFileSync(join('tests', file), 'utf8').match(/\((?:T\d+)(?:, T\d+)*\)/g) ?? [])
    .flatMap((group) => group.match(/T\d+/g) ?? []),
);

describe('the rules of the threat model', () => {
  it('are numbered from one on, without a gap', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(numberOf)).toEqual(rows.map((_, index) => `T${index + 1}`));
  });

  it('are each named by a test that holds it up', () => {
    const kept = rows.filter(isKept).map(numberOf);
    expect(kept.filter((rule) => !named.has(rule))).toEqual([]);
  });

  it('are all that tests name', () => {
    const known = new Set(rows.map(numberOf));
    expect([...named].filter((rule) => !known.has(rule))).toEqual([]);
  });
});
