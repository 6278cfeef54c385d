import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { LIMITS } from '../../lib/article/limits';

/**
 * No pattern is worse than linear on what it is given, as THREAT-MODEL.md says: every regular expression of every folder that ships,
 * written out or put together, is searched for in bait as long as a unit. What matters is growth, so that a slow machine passes and
 * a bad pattern fails on any: in four times as long a bait a linear search takes four times as long, a quadratic one sixteen.
 */
const GROWTH = 4;
const MAX_GROWTH = 8;
/**
 * A linear search through a unit takes some .1 ms, a quadratic one 300 and more. Below this there is nothing to compare: the clock and
 * the compiler weigh more than the search.
 */
const MEASURABLE_MS = 5;
/** What is worse than quadratic never comes back: V8 gives up here, on bait that anything else is done with in a tenth of the time. */
const PATIENCE_MS = 3_000;

/** Where a pattern is given less than a unit, in UTF-16 units: the line that cuts it is in the same file or in the one named. */
const SHORTER: Readonly<Record<string, number>> = {
  /** MAX_BYLINE_LENGTH */
  'lib/article/byline/authors.ts': 300,
  /** The opening of a unit */
  'lib/article/credit/dateline.ts': 90,
  /** Head and tail of a script that holds data */
  'lib/article/metadata/structured-data.ts': 60,
  /** What stands before a name, in peopleBefore */
  'lib/entities/link/related.ts': 80,
  /** MAX_WORD_LENGTH */
  'lib/text/sentences.ts': 40,
};
/** Patterns of those files that are given whole units all the same. */
const WHOLE = new Set(['lib/text/sentences.ts (?<![.!?…])[.!?…]+']);

const FOLDERS = ['lib', 'components', 'entrypoints'];

/** A literal after what a literal can follow in our code. */
const LITERAL =
  /(?<=[=(,:[!&|?{}\n]\s*)\/((?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuy]*)(?=[\s,.;)\]])/g;

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

const textOf = (file: string) => readFileSync(file, 'utf8').replace(/^\s*(?:\/?\*|\/\/).*$/gm, '');

const writtenIn = (file: string): Pattern[] =>
  [...textOf(file).matchAll(LITERAL)].map(([, source, flags]) => ({ place: file, source, flags }));

/** What a module puts together while it loads: its text does not show it. */
async function composedIn(file: string): Promise<Pattern[]> {
  const found: Pattern[] = [];
  class RecordedRegExp extends RegExp {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      const [, place] = /\/((?:lib|components|entrypoints)\/[\w./-]+\.tsx?)/.exec(new Error().stack ?? '') ?? [];
      if (typeof pattern === 'string' && place === file) found.push({ place, source: pattern, flags: flags ?? '' });
    }
  }
  vi.resetModules();
  vi.stubGlobal('RegExp', RecordedRegExp);
  try {
    await import(join(process.cwd(), file));
  } finally {
    vi.unstubAllGlobals();
  }
  return found;
}

/** One character or word again and again, then something that no pattern expects. */
const SEEDS = [
  ...' \t\n.,;:!?-–—/|"“”\'’()[]{}<>&#@=_*~`^$%+\\',
  ...'aAeé0 1ü中あ\u0301\u200b\u202e',
  ...[
    'a ',
    'A ',
    'A. ',
    'Aa ',
    'a-',
    'a.',
    'a,',
    '1.',
    '1:',
    '- ',
    ' -',
    '. ',
    ', ',
    '((',
    '()',
    '&#',
    '&a',
    '<a',
    '\\"',
  ],
  ...['By ', 'by and ', 'of the ', 'Mr. ', 'AP ', '(AP) ', 'said ', 'http://', 'a@a', 'a/', '/a-', '2019/', 'Jan 1, '],
];

const baitOf = (start: string, length: number) => {
  const seed = start.slice(1);
  return `${start[0] === 'x' ? 'x' : ''}${seed.repeat(Math.ceil(length / seed.length)).slice(0, length)}\u0000`;
};
/** Each seed at the start of the text, and after a letter. */
const STARTS = SEEDS.flatMap((seed) => [`^${seed}`, `x${seed}`]);
const baitsOf = (() => {
  const made = new Map<number, readonly string[]>();
  return (length: number) => {
    const baits = made.get(length) ?? STARTS.map((start) => baitOf(start, length));
    made.set(length, baits);
    return baits;
  };
})();

const context = createContext({ baits: [], source: '', flags: '', now: () => performance.now() });
const search = new Script(`{
  const pattern = new RegExp(source, flags);
  baits.map((bait) => {
    const start = now();
    bait.search(pattern);
    return now() - start;
  });
}`);

/** How long each search took; null where one does not end. */
function searchMs(
  { source, flags }: Pattern,
  baits: readonly string[],
  patience = 10 * PATIENCE_MS,
): readonly number[] | null {
  Object.assign(context, { baits, source, flags: flags.replace(/[gy]/g, '') });
  try {
    return search.runInContext(context, { timeout: patience });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  }
}

/** The shortest of several searches: whatever else the machine does makes one longer, never shorter. */
function shortestMs(pattern: Pattern, bait: string): number {
  const times = searchMs(
    pattern,
    Array.from({ length: 5 }, () => bait),
  );
  return times ? Math.min(...times) : Number.POSITIVE_INFINITY;
}

/** By how much a search grows with the bait; 0 where it is too quick to be measured. */
function growthOn(pattern: Pattern, start: string, length: number): number {
  const long = shortestMs(pattern, baitOf(start, length));
  return long < MEASURABLE_MS ? 0 : long / shortestMs(pattern, baitOf(start, length / GROWTH));
}

function lengthFor({ place, source }: Pattern): number {
  const isWhole = [...WHOLE].some((whole) => `${place} ${source}`.startsWith(whole));
  return (isWhole ? undefined : SHORTER[place]) ?? LIMITS.unitText;
}

/** The first bait on which the search grows faster than the bait. */
function slowBait(pattern: Pattern): string | null {
  const length = lengthFor(pattern);
  // On a quarter of the length nothing that ends takes long, so that what does not end is told first.
  if (!searchMs(pattern, baitsOf(length / GROWTH), PATIENCE_MS)) return 'does not end';
  const times = searchMs(pattern, baitsOf(length));
  for (const [index, start] of STARTS.entries()) {
    if (times && times[index] < MEASURABLE_MS) continue;
    const growth = growthOn(pattern, start, length);
    if (growth > MAX_GROWTH) return `${JSON.stringify(start)} x${growth.toFixed(1)}`;
  }
  return null;
}

const files = FOLDERS.flatMap(filesOf);
const written = files.flatMap(writtenIn);
const composing = files.filter((file) => /\bRegExp\(/.test(textOf(file)));
const composed: Pattern[] = [];
for (const file of composing) composed.push(...(await composedIn(file)));

describe('patterns that meet the words of a page (T8)', () => {
  it('are found in every folder, written out and put together', () => {
    expect(written.length).toBeGreaterThan(250);
    expect(composed.length).toBeGreaterThan(20);
  });

  it('are told from bad ones, by growth', () => {
    const bad = (source: string) => slowBait({ place: 'lib/text/nowhere.ts', source, flags: '' });
    expect(bad('\\s+$')).toMatch(/x\d/);
    expect(bad('(?:a+)+b')).toBe('does not end');
    expect(bad('(?<!\\s)\\s+$')).toBeNull();
  });

  it.each([...written, ...composed])('$place: /$source/$flags', { timeout: 600_000 }, (pattern) => {
    expect(slowBait(pattern)).toBeNull();
  });
});
