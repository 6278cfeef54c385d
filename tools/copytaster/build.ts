import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createPartStore, readParts } from './collect-parts';
import { type Command, EXIT, UsageError } from './command';
import {
  DESCRIBE_HELP,
  DESCRIBE_OPTIONS,
  descriptionFrom,
  filesFrom,
  mergeOptionsFrom,
  outFolder,
} from './describe-options';
import { mergeIntoPack } from './merge-into-pack';
import { STANDARD_INPUT } from './rows';
import { countSkipped, type Skipped } from './skipped';

const help = `
usage: copytaster build [options] INPUT…

Makes a pack from news stories: fingerprints and bibliographic facts, never text.

INPUT is JSON Lines or CSV (.jsonl, .ndjson, .csv, each also with .gz or .br), or - for JSON Lines from standard input.
A row has title, publisher, domain, url, date (YYYY-MM-DD), text (or units: a list of paragraphs), licence (SPDX id) and
sample (true: to try the product out). Title, text and one of publisher and domain must be there; rows without are skipped
and reported. The same stories give the same bytes, in whatever order they come.

${DESCRIBE_HELP}
  --shard FILE          write no pack but parts, to be joined by merge; - for standard output

Examples:
  copytaster build --id city-desk --title "City desk" --out packs stories.jsonl.gz
  zcat 2025-*.gz | copytaster build --id wire --out packs -
  split -n r/8 all.jsonl part- && for p in part-??; do copytaster build --shard $p.parts - < $p & done; wait
  copytaster merge --id wire --out packs part-??.parts
`;

export const build: Command = {
  name: 'build',
  summary: 'make a pack, or parts of one, from stories',
  help,
  async run(args) {
    const { values, positionals: inputs } = parseArgs({
      args: [...args],
      options: { ...DESCRIBE_OPTIONS, shard: { type: 'string' } },
      allowPositionals: true,
    });
    if (inputs.length === 0) throw new UsageError('no input; use - for standard input');
    const skipped = countSkipped();
    const count = values.shard
      ? await writeParts(inputs, values.shard, skipped)
      : await writeWholePack(inputs, values, skipped);
    if (skipped.count > 0) console.error(`${skipped.count} rows skipped:\n${skipped.report()}`);
    if (count === 0) console.error('copytaster: no story in the input');
    return count > 0 ? EXIT.done : EXIT.fault;
  },
};

async function writeParts(inputs: readonly string[], target: string, skipped: Skipped): Promise<number> {
  const file = target === STANDARD_INPUT ? process.stdout.fd : openSync(target, 'w');
  const count = await readParts(inputs, skipped, (parts) => {
    for (const { bytes } of parts) writeAll(file, bytes);
  });
  if (file !== process.stdout.fd) closeSync(file);
  return count;
}

/** A pipe takes as much as it has room for. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

async function writeWholePack(
  inputs: readonly string[],
  values: Parameters<typeof descriptionFrom>[0],
  skipped: Skipped,
): Promise<number> {
  const folder = outFolder(values);
  const description = descriptionFrom(values);
  const merge = mergeOptionsFrom(values);
  const store = createPartStore();
  try {
    const count = await readParts(inputs, skipped, store.put);
    return count === 0
      ? 0
      : await mergeIntoPack(store.handles(), { folder, description, merge, files: filesFrom(values) });
  } finally {
    store.remove();
  }
}
