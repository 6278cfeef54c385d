import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeDatabase, VERSIONS } from '../../lib/store/schema';

/**
 * Every released schema has a frozen dump here, made when it was released and never changed after. A database of that
 * release, filled with the dump, must open under today's code with every record still there.
 */
const dumpOf = (version: number) => `tests/upgrades/version-${version}.json`;

describe.each(VERSIONS)('a database of schema $version', ({ version }) => {
  it('has its dump', () => {
    expect(existsSync(dumpOf(version))).toBe(true);
  });

  it('opens today with all its records', async () => {
    const dump = JSON.parse(readFileSync(dumpOf(version), 'utf8')) as Record<string, { id: string | number }[]>;
    const name = `from-version-${version}`;
    const then = describeDatabase({ name, upTo: version });
    for (const [table, records] of Object.entries(dump)) await then.table(table).bulkAdd(records);
    then.close();

    const today = describeDatabase({ name });
    for (const [table, records] of Object.entries(dump)) {
      const kept = (await today.table(table).toArray()) as { id: string | number }[];
      expect(kept.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort());
    }
    expect(today.verno).toBe(VERSIONS.at(-1)?.version);
    today.close();
  });
});

it('numbers the schemas upwards', () => {
  const numbers = VERSIONS.map(({ version }) => version);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});
