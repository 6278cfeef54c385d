import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyPack } from '../../../lib/corpus/format/verify';
import { bundle } from '../../../tools/copytaster/bundle';

const PACKS = 'assets/packs';
const SHARED = '../shared';
const hasSeeds = existsSync(join(SHARED, 'seeds'));

describe('the bundled packs', () => {
  it.each(['samples', 'wire-archive'])(
    '%s is whole',
    async (id) => {
      const load = async (file: string) => new Uint8Array(readFileSync(join(PACKS, file)));
      const index = await verifyPack(readFileSync(join(PACKS, `${id}.json`), 'utf8'), load);
      expect(index.count).toBeGreaterThan(0);
    },
    60_000,
  );

  it.runIf(hasSeeds)('samples are, byte for byte, what the builder makes of the seeds', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'copytaster-bundle-'));
    try {
      await bundle.run(['--shared', SHARED, '--out', folder, 'samples']);
      const rebuilt = readdirSync(folder);
      expect(rebuilt).toHaveLength(3);
      for (const file of rebuilt) expect(readFileSync(join(folder, file))).toEqual(readFileSync(join(PACKS, file)));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  if (!hasSeeds) console.warn('the samples were not rebuilt: no seeds at hand');
});
