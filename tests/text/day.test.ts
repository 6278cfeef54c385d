import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** Three in the morning of 2 December in London, the evening before in Los Angeles. */
const WRITTEN = Date.parse('2026-12-02T03:00:00Z');

it.each([
  ['Europe/London', '2026-12-02'],
  ['America/Los_Angeles', '2026-12-01'],
  ['Pacific/Kiritimati', '2026-12-02'],
])('a note has one day, the user’s, in lists, filters, fields and bars, in %s', (zone, day) => {
  const said = execFileSync(process.execPath, ['--import', 'tsx', 'tests/text/day-in-zone.ts', String(WRITTEN)], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  expect(JSON.parse(said)).toEqual({
    day,
    shown: day,
    finds: [true, true],
    findsNot: [false, false],
    month: '2026-12',
    midnights: [0, 0, 0],
  });
});
