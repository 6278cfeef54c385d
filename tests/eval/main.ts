import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * npm run -s eval -- NAME --data DIR --predictions FILE
 *
 * Each evaluation is a file beside this one that exports `evaluate(options)`: it reads a folder of the same form as the
 * development data, writes one JSON line per prediction, and prints a table. Without data it says so, which is not a pass.
 */
const EVALUATIONS = ['article', 'match', 'match-stress', 'match-pages', 'entities', 'anchors', 'feeds'] as const;

export interface EvaluationOptions {
  /** Absolute path of the data folder. */
  readonly data: string;
  /** Absolute path to write JSON Lines to; null to write none. */
  readonly predictions: string | null;
  /** Options that only one evaluation knows, such as `text-free`. */
  readonly flags: ReadonlyMap<string, string | true>;
}

const { values, positionals, tokens } = parseArgs({
  options: { data: { type: 'string' }, predictions: { type: 'string' } },
  allowPositionals: true,
  strict: false,
  tokens: true,
});
const name = EVALUATIONS.find((known) => known === positionals[0]);
if (!name) {
  console.error(`usage: npm run -s eval -- ${EVALUATIONS.join('|')} --data DIR --predictions FILE`);
  process.exit(2);
}
/** Anchors are measured on the copies of one story that the matcher is measured on. */
const defaultFolder = name === 'anchors' ? 'match' : name.split('-')[0];
const data = resolve(String(values.data ?? `../shared/data/${defaultFolder}`));
/** match-pages brings its own files. */
if (name !== 'match-pages' && !existsSync(data)) {
  console.log(`${name}: skipped: no data in ${values.data ?? 'the default folder'}`);
  process.exit(0);
}
const flags = new Map<string, string | true>();
for (const [i, token] of (tokens ?? []).entries()) {
  if (token.kind !== 'option') continue;
  // `--window=28` and `--window 28` alike: an option that nobody declared leaves its value among the positionals.
  const next = tokens?.[i + 1];
  const following = next?.kind === 'positional' && next.value !== name ? next.value : true;
  flags.set(token.name, token.value ?? following);
}
const { evaluate } = (await import(`./${name}.ts`)) as { evaluate(options: EvaluationOptions): Promise<void> };
await evaluate({ data, predictions: values.predictions ? resolve(String(values.predictions)) : null, flags });
