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

describe('an upgrade that is stopped half-way', () => {
  const newest = VERSIONS.at(-1)!.version;
  const notes = VERSIONS.findLast(({ stores }) => stores.notes)?.stores.notes;
  const dump = JSON.parse(readFileSync(dumpOf(newest), 'utf8')) as Record<string, { id: string | number }[]>;

  /** The next release, whose upgrade changes every note and may be stopped after any of them. */
  async function upgrade(name: string, stopAfter: number): Promise<void> {
    const next = describeDatabase({ name });
    next
      .version(newest + 1)
      .stores({ notes: `${notes}, colour` })
      .upgrade(async (transaction) => {
        let left = stopAfter;
        await transaction
          .table('notes')
          .toCollection()
          .modify((note) => {
            if (left-- === 0) throw new Error('the browser was closed');
            note.body = `upgraded: ${note.body}`;
          });
      });
    await next.open();
    next.close();
  }

  it('leaves the database as the release before left it, and is done the next time', async () => {
    const name = 'stopped-upgrade';
    const then = describeDatabase({ name });
    for (const [table, records] of Object.entries(dump)) await then.table(table).bulkAdd(records);
    const before = await then.table('notes').toArray();
    expect(before.length).toBeGreaterThan(1);
    then.close();

    await expect(upgrade(name, 1)).rejects.toThrow(/the browser was closed/);
    const still = describeDatabase({ name });
    expect(await still.table('notes').toArray()).toEqual(before);
    expect(still.verno).toBe(newest);
    still.close();

    await upgrade(name, Number.POSITIVE_INFINITY);
    const after = describeDatabase({ name });
    expect((await after.table('notes').toArray()).map(({ body }) => body)).toEqual(
      before.map(({ body }) => `upgraded: ${body}`),
    );
    after.close();
  });
});

it('numbers the schemas upwards', () => {
  const numbers = VERSIONS.map(({ version }) => version);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});
