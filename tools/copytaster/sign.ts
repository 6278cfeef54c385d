import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { parsePackIndex } from '../../lib/corpus/format/pack-index';
import { SIGNATURE_SUFFIX, signIndex } from '../../lib/corpus/format/signature';
import { type Command, EXIT, InputError, UsageError } from './command';

const help = `
usage: copytaster sign --keys FILE INDEX…

Signs packs: writes INDEX.sig beside each index. The index names every shard's SHA-256, so the signature vouches for these too.

  --keys FILE   the pair of keys that keygen made

Example:
  copytaster sign --keys wire.keys.json packs/wire.json
`;

const Keys = v.object({ privateKey: v.string(), publicKey: v.string() });

export const sign: Command = {
  name: 'sign',
  summary: 'sign packs',
  help,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { keys: { type: 'string' } },
      allowPositionals: true,
    });
    if (!values.keys) throw new UsageError('--keys is missing');
    if (positionals.length === 0) throw new UsageError('no index to sign');
    const keys = readKeys(values.keys);
    for (const path of positionals) {
      const index = readFileSync(path);
      // What is no index is not vouched for.
      parsePackIndex(index.toString('utf8'));
      writeFileSync(path + SIGNATURE_SUFFIX, await signIndex(index, keys));
    }
    return EXIT.done;
  },
};

function readKeys(path: string): v.InferOutput<typeof Keys> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new InputError(`${path}: not JSON`);
  }
  const parsed = v.safeParse(Keys, value);
  if (!parsed.success) throw new InputError(`${path}: not a pair of keys made by keygen`);
  return parsed.output;
}
