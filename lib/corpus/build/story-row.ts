import * as v from 'valibot';
import { dayOf } from '../../text/day';
import { paragraphs } from '../../text/paragraphs';
import { publicUrl } from '../../text/public-url';

/** A story as it comes to the builder. */
export interface Story {
  readonly title: string;
  readonly publisher: string;
  readonly domain: string;
  readonly url: string | null;
  readonly day: number | null;
  readonly licence: string | null;
  /** Made to try the product out: found, and never counted as coverage of a date. */
  readonly sample: boolean;
  readonly units: readonly { readonly text: string; readonly kind?: string }[];
}

const Text = v.nullish(v.string(), '');
const UnitRow = v.union([
  v.pipe(
    v.string(),
    v.transform((text) => ({ text })),
  ),
  v.object({ text: v.string(), kind: v.optional(v.string()) }),
]);

/** One line of a JSONL file, or one row of a CSV file by its column names. */
const StoryRow = v.object({
  title: Text,
  publisher: Text,
  domain: Text,
  url: Text,
  date: Text,
  crawled: Text,
  licence: Text,
  sample: v.optional(v.boolean(), false),
  text: v.nullish(v.string()),
  units: v.nullish(v.array(UnitRow)),
});

/** Longer titles are mistakes of a feed (a whole paragraph in the title). */
const MAX_TITLE_LENGTH = 300;

/** A row as a story, or the first reason why it is none. */
export function readStoryRow(row: unknown): Story | { readonly fault: string } {
  const parsed = v.safeParse(StoryRow, row);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { fault: `${v.getDotPath(issue) ?? 'row'}: ${issue.message}` };
  }
  const { title, publisher, date, crawled, licence, sample, text, units } = parsed.output;
  const url = publicUrl(parsed.output.url);
  const domain = (parsed.output.domain || hostOf(url)).toLowerCase().replace(/^www\./, '');
  if (!title.trim()) return { fault: 'no title' };
  if (!publisher && !domain) return { fault: 'neither publisher nor domain' };
  const body = units ?? paragraphs(text ?? '');
  if (body.length === 0) return { fault: 'no text' };
  return {
    title: oneLine(title).slice(0, MAX_TITLE_LENGTH),
    publisher: oneLine(publisher || domain),
    domain,
    url,
    day: dayUntil(dayOf(date), dayOf(crawled)),
    licence: licence || null,
    sample,
    units: body,
  };
}

/** No story is younger than the day on which it was fetched; a day more for places where it is tomorrow. */
const dayUntil = (day: number | null, crawled: number | null) =>
  day !== null && crawled !== null && day > crawled + 1 ? null : day;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function hostOf(url: string | null): string {
  return url === null ? '' : new URL(url).hostname;
}
