import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { PackError } from '../../lib/corpus/format/pack-error';
import { verifyPack } from '../../lib/corpus/format/verify';
import { type Command, EXIT, UsageError } from './command';
import { errorInEnglish } from './english';

const help = `
usage: copytaster verify INDEX…

Checks packs to the last byte: index, sizes, SHA-256, checksums, every fingerprint and every headline. Prints a line a pack;
the exit code is 1 when one is broken.

Example:
  copytaster verify assets/packs/*.json
`;

export const verify: Command = {
  name: 'verify',
  summary: 'check that packs are whole',
  help,
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    if (positionals.length === 0) throw new UsageError('no index to verify');
    let broken = 0;
    for (const path of positionals) {
      try {
        const index = await verifyPack(readFileSync(path, 'utf8'), async (file) =>
          readFileSync(join(dirname(path), file)),
        );
        console.log(`${path}: whole (${index.shards.length} shards, ${index.count} stories)`);
      } catch (error) {
        if (!(error instanceof PackError) && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        broken += 1;
        console.log(`${path}: broken: ${errorInEnglish(error)}`);
      }
    }
    return broken === 0 ? EXIT.done : EXIT.fault;
  },
};
