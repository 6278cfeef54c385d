import { parseArgs } from 'node:util';
import type { PackIndex } from '../../lib/corpus/format/pack-index';
import type { StoredFacts } from '../../lib/corpus/format/story';
import { dateOf } from '../../lib/text/day';
import { type Command, EXIT, UsageError } from './command';
import { readPack } from './pack-folder';

const help = `
usage: copytaster inspect [--shards | --stories] INDEX…

Says what is in a pack. INDEX is the pack's JSON file; its shards lie beside it.

  --shards    a line a shard: file, days, stories, bytes
  --stories   a JSON line a story: the facts that the pack holds

Examples:
  copytaster inspect assets/packs/wire-archive.json
  copytaster inspect --stories packs/wire.json | grep '"reuters.com"' | wc -l
`;

export const inspect: Command = {
  name: 'inspect',
  summary: 'say what is in a pack',
  help,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { shards: { type: 'boolean' }, stories: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new UsageError('no index to inspect');
    for (const path of positionals) {
      const pack = readPack(path);
      if (values.stories) for await (const facts of storiesOf(pack)) console.log(JSON.stringify(facts));
      else if (values.shards) for (const line of shardLines(pack.index)) console.log(line);
      else console.log(overviewOf(pack.index));
    }
    return EXIT.done;
  },
};

async function* storiesOf({ shards }: ReturnType<typeof readPack>) {
  for (const { open } of shards) {
    const shard = await open();
    for (let story = 0; story < shard.header.stories; story++) yield readable(shard.factsOf(story));
  }
}

function readable({ day, ...facts }: StoredFacts) {
  return { ...facts, date: day === null ? null : dateOf(day) };
}

function shardLines({ shards }: PackIndex): string[] {
  return shards.map(({ file, from, to, stories, bytes, sample }) =>
    [file, from ?? 'undated', to ?? 'undated', stories, bytes, sample ? 'sample' : ''].join('\t').trimEnd(),
  );
}

function overviewOf(index: PackIndex): string {
  const bytes = index.shards.reduce((sum, shard) => sum + shard.bytes, 0);
  const { hash, shingle, window, quotedWindow } = index.fingerprint;
  const lines: [string, string][] = [
    ['id', index.id],
    ['title', index.title],
    ['version', index.version],
    ['stories', `${index.count}, ${index.from ?? 'undated'} to ${index.to ?? 'undated'}`],
    ['shards', `${index.shards.length}, ${bytes} bytes (${Math.round(bytes / Math.max(1, index.count))} a story)`],
    ['fingerprints', `hash ${hash}, ${shingle} words, windows up to ${window} and ${quotedWindow} in quotations`],
    ...index.licences.map(({ spdx, attribution }): [string, string] => ['licence', `${spdx ?? '-'}: ${attribution}`]),
    ['homepage', index.homepage ?? '-'],
    ['updates', index.update_url ?? '-'],
    ['checked', index.check_every === null ? '-' : `every ${index.check_every} days`],
    ['old after', index.stale_after === null ? '-' : `${index.stale_after} days`],
  ];
  return lines.map(([name, value]) => `${name.padEnd(13)}${value}`).join('\n');
}
