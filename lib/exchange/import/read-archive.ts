import * as v from 'valibot';
import type { LibraryContent } from '../../notes/library-content';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from '../export/archive';
import {
  articleSchema,
  contestSchema,
  correctionSchema,
  draftSchema,
  noteSchema,
  placementSchema,
} from './archive-schema';
import { checked } from './check';
import { ImportError } from './import-error';
import { parseJson } from './json-text';
import { createProgress, type ReadOptions } from './progress';

export interface ReadArchive extends LibraryContent {
  readonly exportedAt: Date;
}

const headSchema = v.object({ format: v.literal(ARCHIVE_FORMAT), version: v.pipe(v.number(), v.safeInteger()) });

const instant = v.pipe(
  v.string(),
  v.check(
    (text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text,
    '2026-01-31T12:00:00.000Z',
  ),
);

/** The lists are checked record by record after it, so that a long file can be followed and stopped. */
const firstVersion = {
  format: v.string(),
  version: v.number(),
  exportedAt: instant,
  articles: v.array(v.unknown()),
  notes: v.array(v.unknown()),
  drafts: v.array(v.unknown()),
  placements: v.array(v.unknown()),
};
const bodySchema = v.strictObject({
  ...firstVersion,
  corrections: v.array(v.unknown()),
  contests: v.array(v.unknown()),
});

/**
 * An archive as written by `writeArchive`. Progress is told in records.
 * @throws ImportError with the place of the first fault; then nothing of the file is given.
 */
export async function readArchive(text: string, options: ReadOptions = {}): Promise<ReadArchive> {
  const file = parseJson(text);
  const { version } = checked(headSchema, file, '');
  if (version > ARCHIVE_VERSION) {
    throw new ImportError('version', { code: 'newerArchive', version, supported: ARCHIVE_VERSION });
  }
  const body =
    version === 1
      ? { ...checked(v.strictObject(firstVersion), file, ''), corrections: [], contests: [] }
      : checked(bodySchema, file, '');
  const { exportedAt, format: _format, version: _version, ...lists } = body;
  const total = Object.values(lists).reduce((sum, list) => sum + list.length, 0);
  const progress = createProgress(options);
  let done = 0;

  async function records<Schema extends v.GenericSchema<unknown, { readonly id: string }>>(
    name: string,
    schema: Schema,
    values: readonly unknown[],
  ): Promise<v.InferOutput<Schema>[]> {
    const known = new Map<string, v.InferOutput<Schema>>();
    for (const [index, value] of values.entries()) {
      const record = checked(schema, value, `${name}[${index}]`);
      if (known.has(record.id)) throw new ImportError(`${name}[${index}].id`, { code: 'repeated' });
      known.set(record.id, record);
      done += 1;
      await progress(done, total);
    }
    return [...known.values()];
  }

  return {
    exportedAt: new Date(exportedAt),
    articles: await records('articles', articleSchema, body.articles),
    notes: await records('notes', noteSchema, body.notes),
    drafts: await records('drafts', draftSchema, body.drafts),
    placements: await records('placements', placementSchema, body.placements),
    corrections: await records('corrections', correctionSchema, body.corrections),
    contests: await records('contests', contestSchema, body.contests),
  };
}
