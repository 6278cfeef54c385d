import { parseArgs } from 'node:util';
import type { Pack } from '../../lib/corpus/format/open-pack';
import { dateOf } from '../../lib/text/day';
import { type Command, EXIT, UsageError } from './command';
import { readPack } from './pack-folder';

const help = `
usage: copytaster diff OLD NEW

Says what changed between two versions of a pack: shards and stories that came (+) and went (-). Shards of the same SHA-256 are
not opened. The exit code is 1 when the stories differ.

Example:
  copytaster diff backup/wire.json packs/wire.json | grep '^-'
`;

export const diff: Command = {
  name: 'diff',
  summary: 'say what changed between two versions of a pack',
  help,
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    if (positionals.length !== 2) throw new UsageError('diff takes two indexes, the old one first');
    const [before, after] = positionals.map(readPack);
    const [old, now] = [await storiesApart(before, after), await storiesApart(after, before)];
    const gone = missingIn(old, now);
    const come = missingIn(now, old);
    for (const story of gone) console.log(`- ${story}`);
    for (const story of come) console.log(`+ ${story}`);
    const { version: from, count: had } = before.index;
    const { version: to, count: has } = after.index;
    console.error(`${from} -> ${to}: ${had} -> ${has} stories, ${come.length} came, ${gone.length} went`);
    return gone.length + come.length === 0 ? EXIT.done : EXIT.fault;
  },
};

/** A line a story of the shards that the other pack does not have byte for byte. */
async function storiesApart(pack: Pack, other: Pack): Promise<string[]> {
  const same = new Set(other.index.shards.map(({ sha256 }) => sha256));
  const lines: string[] = [];
  for (const { entry, open } of pack.shards) {
    if (same.has(entry.sha256)) continue;
    const shard = await open();
    for (let story = 0; story < shard.header.stories; story++) {
      const { day, publisher, title, url } = shard.factsOf(story);
      lines.push([day === null ? 'undated' : dateOf(day), publisher, title, url ?? ''].join('\t'));
    }
  }
  return lines;
}

/** Lines of `some` that `others` has fewer of. */
function missingIn(some: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return some.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
