import * as v from 'valibot';
import { placedFault } from '../../errors/invalid';
import { PackError } from './pack-error';

/**
 * The index of a pack: what it holds, where its shards are and what they must look like. A small JSON file beside the shards;
 * names as in the file. Days are YYYY-MM-DD.
 */
const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const Whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const Line = v.pipe(v.string(), v.maxLength(1000));
const HttpUrl = v.pipe(
  v.string(),
  v.maxLength(1000),
  v.url(),
  v.check((url) => /^https?:/i.test(url), 'http[s]://…'),
);

const ShardEntry = v.object({
  /** A name beside the index: no path leads out of the pack. */
  file: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)),
  /** First and last day of its stories; null for undated ones. */
  from: v.nullable(Day),
  to: v.nullable(Day),
  /** Where it begins in its file: a file may hold several shards. */
  offset: v.optional(v.pipe(Whole, v.multipleOf(4)), 0),
  bytes: Whole,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  stories: Whole,
  /** Made to try the product out: found, and never counted as coverage of a date. */
  sample: v.optional(v.boolean(), false),
});

const PackIndexSchema = v.object({
  format: v.literal('copytaster-pack/1'),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
  title: v.pipe(Line, v.nonEmpty()),
  version: v.pipe(Line, v.nonEmpty()),
  from: v.nullable(Day),
  to: v.nullable(Day),
  count: Whole,
  fingerprint: v.object({ hash: Whole, shingle: Whole, window: Whole, quotedWindow: Whole }),
  /** Who says what may be done with the pack's facts: SPDX id where there is one, and the line to show. */
  licences: v.array(v.object({ spdx: v.nullable(Line), attribution: Line })),
  homepage: v.optional(v.nullable(HttpUrl), null),
  update_url: v.optional(v.nullable(HttpUrl), null),
  /** Days between checks for a new version, and after which the pack is said to be old; null for an archive. */
  check_every: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0))), null),
  stale_after: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0))), null),
  shards: v.pipe(v.array(ShardEntry), v.maxLength(10_000)),
  /** Domains whose stories were withdrawn: never shown, even from shards that still hold them. */
  tombstones: v.optional(v.array(Line), []),
});

export type PackIndex = v.InferOutput<typeof PackIndexSchema>;
export type ShardEntry = v.InferOutput<typeof ShardEntry>;

/** Checks an index from outside. Throws PackError with the first fault. */
export function readPackIndex(value: unknown): PackIndex {
  const parsed = v.safeParse(PackIndexSchema, value);
  if (!parsed.success) {
    throw new PackError({ code: 'badIndex', fault: placedFault(parsed.issues[0]) });
  }
  const index = parsed.output;
  const stories = index.shards.reduce((sum, shard) => sum + shard.stories, 0);
  if (stories !== index.count) throw new PackError({ code: 'wrongCount', count: index.count, stories });
  const overlap = overlapping(index.shards);
  if (overlap) throw new PackError({ code: 'overlap', file: overlap.file });
  return index;
}

function overlapping(shards: readonly ShardEntry[]): ShardEntry | undefined {
  const byPlace = [...shards].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.offset - b.offset));
  return byPlace.find(({ file, offset }, i) => {
    const before = byPlace[i - 1];
    return before?.file === file && offset < before.offset + Math.max(1, before.bytes);
  });
}

/** Reads the text of an index file. */
export function parsePackIndex(text: string): PackIndex {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new PackError({ code: 'badIndex', fault: { code: 'notJson' } }, { cause: error });
  }
  return readPackIndex(value);
}
