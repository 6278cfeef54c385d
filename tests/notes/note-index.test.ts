import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FilterFacts } from '../../lib/notes/filters';
import type { Note } from '../../lib/notes/note';
import { createNoteIndex } from '../../lib/notes/note-index';
import { parseSearch, withFilter, withoutFilter } from '../../lib/notes/search-query';
import { anyText } from '../any-text';
import { entity, note, record, targetOf } from '../components/fixtures';

const FACTS: FilterFacts = { articleOf: () => undefined, isOrphan: () => false, hasDraft: () => false };

async function find(notes: readonly Note[], query: string) {
  const index = createNoteIndex();
  await index.follow(notes);
  return index.find(query, FACTS);
}

const found = async (query: string, facts: Partial<Note>) => (await find([note(facts)], query)).notes.length === 1;

describe('searching notes', () => {
  it.each([
    ['its own words', 'budget', { body: 'Ask for the Budget.' }],
    ['follow-ups', 'left', { followUps: [{ body: 'She left in 2021.', createdAt: 0 }] }],
    ['tags', 'check', { tags: ['to check'] }],
    ['the name of its entity', 'marwick', {}],
    [
      'the words it is on',
      'radar',
      {
        target: {
          kind: 'passage',
          selectors: [
            { exact: 'a second radar station', prefix: '', suffix: '', span: { unit: 0, start: 0, end: 22 } },
          ],
        },
      },
    ],
    ['the headline', 'collapse', {}],
    ['the site', 'echo', {}],
  ] as const)('looks into %s', async (_, query, facts) => {
    expect(await found(query, facts)).toBe(true);
    expect(await found('zeppelin', facts)).toBe(false);
  });

  it('folds case, accents, ligatures and width, both ways', async () => {
    expect(await found('brenno', { body: 'In Brennö' })).toBe(true);
    expect(await found('BRENNÖ', { body: 'in brenno' })).toBe(true);
    expect(await found('office', { body: 'oﬃce' })).toBe(true);
  });

  it('wants every word, each at the beginning of a word', async () => {
    expect(await found('ask budg', { body: 'Ask for the budget' })).toBe(true);
    expect(await found('ask zeppelin', { body: 'Ask for the budget' })).toBe(false);
    expect(await found('dget', { body: 'Ask for the budget' })).toBe(false);
  });

  it('finds names with an apostrophe by either half', async () => {
    expect(await found('neill', { body: 'O’Neill' })).toBe(true);
    expect(await found("o'neill", { body: 'O’Neill' })).toBe(true);
  });

  it('leaves everything where nothing is sought', async () => {
    const notes = [note(), note()];
    expect((await find(notes, '  …  ')).notes).toEqual(notes);
  });

  it('forgives a typo where nothing else is found, and marks the word that was meant', async () => {
    const budget = note({ body: 'Ask for the budget' });
    expect(await find([budget], 'bugdet')).toEqual({ notes: [budget], marks: 'budget' });
    const both = [note({ body: 'port' }), note({ body: 'post' })];
    expect((await find(both, 'post')).notes).toEqual([both[1]]);
    expect((await find([note({ body: 'an old quay' })], 'ox')).notes).toEqual([]);
  });

  it('finds a phrase word by word', async () => {
    const notes = [note({ body: 'Rules of the night, ferry!' }), note({ body: 'The Night Ferry leaves.' })];
    expect((await find(notes, '"night ferry leaves"')).notes).toEqual([notes[1]]);
    expect((await find(notes, '"night ferr')).notes).toEqual(notes);
  });

  it('follows the notes as they change, come and go', async () => {
    const index = createNoteIndex();
    const [one, two] = [note({ body: 'alpha' }), note({ body: 'beta' })];
    await index.follow([one, two]);
    const changed = { ...one, body: 'gamma', updatedAt: one.updatedAt + 1 };
    await index.follow([changed]);
    expect(index.find('alpha', FACTS).notes).toEqual([]);
    expect(index.find('beta', FACTS).notes).toEqual([]);
    expect(index.find('gamma', FACTS).notes).toEqual([changed]);
  });

  it('never fails, whatever is typed', async () => {
    const index = createNoteIndex();
    await index.follow([note(), note()]);
    fc.assert(fc.property(anyText, (text) => index.find(text, FACTS).notes.length <= 2));
  });
});

