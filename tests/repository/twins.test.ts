import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/**
 * Code that stands twice: runs of six or more lines that are alike once names, strings and numbers are left out, counted as pairs
 * of places. Keywords and the built-in types stay, so that two lists of fields are twins only where their types are.
 *
 *   here   … 7 8 9 10 11 12 …        one pair, however long the run is
 *   there      … 3 4 5  6  7  8 …
 */
const FOLDERS = ['lib', 'components', 'entrypoints', 'tools'];
const MIN_LINES = 6;
/** Lowered as twins go. What is left was looked at: two things that happen to be written alike. */
const MAX_PAIRS = 40;

const KEPT_WORDS = new Set(
  (
    'as async await boolean break case catch class const continue default do else export extends false finally for from function if ' +
    'implements in instanceof interface let new null number object of readonly return static string switch this throw true try type ' +
    'typeof undefined unknown void while yield keyof is'
  ).split(' '),
);

interface Line {
  readonly number: number;
  readonly shape: string;
}

const WITHOUT_COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
/** A regular expression is a string to us: what stands in it is no code. */
const TOKENS =
  /(?<=[=(,:[!&|]\s*)\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|[A-Za-z_$][\w$]*|\d[\d_.]*|\S/g;

function shapeOf(line: string): string {
  return (line.match(TOKENS) ?? [])
    .map((token) => {
      if (/^['"`]|^\/./.test(token)) return 'S';
      if (/^\d/.test(token)) return '0';
      return /^[A-Za-z_$]/.test(token) && !KEPT_WORDS.has(token) ? 'N' : token;
    })
    .join(' ');
}

/** Fields of a type, rows of a table, constants that are written out, arguments one a line: data, which may look alike. */
function isData(shape: string): boolean {
  if (/^(?:export )?const N = (?:N \( )?(?:- )?(?:S|0|true|false)(?: \))? ;$/.test(shape)) return true;
  return !/[(){}=?!]|\b(?:return|if|for|while|case|throw|await|yield|new|export|function)\b/.test(shape);
}

/** Imports, blank lines, data and lone punctuation say nothing of what code does. */
function linesOf(text: string): Line[] {
  const blanked = text
    .replace(WITHOUT_COMMENTS, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/^import[\s\S]*?from '[^']*';$/gm, (statement) => statement.replace(/[^\n]/g, ''));
  return blanked
    .split('\n')
    .map((line, i) => ({ number: i + 1, shape: shapeOf(line) }))
    .filter(({ shape }) => /[A-Za-z0]/.test(shape) && !isData(shape));
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);

/** Two places of every pair, where its run begins. */
function twins(): string[] {
  const places = new Map<string, { file: string; index: number; number: number }[]>();
  for (const file of files) {
    const lines = linesOf(readFileSync(file, 'utf8'));
    for (let index = 0; index + MIN_LINES <= lines.length; index++) {
      const run = lines.slice(index, index + MIN_LINES).map(({ shape }) => shape);
      const known = places.get(run.join('\n'));
      const place = { file, index, number: lines[index].number };
      if (known) known.push(place);
      else places.set(run.join('\n'), [place]);
    }
  }
  const starts = new Map<string, string>();
  for (const alike of places.values()) {
    for (const [i, a] of alike.entries()) {
      for (const b of alike.slice(i + 1)) {
        if (a.file === b.file && b.index - a.index < MIN_LINES) continue;
        starts.set(`${a.file} ${a.index} ${b.file} ${b.index}`, `${a.file}:${a.number} ${b.file}:${b.number}`);
      }
    }
  }
  // A run of more lines is found at each of its lines, and a table of like rows at many: only the first place counts.
  const counted: { files: string; i: number; j: number; pair: string }[] = [];
  for (const [key, pair] of [...starts].sort(([, a], [, b]) => a.localeCompare(b, 'en', { numeric: true }))) {
    const [one, i, other, j] = key.split(' ');
    const isOfRun = starts.has(`${one} ${Number(i) - 1} ${other} ${Number(j) - 1}`);
    const twin = { files: `${one} ${other}`, i: Number(i), j: Number(j), pair };
    const isNear = counted.some(
      (known) =>
        known.files === twin.files && Math.abs(known.i - twin.i) < MIN_LINES && Math.abs(known.j - twin.j) < MIN_LINES,
    );
    if (!isOfRun && !isNear) counted.push(twin);
  }
  return counted.map(({ pair }) => pair);
}

it(`writes nothing twice: at most ${MAX_PAIRS} pairs of ${MIN_LINES} lines of one shape`, () => {
  const found = twins();
  expect(found.length, found.join('\n')).toBeLessThanOrEqual(MAX_PAIRS);
});
