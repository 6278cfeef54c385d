import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Part } from '../../lib/corpus/build/part';
import { createPartStore, type ReadPartsOptions, readParts } from './collect-parts';
import { type Command, EXIT, UsageError } from './command';
import {
  DESCRIBE_HELP,
  DESCRIBE_OPTIONS,
  descriptionFrom,
  filesFrom,
  mergeOptionsFrom,
  outFolder,
} from './describe-options';
import { kindOfInput } from './inputs/input';
import { mergeIntoPack } from './merge-into-pack';
import { openPartSink } from './part-sink';
import { countSkipped } from './skipped';

const help = `
usage: copytaster build [options] INPUT…

Makes a pack from news stories: fingerprints and bibliographic facts, never text.

INPUT is one of
  FILE.jsonl, .ndjson   a story a line, or - for the same from standard input
  FILE.csv              a story a row, columns by name
  FILE.html or FOLDER   saved pages, read as the extension reads them; the folder with all below it
  FILE.warc             a web archive: its HTML pages, read in the same way
  FILE.xml, .rss, .atom a feed of whole stories (RSS, Atom), or the http or https address of one (JSON Feed too)
each but an address also with .gz, and all but archives with .br.

A line or row has title, publisher, domain, url, date (YYYY-MM-DD), crawled (the day it was fetched: a later date is a slip, and
taken as none), text (or units: a list of paragraphs), licence (SPDX id) and sample (true: to try the product out). Title, text
and one of publisher and domain must be there. A saved page's address comes
from the archive, from the browser's "saved from" note, or from the page's own canonical link. What is no story is skipped and
reported. The same stories give the same bytes, in whatever order they come.

${DESCRIBE_HELP}
  --all-pages           of saved HTML: every page with a text, not only what reads as a news story
  --skipped FILE        write what was skipped, a JSON line a row: {"where", "reason"}
  --shard FILE          write no pack but parts, to be joined by merge; - for standard output

Examples:
  copytaster build --id city-desk --title "City desk" --out packs stories.jsonl.gz
  copytaster build --id clippings --out packs ~/saved-pages crawl-2026-11.warc.gz
  copytaster build --id newsroom --licence CC-BY-4.0 --attribution "The Newsroom" --out packs https://news.example/feed.xml
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
      options: {
        ...DESCRIBE_OPTIONS,
        shard: { type: 'string' },
        skipped: { type: 'string' },
        'all-pages': { type: 'boolean' },
      },
      allowPositionals: true,
    });
    if (inputs.length === 0) throw new UsageError('no input; use - for standard input');
    // Before anything is read or written: the last name may be the wrong one.
    for (const input of inputs) kindOfInput(input);
    const list = values.skipped === undefined ? null : openSync(values.skipped, 'w');
    const skipped = countSkipped((where, reason) => {
      if (list !== null) writeSync(list, `${JSON.stringify({ where, reason })}\n`);
    });
    const read = { skipped, pages: values['all-pages'] ? 'all' : 'stories' } as const;
    try {
      const count = values.shard
        ? await writeParts(inputs, values.shard, read)
        : await writeWholePack(inputs, values, read);
      if (skipped.count > 0) console.error(`${skipped.count} rows skipped:\n${skipped.report()}`);
      if (count === 0) console.error('copytaster: no story in the input');
      return count > 0 ? EXIT.done : EXIT.fault;
    } finally {
      if (list !== null) closeSync(list);
    }
  },
};

type Read = Omit<ReadPartsOptions, 'take'>;

async function writeParts(inputs: readonly string[], target: string, read: Read): Promise<number> {
  const sink = await openPartSink(target);
  try {
    const take = async (parts: readonly Part[]) => {
      for (const { bytes } of parts) await sink.write(bytes);
    };
    return await readParts(inputs, { ...read, take });
  } finally {
    await sink.close();
  }
}

async function writeWholePack(
  inputs: readonly string[],
  values: Parameters<typeof descriptionFrom>[0],
  read: Read,
): Promise<number> {
  const folder = outFolder(values);
  const description = descriptionFrom(values);
  const merge = mergeOptionsFrom(values);
  const store = createPartStore();
  try {
    const count = await readParts(inputs, { ...read, take: async (parts) => store.put(parts) });
    return count === 0
      ? 0
      : await mergeIntoPack(store.handles(), { folder, description, merge, files: filesFrom(values) });
  } finally {
    store.remove();
  }
}
