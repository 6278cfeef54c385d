import { countByPeriod } from '../../components/ui/periods';
import { testOf } from '../../lib/notes/filters';
import type { Note } from '../../lib/notes/note';
import { parseSearch } from '../../lib/notes/search-query';
import { localDay, startOfDay } from '../../lib/text/day';

/**
 * What this product says of one moment in the time zone of this process, as JSON: a zone belongs to a process, so day.test.ts runs
 * this once for each.
 */
const time = Number(process.argv[2]);
const DAY_MS = 86_400_000;
const facts = { articleOf: () => undefined, isOrphan: () => false, hasDraft: () => false };
const finds = (search: string) => testOf(parseSearch(search).filters, facts)({ createdAt: time } as Note);
const day = localDay(time);
const next = localDay(time + DAY_MS);

console.log(
  JSON.stringify({
    day,
    shown: new Intl.DateTimeFormat('en-CA').format(time),
    finds: [`after:${day}`, `before:${next}`].map(finds),
    findsNot: [`before:${day}`, `after:${next}`].map(finds),
    month: countByPeriod([time])[0].name,
    midnights: ['2026', '2026-12', '2026-12-02'].map((date) => new Date(startOfDay(date)).getHours()),
  }),
);
