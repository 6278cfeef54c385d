import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readReadwise } from '../../../lib/exchange/import/from-readwise';
import { ImportError } from '../../../lib/exchange/import/import-error';
import { nameUuid } from '../../../lib/exchange/import/name-uuid';
import { planImport, recordsToWrite } from '../../../lib/exchange/import/plan-import';
import { EMPTY, merged } from '../library';

vi.setConfig({ testTimeout: 60_000 });

const FILE = readFileSync('tests/exchange/files/readwise-export.csv', 'utf8');

describe('a Readwise export', () => {
  it('gives a note on the highlighted passage', async () => {
    const [note] = (await readReadwise(FILE)).notes;
    expect(note).toEqual({
      id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
      target: {
        kind: 'passage',
        selectors: [
          {
            exact: 'A lighthouse is a promise,\nkept every night.',
            prefix: '',
            suffix: '',
            span: { unit: 12, start: 0, end: 44 },
          },
        ],
      },
      place: {
        article: expect.stringMatching(/^urn:uuid:/),
        url: note.place.article,
        title: "The Keeper's Ledger",
        site: 'readwise.io',
      },
      story: note.place.article,
      body: 'My "key" idea',
      tags: ['light', 'promises', 'sea', 'books'],
      colour: 'amber',
      followUps: [],
      createdAt: Date.parse('2020-10-05T10:15:30Z'),
      updatedAt: Date.parse('2020-10-05T10:15:30Z'),
      deletedAt: null,
    });
  });

  it('gives the rest as it is written: colours, zones, notes on a document, rows without a date', async () => {
    const { notes, articles } = await readReadwise(FILE);
    expect(notes.map(({ colour, createdAt, target, body }) => [colour, createdAt, target.kind, body])).toEqual([
      ['amber', Date.parse('2020-10-05T10:15:30Z'), 'passage', 'My "key" idea'],
      ['sea', Date.parse('2020-10-06T06:00:00.250Z'), 'passage', ''],
      ['amber', Date.parse('2020-10-07T00:00:00Z'), 'page', 'Finished in one night.'],
      ['moss', 0, 'passage', ''],
      ['violet', Date.parse('2020-10-06T09:00:00Z'), 'passage', 'Twice marked.'],
    ]);
    expect(articles.map(({ title, publisher, readAt }) => [title, publisher, readAt])).toEqual([
      ["The Keeper's Ledger", 'Ida Brandt', Date.parse('2020-10-05T10:15:30Z')],
      ['Ferry runs aground off Moss Head', 'harbour-post.example', 0],
    ]);
  });

  it('tells twins apart', async () => {
    const ids = (await readReadwise(FILE)).notes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('may have its columns in any order, and fewer of them', async () => {
    const { notes } = await readReadwise('Note,Book Title,Highlight\nmine,The Ledger,theirs\n');
    expect(notes).toMatchObject([{ body: 'mine', place: { title: 'The Ledger' }, createdAt: 0, colour: 'amber' }]);
  });

  it('adds nothing the second time, and shows a changed note as different', async () => {
    const first = planImport(await readReadwise(FILE), EMPTY);
    const library = merged(EMPTY, recordsToWrite(first, 'keep-present'));
    expect(recordsToWrite(planImport(await readReadwise(FILE), library), 'take-incoming')).toEqual(EMPTY);

    const changed = planImport(await readReadwise(FILE.replace('My ""key""', 'My new')), library);
    expect(changed.notes.different.map(({ incoming }) => incoming.body)).toEqual(['My new idea']);
    expect(changed.notes.added).toEqual([]);
  });

  it('tells its progress in characters', async () => {
    const told: [number, number][] = [];
    await readReadwise(FILE, { onProgress: (...progress) => told.push(progress) });
    expect(told.at(-1)).toEqual([FILE.length, FILE.length]);
  });
});

describe('a broken Readwise export is refused with the place of the first fault:', () => {
  it.each([
    ['an empty file', '', 'emptyFile'],
    ['another table', 'Name,Age\nx,1\n', 'at place=(line line=1) fault=(missingColumn column=Highlight)'],
    [
      'a row that is too short',
      FILE.replace(',order,1,,news', ',order'),
      'at place=(line line=6) fault=(fieldCount fields=8 expected=11)',
    ],
    [
      'a date of no calendar',
      FILE.replace('2020-10-07', '7th of October'),
      'at place=(lineField line=5 field=Highlighted at) fault=(invalid expected=2020-10-05 10:15:30+00:00 found=7th of October)',
    ],
    [
      'a quotation mark too few',
      FILE.replace('My ""key"" idea"', 'My ""key"" idea'),
      'at place=(lineColumn line=3 column=87) fault=(textBehindQuote)',
    ],
    [
      'a day that is not there',
      FILE.replace('2020-10-07', '2021-02-30'),
      'place=(lineField line=5 field=Highlighted at)',
    ],
  ])('%s', async (_name, file, message) => {
    await expect(readReadwise(file)).rejects.toThrow(message);
  });

  it('never anything but an import or a fault, whatever the file says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(FILE.length), fc.string(), async (at, inserted) => {
        const result = await readReadwise(FILE.slice(0, at) + inserted + FILE.slice(at + 3)).catch(
          (error: unknown) => error,
        );
        expect(result instanceof ImportError || Array.isArray((result as { notes: unknown }).notes)).toBe(true);
      }),
    );
  });
});

it('names get the UUID that RFC 9562 gives them', async () => {
  // The example of the RFC, appendix A.4: www.example.com in the name space of DNS.
  const uuid = await nameUuid('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8');
  expect(uuid).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});
