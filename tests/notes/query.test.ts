import { describe, expect, it } from 'vitest';
import { groupByEntity, groupByStory, sortNewestFirst, tagsInUse } from '../../lib/notes/query';
import { entity, note, record, targetOf } from '../components/fixtures';

const COUNCIL = entity('Northern Ferry Council', 'organisation');
const place = (article: string, title = article) => ({ article, url: article, title, site: 'echo.example' });
const onWords = (unit: number, start: number) => ({
  kind: 'passage' as const,
  selectors: [{ exact: 'words', prefix: '', suffix: '', span: { unit, start, end: start + 5 } }],
});

describe('notes by entity', () => {
  it('are one group a key, the most noted first, each newest first', () => {
    const groups = groupByEntity([
      note({ id: 'a', target: targetOf(COUNCIL), updatedAt: 1 }),
      note({ id: 'b', updatedAt: 2 }),
      note({ id: 'c', updatedAt: 3, story: 'other' }),
      note({ id: 'd', target: { kind: 'page' }, updatedAt: 4 }),
    ]);
    expect(groups.map(({ key, notes, stories }) => [key, notes.map(({ id }) => id), stories])).toEqual([
      ['per:ilse-marwick', ['c', 'b'], 2],
      ['org:northern-ferry-council', ['a'], 1],
    ]);
  });

  it('go by the name of the newest note', () => {
    const renamed = { ...targetOf(COUNCIL), name: 'The Council' } as ReturnType<typeof targetOf>;
    const [group] = groupByEntity([
      note({ target: renamed, updatedAt: 2 }),
      note({ target: targetOf(COUNCIL), updatedAt: 1 }),
    ]);
    expect(group.name).toBe('The Council');
  });
});

describe('notes by story', () => {
  it('stand in the order of the text; what is about no place in it comes last, by age', () => {
    const [group] = groupByStory(
      [
        note({ id: 'entity', createdAt: 1 }),
        note({ id: 'late', target: onWords(9, 0) }),
        note({ id: 'page', target: { kind: 'page' }, createdAt: 2 }),
        note({ id: 'early', target: onWords(2, 40) }),
        note({ id: 'first', target: onWords(2, 3) }),
      ],
      [],
    );
    expect(group.notes.map(({ id }) => id)).toEqual(['first', 'early', 'late', 'entity', 'page']);
  });

  it('bear the source’s headline and list the copies that were met, the oldest first', () => {
    const early = record({ id: 'early', published: '2019-03-05', copy: null });
    const late = record({ id: 'late', published: '2019-03-06' });
    const [group] = groupByStory([note({ place: place('late') }), note({ place: place('early') })], [late, early]);
    expect(group).toMatchObject({ title: late.copy?.sourceTitle, source: 'Reuters', articles: [early, late] });
  });

  it('are kept together where the article is not known any more', () => {
    const [group] = groupByStory([note({ story: 's', place: place('https://gone.example/a', 'A headline') })], []);
    expect(group).toMatchObject({ title: 'A headline', source: null });
    expect(group.articles[0]).toMatchObject({ id: 'https://gone.example/a', published: null });
  });

  it('put the story that was last worked on first', () => {
    const groups = groupByStory([note({ story: 'old', updatedAt: 1 }), note({ story: 'new', updatedAt: 2 })], []);
    expect(groups.map(({ story }) => story)).toEqual(['new', 'old']);
  });
});

describe('all notes', () => {
  it('can be sorted without touching what was given', () => {
    const given = [note({ id: 'a', updatedAt: 1 }), note({ id: 'b', updatedAt: 2 })];
    expect(sortNewestFirst(given).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(given.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('tell their tags, the most used first', () => {
    expect(tagsInUse([note({ tags: ['b', 'a'] }), note({ tags: ['c', 'a'] })])).toEqual(['a', 'b', 'c']);
  });
});
