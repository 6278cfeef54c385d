import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** What a comment points at must be there: whoever reads it has the repository, and nothing else. */
const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
const names = new Set(tracked.map((file) => basename(file)));
const sources = tracked.filter((file) => /\.(?:ts|tsx|mjs|css)$/.test(file) && existsSync(file));

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
/** A drawing, set in from the text: what it names are examples. */
const DRAWN = /^\s*\*\s{3,}.*$/gm;
/** A file by its name, with or without folders before it; CAPITALS stand for any name. */
const FILE = /(?<![\w/.-])(?:[\w.-]+\/)*[\w.-]+\.(?:ts|tsx|mjs|md|css|json|tsv|jsonl)\b/g;
/** Files of the data folders that the evaluation commands read. */
const OF_DATA = /^(?:truth\.jsonl|clusters\.tsv|labels\.csv)$/;
const NEVER_HERE = /\bissue (?:[A-Z]\b|#?\d)|\bthe issues? asks?\b|\bmilestone\b/g;

const isHere = (named: string, from: string) =>
  existsSync(named) ||
  existsSync(join(dirname(from), named)) ||
  (!named.includes('/') && names.has(named)) ||
  tracked.some((file) => file.endsWith(`/${named}`));

function lostIn(file: string): string[] {
  const comments = [...readFileSync(file, 'utf8').matchAll(COMMENTS)].map(([comment]) => comment.replace(DRAWN, ''));
  return comments.flatMap((comment) => {
    const named = [...comment.matchAll(FILE)].map(([name]) => name);
    const tasks = [...comment.matchAll(NEVER_HERE)].map(([words]) => words);
    return [...named.filter((name) => !/[A-Z]{2}/.test(name) && !OF_DATA.test(name) && !isHere(name, file)), ...tasks];
  });
}

it('comments name files that exist, and no task', () => {
  expect(sources.flatMap((file) => lostIn(file).map((words) => `${file}: ${words}`))).toEqual([]);
});
