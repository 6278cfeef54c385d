import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { InferOutput } from 'valibot';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { describeFault, type Fault } from '../../../lib/errors/fault';
import { writeArchive } from '../../../lib/exchange/export/archive';
import type {
  articleSchema,
  contestSchema,
  correctionSchema,
  draftSchema,
  noteSchema,
  placementSchema,
} from '../../../lib/exchange/import/archive-schema';
import { ImportError } from '../../../lib/exchange/import/import-error';
import { planImport, recordsToWrite } from '../../../lib/exchange/import/plan-import';
import { readArchive } from '../../../lib/exchange/import/read-archive';
import type { ArticleRecord } from '../../../lib/notes/article-record';
import type { ContestRecord } from '../../../lib/notes/contest-record';
import type { CorrectionRecord } from '../../../lib/notes/correction-record';
import type { LibraryContent } from '../../../lib/notes/library-content';
import type { Draft, Note } from '../../../lib/notes/note';
import type { PlacementRecord } from '../../../lib/notes/placement-record';
import { EMPTY, library, merged } from '../library';

vi.setConfig({ testTimeout: 60_000 });

const exportedAt = new Date('2026-03-01T12:00:00Z');
const archiveOf = (content: LibraryContent) => writeArchive({ ...content, exportedAt });