describe('filters', () => {
  const council = note({
    target: targetOf(entity('Northern Ferry Council', 'organisation')),
    tags: ['to check', 'Money'],
  });
  const old = note({
    createdAt: Date.UTC(2018, 0, 31),
    colour: 'sea',
    place: { ...note().place, site: 'news.wire.example', article: 'x' },
  });
  const page = note({ target: { kind: 'page' }, tags: [] });
  const notes = [council, old, page];

  it.each([
    ['entity:council', [council]],
    ['entity:org:northern-ferry-council', [council]],
    ['entity:"ferry council"', [council]],
    ['type:org', [council]],
    ['type:person', [old]],
    ['site:wire.example', [old]],
    ['site:wire.example site:echo.example', notes],
    ['site:ire.example', []],
    ['tag:money', [council]],
    ['tag:"to check" tag:money', [council]],
    ['tag:mon', []],
    ['colour:sea', [old]],
    ['before:2018-02', [old]],
    ['before:2018-01', []],
    ['after:2018-02', [council, page]],
    ['after:2018-01-31', notes],
    ['has:orphan', [page]],
    ['has:draft', [old]],
    ['is:copy', [council, page]],
    ['is:page', [page]],
    ['council tag:money', [council]],
    ['zeppelin tag:money', []],
  ] as const)('%s', async (query, wanted) => {
    const index = createNoteIndex();
    await index.follow(notes);
    const found = index.find(query, {
      articleOf: (id) => (id === record().id ? record() : undefined),
      isOrphan: (candidate) => candidate === page,
      hasDraft: (candidate) => candidate === old,
    });
    expect(found.notes).toEqual(wanted);
  });

  const SAYING = [
    '横浜港湾局の発表',
    '東京の天気',
    'ท่าเรือกรุงเทพ',
    'learning C++ at night',
    'learning C# at night',
    'on fire 🔥',
    'a star ⭐',
    'costs €5',
    '🚢 left',
  ].map((body) =>
    note({
      body,
      tags: [body.split(' ').at(-1)!],
      target: { kind: 'page' },
      place: { ...note().place, title: '', site: '' },
    }),
  );

  it.each([
    ['港湾', [0]],
    ['港湾局の発表', [0]],
    ['湾局', [0]],
    ['天気', [1]],
    ['"東京の天気"', [1]],
    ['天港', []],
    ['กรุงเทพ', [2]],
    ['C++', [3]],
    ['C#', [4]],
    ['c', [3, 4, 7]],
    ['🔥', [5]],
    ['⭐', [6]],
    ['🚢', [8]],
    ['🛸', []],
    ['tag:🔥', [5]],
    ['tag:⭐', [6]],
    ['€', [7]],
  ])('finds %s in writing without spaces, and signs as what they are', async (query, wanted) => {
    const index = createNoteIndex();
    await index.follow(SAYING);
    const { notes: found } = index.find(query, {
      articleOf: () => undefined,
      isOrphan: () => false,
      hasDraft: () => false,
    });
    expect(found.map((each) => SAYING.indexOf(each))).toEqual(wanted);
  });

  it('take what is no filter for words', () => {
    expect(parseSearch('re: ferry x:y type:car before:soon').filters).toEqual([]);
    expect(parseSearch('re: ferry x:y').words).toEqual(['re:', 'ferry', 'x:y']);
  });

  it('are written and taken out as they are understood', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('tag', 'site', 'entity'), (value, name) => {
        const kept = value.replaceAll('"', '');
        fc.pre(kept.trim() !== '');
        const written = withFilter('ferry', name, value);
        const { filters, words } = parseSearch(written);
        expect(filters.map((filter) => [filter.name, filter.value])).toEqual([[name, kept]]);
        expect(words).toEqual(['ferry']);
        expect(withoutFilter(written, filters[0])).toBe('ferry');
      }),
    );
  });
});
