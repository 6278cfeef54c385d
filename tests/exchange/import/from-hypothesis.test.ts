import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readHypothesis } from '../../../lib/exchange/import/from-hypothesis';
import { ImportError } from '../../../lib/exchange/import/import-error';
import { planImport, recordsToWrite } from '../../../lib/exchange/import/plan-import';
import { EMPTY, merged } from '../library';

vi.setConfig({ testTimeout: 60_000 });

const FILE = readFileSync('tests/exchange/files/hypothesis-export.json', 'utf8');
const exported = () => JSON.parse(FILE);

const noteNamed = async (id: string, file = FILE) =>
  (await readHypothesis(file)).notes.find((note) => note.id === `hypothesis:${id}`);

describe('a Hypothesis export', () => {
  it('gives a note on the quoted passage', async () => {
    expect(await noteNamed('qkR5xA8wEfCzTmossAAAAA')).toEqual({
      id: 'hypothesis:qkR5xA8wEfCzTmossAAAAA',
      target: {
        kind: 'passage',
        selectors: [
          {
            exact: '212 people aboard',
            prefix: 'onday 14 May\n      A ferry with ',
            suffix: ' ran aground off Moss Head on Mo',
            span: { unit: 0, start: 0, end: 17 },
          },
        ],
      },
      place: {
        article: 'https://www.harbour-post.example/ferry?page=2',
        url: 'https://www.harbour-post.example/ferry?page=2#comments',
        title: 'Ferry runs aground off Moss Head',
        site: 'harbour-post.example',
      },
      story: 'https://www.harbour-post.example/ferry?page=2',
      body: 'The wire says **212**.\n\nAsk the trust.',
      tags: ['ferry', 'numbers'],
      colour: 'amber',
      followUps: [
        { body: 'second.reader: Did they answer?', createdAt: Date.parse('2025-11-05T11:00:00Z') },
        { body: 'They wrote back: 212.', createdAt: Date.parse('2025-11-05T12:00:00Z') },
      ],
      createdAt: Date.parse('2025-11-03T09:15:00.123Z'),
      updatedAt: Date.parse('2025-11-04T10:00:00Z'),
      deletedAt: null,
    });
  });

  it('gives a page note for what quotes nothing, and says who wrote it', async () => {
    expect(await noteNamed('pageNote')).toMatchObject({ target: { kind: 'page' }, tags: ['by:second.reader'] });
    expect(await noteNamed('replyToNobody')).toMatchObject({ target: { kind: 'page' }, tags: [] });
  });

  it('keeps a highlight without words, on a document without address or title', async () => {
    expect(await noteNamed('highlight')).toMatchObject({
      body: '',
      target: { kind: 'passage', selectors: [{ exact: 'lucky with the tide', prefix: '', suffix: '' }] },
      place: { article: 'urn:x-pdf:0123456789abcdef', title: 'urn:x-pdf:0123456789abcdef', site: '' },
    });
  });

  it('gives one article a page, read when its first note was made', async () => {
    const { articles } = await readHypothesis(FILE);
    expect(articles.map(({ id, readAt, units }) => [id, readAt, units])).toEqual([
      ['https://www.harbour-post.example/ferry?page=2', Date.parse('2025-11-02T07:00:00Z'), []],
      ['urn:x-pdf:0123456789abcdef', Date.parse('2025-11-06T07:00:00Z'), []],
    ]);
  });

  it('may be an answer of the search API, or a bare list', async () => {
    const { annotations } = exported();
    const isReply = ({ references }: { references?: string[] }) => references !== undefined;
    const answer = {
      total: annotations.length,
      rows: annotations.filter((annotation: object) => !isReply(annotation)),
      replies: annotations.filter(isReply),
    };
    const fromExport = await readHypothesis(FILE);
    const bare = { ...exported(), export_userid: undefined };
    for (const file of [bare, answer, annotations]) {
      const { notes } = await readHypothesis(JSON.stringify(file));
      expect(notes.map(({ id, target }) => ({ id, target }))).toEqual(
        fromExport.notes.map(({ id, target }) => ({ id, target })),
      );
    }
  });

  it('takes the words for the reader’s own where one person wrote them all', async () => {
    const alone = exported().annotations.map((annotation: object) => ({
      ...annotation,
      user: 'acct:moss@hypothes.is',
    }));
    const { notes } = await readHypothesis(JSON.stringify(alone));
    expect(notes.flatMap(({ tags }) => tags).filter((tag) => tag.startsWith('by:'))).toEqual([]);
  });

  it('adds nothing the second time', async () => {
    const first = planImport(await readHypothesis(FILE), EMPTY);
    expect(first.notes.added).toHaveLength(4);
    const library = merged(EMPTY, recordsToWrite(first, 'keep-present'));
    const again = recordsToWrite(planImport(await readHypothesis(FILE), library), 'take-incoming');
    expect(again).toEqual(EMPTY);
  });

  it('survives threads that bite their own tail', async () => {
    const [first, ...rest] = exported().annotations;
    const looped = [
      { ...first, references: ['replyTwo'] },
      ...rest,
      { ...first, id: 'itself', references: ['itself'] },
    ];
    expect((await readHypothesis(JSON.stringify(looped))).notes).toHaveLength(7);
  });

  it('tells its progress in annotations', async () => {
    const told: [number, number][] = [];
    await readHypothesis(FILE, { onProgress: (...progress) => told.push(progress) });
    expect(told.at(-1)).toEqual([6, 6]);
  });
});

