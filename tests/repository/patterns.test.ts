import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../lib/article/limits';

/**
 * Every regular expression that meets a page's words, on bait as long as a unit: none may take more than linear time by
 * much. V8 gives up a pattern that runs for longer than the time-out, which is far beyond what a linear one takes.
 */
const PATIENCE_MS = 10_000;
/**
 * Where what a pattern is given is shorter than a unit, in UTF-16 units: names, datelines and bylines are cut before, and
 * an address or file name has its own limit.
 */
const SHORTER: Readonly<Record<string, number>> = {
  'lib/article/metadata/authors.ts': 300,
  'lib/article/credit/dateline.ts': 90,
  'lib/article/credit/credit-line.ts': 400,
  'lib/article/metadata/metadata.dom.ts': 4_000,
  'lib/article/metadata/structured-data.ts': 60,
  'lib/article/detect/url-shape.ts': 4_000,
  'lib/entities/normalise.ts': 1_000,
  'lib/entities/link/related.ts': 80,
  'lib/text/sentences.ts': 40,
  'lib/exchange/export/file-name.ts': 200,
  'lib/exchange/export/markdown.ts': 1_000,
};
const FOLDERS = ['lib/article', 'lib/match', 'lib/entities', 'lib/anchor', 'lib/text', 'lib/exchange'];

/** A literal after what a literal can follow in our code. */
const LITERAL =
  /(?<=[=(,:[!&|?{}\n]\s*)\/((?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuy]*)(?=[\s,.;)\]])/g;

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

function patternsIn(folder: string): Pattern[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) =>
    [
      ...readFileSync(join(folder, name), 'utf8')
        .replace(/^\s*(?:\/?\*|\/\/).*$/gm, '')
        .matchAll(LITERAL),
    ].map(([, source, flags]) => ({ place: `${folder}/${name}`, source, flags })),
  );
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
const baitOf = (length: number) =>
  SEEDS.flatMap((seed) => {
    const long = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
    return [`${long}\u0000`, `x${long}\u0000`];
  });

const context = createContext({ bait: '', source: '', flags: '' });
const once = new Script('{ const pattern = new RegExp(source, flags); bait.search(pattern) }');

function slowBait({ place, source, flags }: Pattern): string | null {
  context.source = source;
  context.flags = flags.replace(/[gy]/g, '');
  for (const bait of baitOf(SHORTER[place] ?? LIMITS.unitText)) {
    context.bait = bait;
    try {
      once.runInContext(context, { timeout: PATIENCE_MS });
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
        return JSON.stringify(bait.slice(0, 12));
      throw error;
    }
  }
  return null;
}

describe('patterns that meet the words of a page', () => {
  const patterns = FOLDERS.flatMap(patternsIn);

  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(100);
  });

  it.each(patterns)('$place: /$source/$flags', { timeout: 600_000 }, (pattern) => {
    expect(slowBait(pattern)).toBeNull();
  });
});
