import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createKeys } from '../../lib/corpus/format/signature';
import { type Command, EXIT, UsageError } from './command';

const help = `
usage: copytaster keygen FILE

Makes a pair of keys to sign packs with (ECDSA P-256) and writes it to FILE, readable for its owner alone. Readers pin the
public key when they first subscribe: who loses the file cannot sign a next version that they take without being asked.

Example:
  copytaster keygen wire.keys.json
`;

const OWNER_ONLY = 0o600;

export const keygen: Command = {
  name: 'keygen',
  summary: 'make a pair of keys to sign packs with',
  help,
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new UsageError('keygen takes one file to write to');
    if (existsSync(path)) throw new UsageError(`${path} is there already; keys are never overwritten`);
    const keys = await createKeys();
    writeFileSync(path, `${JSON.stringify(keys, null, 2)}\n`, { mode: OWNER_ONLY, flag: 'wx' });
    console.log(keys.publicKey);
    return EXIT.done;
  },
};