describe('a broken Hypothesis export is refused with the place of the first fault:', () => {
  const spoiled = (change: (annotations: Record<string, unknown>[]) => void) => {
    const file = exported();
    change(file.annotations);
    return JSON.stringify(file);
  };
  const CASES: readonly [string, string, string][] = [
    ['no annotations', '{"notes": []}', 'at place=annotations fault=(notHypothesis)'],
    ['no list', '{"rows": {}}', 'at place=rows fault=(invalid expected=Array found=Object)'],
    ['a page instead of a file', '<!doctype html>', 'at place=(lineColumn line=1 column=1) fault=(notJson)'],
    ['half a file', FILE.slice(0, 2000).trimEnd(), 'endsEarly'],
    ['no address', spoiled((all) => delete all[2].uri), 'at place=annotations[2].uri fault=(missing)'],
    [
      'a date of no calendar',
      spoiled((all) => Object.assign(all[1], { created: 'yesterday' })),
      'annotations[1].created',
    ],
    ['a tag that is none', spoiled((all) => Object.assign(all[3], { tags: ['a', 7] })), 'annotations[3].tags[1]'],
    ['an id twice', spoiled((all) => all.push(all[0])), 'at place=annotations[6].id fault=(repeated)'],
    [
      'a quote without words',
      spoiled((all) => Object.assign(all[4], { target: [{ selector: [{ type: 'TextQuoteSelector', exact: null }] }] })),
      'at place=annotations[4].target[0].selector[0].exact fault=(invalid expected=string found=null)',
    ],
  ];
  it.each(CASES)('%s', async (_name, file, message) => {
    await expect(readHypothesis(file)).rejects.toThrow(message);
  });

  it('never anything but an import or a fault, whatever the file says', async () => {
    const anything = fc.object({ maxKeys: 3, maxDepth: 2 });
    const annotation = fc.record(
      {
        id: fc.oneof(fc.string(), fc.integer()),
        uri: fc.constantFrom('https://a.example/1', ''),
        created: fc.oneof(fc.constant('2025-11-05T12:00:00+00:00'), fc.string()),
        updated: fc.constant('2025-11-05T12:00:00Z'),
        references: fc.array(fc.string({ maxLength: 2 })),
        document: fc.oneof(anything, fc.constant(null)),
        target: fc.oneof(fc.array(anything), fc.constant(null)),
      },
      { requiredKeys: ['id', 'uri', 'created', 'updated'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.array(annotation), anything), async (file) => {
        const result = await readHypothesis(JSON.stringify(file)).catch((error: unknown) => error);
        expect(result instanceof ImportError || Array.isArray((result as { notes: unknown }).notes)).toBe(true);
      }),
    );
  });
});