async function faultOf(text: string): Promise<{ place: unknown; reason: string }> {
  const fault = await readArchive(text).then(
    () => null,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(ImportError);
  const { place, fault: reason } = (fault as ImportError).fault as Fault;
  return { place, reason: describeFault(reason as Fault) };
}

/** A small sound archive, as a file whose parts a test can spoil. */
const sound = () => JSON.parse(readFileSync('tests/exchange/files/archive-version-2.archive', 'utf8'));

describe('an archive', () => {
  it('comes back byte for byte through an import into an empty library', async () => {
    await fc.assert(
      fc.asyncProperty(library(), async (content) => {
        const archive = archiveOf(content);
        const read = await readArchive(archive);
        const kept = merged(EMPTY, recordsToWrite(planImport(read, EMPTY), 'keep-present'));
        expect(writeArchive({ ...kept, exportedAt: read.exportedAt })).toBe(archive);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same whatever the order of records and keys', () => {
    fc.assert(
      fc.property(library(), (content) => {
        const backwards = <Kept extends object>(records: readonly Kept[]) =>
          records.map((record) => Object.fromEntries(Object.entries(record).reverse()) as Kept).reverse();
        const shuffled = {
          articles: backwards(content.articles),
          notes: backwards(content.notes),
          drafts: backwards(content.drafts),
          placements: backwards(content.placements),
          corrections: backwards(content.corrections),
          contests: backwards(content.contests),
        };
        expect(archiveOf(shuffled)).toBe(archiveOf(content));
      }),
    );
  });

  it('of the first version is read for ever', async () => {
    const text = readFileSync('tests/exchange/files/archive-version-1.archive', 'utf8');
    const read = await readArchive(text);
    expect(read.notes.map(({ target }) => target.kind).sort()).toEqual(['entity', 'page', 'passage']);
    const members = text.replace('"version": 1', '"version": 2').replace(/\n\}\n$/, '');
    expect(writeArchive(read)).toBe(`${members},\n"corrections": [],\n"contests": []\n}\n`);
  });

  it('of the second version is read for ever, and holds what the reader said of names and matches', async () => {
    const text = readFileSync('tests/exchange/files/archive-version-2.archive', 'utf8');
    const read = await readArchive(text);
    const kinds = read.corrections.map(({ correction }) => correction.kind);
    expect(kinds.sort()).toEqual(['add', 'hide', 'merge', 'rename', 'retype', 'split']);
    expect(read.contests).toHaveLength(1);
    expect(writeArchive(read)).toBe(text);
  });

  it('holds what its documentation shows', async () => {
    const shown = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/archive-format.md', 'utf8'));
    expect((await readArchive(shown![1])).notes).toHaveLength(1);
  });

  it('tells its progress, last that it is done', async () => {
    const told: [number, number][] = [];
    await readArchive(JSON.stringify(sound()), { onProgress: (...progress) => told.push(progress) });
    const records = Object.values(sound()).filter(Array.isArray).flat().length;
    expect(told.at(-1)).toEqual([records, records]);
  });

  it('stops when it is told to', async () => {
    const reading = readArchive(JSON.stringify(sound()), { signal: AbortSignal.abort() });
    await expect(reading).rejects.toThrow('abort');
  });
});

describe('a broken archive is refused with the place of the first fault: (T18)', () => {
  type Spoiled = Record<string, unknown> & ReturnType<typeof sound>;
  const CASES: readonly [string, (file: Spoiled) => unknown, string, RegExp][] = [
    ['another file', () => ({ format: 'something-else', version: 1 }), 'format', /expected="copytaster-archive"/],
    ['no file of ours', () => [1, 2], 'format', /missing/],
    [
      'a newer version',
      (file) => ({ ...file, version: 3, extra: [] }),
      'version',
      /^newerArchive version=3 supported=2$/,
    ],
    ['no version', ({ version: _, ...file }) => file, 'version', /missing/],
    ['a list that is missing', ({ notes: _, ...file }) => file, 'notes', /missing/],
    ['no time', (file) => ({ ...file, exportedAt: 'today' }), 'exportedAt', /2026-01-31/],
    [
      'a record that is none',
      (file) => file.notes.splice(1, 1, null) && file,
      'notes[1]',
      /expected=Object found=null/,
    ],
    ['a wrong type', (file) => spoil(file.notes[0], 'body', 5) && file, 'notes[0].body', /expected=string found=5/],
    ['an unknown colour', (file) => spoil(file.notes[2], 'colour', 'puce') && file, 'notes[2].colour', /found="puce"/],
    ['a field too many', (file) => spoil(file.notes[0], 'mood', 1) && file, 'notes[0].mood', /unknownField/],
    [
      'half a millisecond',
      (file) => spoil(file.articles[0], 'readAt', 0.5) && file,
      'articles[0].readAt',
      /^invalid expected=\d+ found=0.5$/,
    ],
    ['an id twice', (file) => file.notes.push(file.notes[0]) && file, 'notes[3].id', /repeated/],
    [
      'a wrong offset deep inside',
      (file) => spoil(passageOf(file).selectors[0].span, 'start', '7') && file,
      'notes[1].target.selectors[0].span.start',
      /expected=number found="7"/,
    ],
    [
      'another kind of correction',
      (file) => spoil(file.corrections[0].correction, 'kind', 'x') && file,
      'corrections[0].correction.kind',
      /"x"/,
    ],
    ['corrections in the first version', (file) => ({ ...file, version: 1 }), 'corrections', /unknownField/],
    ['another kind of note', (file) => spoil(file.notes[0].target, 'kind', 'x') && file, 'notes[0].target.kind', /"x"/],
  ];
  const spoil = (record: Record<string, unknown>, field: string, value: unknown) =>
    Object.assign(record, { [field]: value });
  const passageOf = (file: Spoiled) => file.notes[1].target;

  it.each(CASES)('%s', async (_name, change, place, reason) => {
    const fault = await faultOf(JSON.stringify(change(sound())));
    expect(fault.place).toBe(place);
    expect(fault.reason).toMatch(reason);
  });

  it('a key that would change every object', async () => {
    const file = JSON.stringify(sound()).replace('"body":', '"__proto__":{"polluted":1},"body":');
    expect((await faultOf(file)).place).toBe('notes[0].__proto__');
  });

  it('half a file', async () => {
    const text = JSON.stringify(sound(), null, 2);
    const fault = await faultOf(text.slice(0, text.length / 2));
    expect(fault).toEqual({
      place: { code: 'lineColumn', line: expect.any(Number), column: expect.any(Number) },
      reason: 'endsEarly',
    });
  });

  it('no JSON', async () => {
    expect(await faultOf('{\n  "format": nonsense')).toEqual({
      place: { code: 'lineColumn', line: 2, column: 13 },
      reason: 'notJson',
    });
  });
});

it('the schema knows every field of the records', () => {
  type Plain<Value> = Value extends object ? { -readonly [Key in keyof Value]: Plain<Value[Key]> } : Value;
  expectTypeOf<InferOutput<typeof noteSchema>>().toEqualTypeOf<Plain<Note>>();
  expectTypeOf<InferOutput<typeof draftSchema>>().toEqualTypeOf<Plain<Draft>>();
  expectTypeOf<InferOutput<typeof placementSchema>>().toEqualTypeOf<Plain<PlacementRecord>>();
  expectTypeOf<InferOutput<typeof correctionSchema>>().toEqualTypeOf<Plain<CorrectionRecord>>();
  expectTypeOf<InferOutput<typeof contestSchema>>().toEqualTypeOf<Plain<ContestRecord>>();
  expectTypeOf<InferOutput<typeof articleSchema>>().toEqualTypeOf<Plain<ArticleRecord>>();
});
