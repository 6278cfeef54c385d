import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readFeedDate } from '../../lib/corpus/feeds/feed-date';
import { FeedError } from '../../lib/corpus/feeds/feed-error';
import { parseFeed, readItem } from '../../lib/corpus/feeds/read-feed';
import { type Difference, differencesOf, type ExpectedFeed, inWords, type PredictedFeed } from './feeds/difference';
import { quirkOf } from './feeds/quirks';
import type { EvaluationOptions } from './main';

/**
 * npm run -s eval -- feeds --data DIR --predictions FILE [--differences]
 *
 * DIR has an index, JSON Lines with gzip ({id, suite, contentType, url, expected}) and the files under `files/`. A row a file out: {"id",
 * "title", "items": [{"title", "link", "day", "text"}], "error"}. A file counts as read where title, number of items, links, titles
 * and texts are the expected ones, white space aside; days are counted one by one. A file that differs only by quirks of the
 * yardstick that are not followed on purpose (feeds/quirks.ts) is counted apart. `--differences` lists what differs.
 */
interface FeedFile {
  readonly id: string;
  readonly suite: string;
  readonly contentType: string | null;
  readonly url: string;
  readonly expected: ExpectedFeed;
}

interface Tally {
  files: number;
  read: number;
  quirks: number;
  days: number;
  daysRight: number;
}

export async function evaluate({ data, predictions, flags }: EvaluationOptions): Promise<void> {
  const index = join(data, 'index.jsonl.gz');
  if (!existsSync(index)) {
    console.log('feeds: skipped: no index.jsonl.gz in the folder');
    return;
  }
  const files = gunzipSync(readFileSync(index))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line): FeedFile => JSON.parse(line));
  const tallies = new Map<string, Tally>();
  const rows: string[] = [];
  for (const file of files) {
    const bytes = readFileSync(join(data, 'files', file.id));
    const predicted = predict(file, bytes);
    rows.push(`${JSON.stringify({ id: file.id, ...predicted })}\n`);
    const source = bytes.toString('latin1');
    const differences = differencesOf(predicted, file.expected);
    const quirks = differences.map((difference) => quirkOf(difference, source));
    for (const suite of [file.suite, 'all']) {
      count(tallyOf(tallies, suite), file.expected, {
        predicted,
        isRead: differences.length === 0,
        isQuirk: !quirks.includes(null),
      });
    }
    if (flags.has('differences')) print(file.id, differences, quirks);
  }
  if (predictions) writeFileSync(predictions, rows.join(''));
  console.table(
    [...tallies].map(([suite, { files: all, read, quirks, days, daysRight }]) => ({
      suite,
      files: all,
      read: (read / all).toFixed(3),
      'read, quirks apart': (read / Math.max(1, all - quirks)).toFixed(3),
      quirks,
      days: (daysRight / Math.max(1, days)).toFixed(3),
    })),
  );
}

function predict({ contentType, url }: FeedFile, bytes: Uint8Array): PredictedFeed {
  try {
    const feed = parseFeed({ bytes, contentType, url });
    const items = feed.items.map((item) => {
      const { link, title, units } = readItem(item, url);
      return { title, link, day: dayInUtc(item.date, feed.language), text: units.map(({ text }) => text).join(' ') };
    });
    return {
      title: readItem({ link: null, title: feed.title, date: null, contents: [] }, url).title,
      items,
      error: null,
    };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { title: null, items: [], error: error.message };
  }
}

/** For comparing with what others read; the product tells the day as it is written. */
function dayInUtc(written: string | null, language: string | null): string | null {
  const date = written === null ? null : readFeedDate(written, language);
  return date === null ? null : new Date(date.time).toISOString().slice(0, 10);
}

function tallyOf(tallies: Map<string, Tally>, suite: string): Tally {
  const tally = tallies.get(suite) ?? { files: 0, read: 0, quirks: 0, days: 0, daysRight: 0 };
  tallies.set(suite, tally);
  return tally;
}

interface Outcome {
  readonly predicted: PredictedFeed;
  readonly isRead: boolean;
  readonly isQuirk: boolean;
}

function count(tally: Tally, expected: ExpectedFeed, { predicted, isRead, isQuirk }: Outcome): void {
  tally.files += 1;
  if (isRead) tally.read += 1;
  else if (isQuirk) tally.quirks += 1;
  for (const [i, { day }] of expected.items.entries()) {
    if (day === null) continue;
    tally.days += 1;
    if (predicted.items[i]?.day === day) tally.daysRight += 1;
  }
}

function print(id: string, differences: readonly Difference[], quirks: readonly (string | null)[]): void {
  const at = Math.max(0, quirks.indexOf(null));
  if (differences.length > 0) console.log(id, quirks[at] ? `(${quirks[at]})` : '', inWords(differences[at]));
}
