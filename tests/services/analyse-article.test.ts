import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/article/article';
import { pageId } from '../../lib/article/identity/page-identity';
import type { Entity } from '../../lib/entities/entity';
import type { Copy, Passage, Verdict } from '../../lib/match/copy';
import type { Note } from '../../lib/notes/note';
import type { PlacedNote } from '../../lib/notes/placed';
import { createArticleAnalyser } from '../../lib/services/analyse-article';

const passage = (words: number, quoted: boolean): Passage => ({
  page: { unit: 0, start: 0, end: 10 },
  source: { start: 0, end: 0.1 },
  words,
  quoted,
});

const copy: Copy = {
  story: {
    id: 'archive/7',
    pack: 'archive',
    title: 'Ferry aground off Saltby',
    publisher: 'Reuters',
    domain: 'reuters.com',
    url: 'https://wire.example/ferry',
    published: '2018-05-14',
    words: 400,
    licence: null,
  },
  kind: 'extended',
  pageShare: 0.6,
  sourceShare: 0.9,
  words: 200,
  quotedWords: 30,
  longestRun: 80,
  passages: [passage(80, false), passage(10, false), passage(60, true)],
  addedUnits: [],
  missing: [],
  relation: 'uncredited',
};

const verdict: Verdict = {
  kind: 'extended',
  copies: [copy],
  credits: [],
  corpus: { packs: [], stories: 1, from: '2018-05-14', to: '2018-05-14' },
};

const trust: Entity = {
  key: 'org:harbour-trust',
  type: 'organisation',
  name: 'Harbour Trust',
  surfaces: ['Harbour Trust'],
  aliases: ['harbour trust'],
  weak: false,
  related: [],
  mentions: [{ unit: 0, start: 4, end: 17 }],
};

const noteOn = (key: string, story = 'https://wire.example/ferry') =>
  ({ target: { kind: 'entity', key, name: key, type: 'person' }, place: { article: '' }, story }) as Note;

const article = { url: 'https://post.example/ferry#top', canonicalUrl: null } as Article;

describe('the desk', () => {
  const analyserWith = (found: Verdict, contested: readonly string[] = []) =>
    createArticleAnalyser(
      {
        findPage: async (page) => pageId(page),
        findCopies: async (_article, stories) => {
          const isContested = ({ story }: Copy) => stories.includes(story.url ?? story.id);
          const copies = found.copies.filter((each) => !isContested(each));
          const kind = copies[0]?.kind ?? (found.copies.length > 0 ? 'none' : found.kind);
          return { ...found, kind, copies, contested: found.copies.filter(isContested) };
        },
        findEntities: async () => [trust],
        notesOn: async (keys) => keys.flatMap((key) => [noteOn(key), noteOn(key)]),
        placedNotes: async () => [],
        corrections: async () => [],
        contestedStories: async () => contested,
      },
      () => 5,
    );

  it('tells the page nothing of a match that only the reading history knows (T17)', async () => {
    const met = { ...copy, story: { ...copy.story, read: { at: 1, family: 'story:elsewhere' } } };
    const analyser = analyserWith({ ...verdict, copies: [met] });
    const reading = await analyser.read(article);
    expect(reading.verdict.copies).toHaveLength(1);
    const told = await analyser.pageReading(reading);
    expect(told).toMatchObject({ kind: 'none', source: null, passages: [] });
  });

  it('names the family after the source', async () => {
    expect(await analyserWith(verdict).read(article)).toMatchObject({
      id: 'https://post.example/ferry',
      story: 'https://wire.example/ferry',
      readAt: 5,
    });
  });

  it('sets a contested match aside, and says so', async () => {
    const reading = await analyserWith(verdict, ['https://wire.example/ferry']).read(article);
    expect(reading).toMatchObject({ story: reading.id, verdict: { kind: 'none', copies: [] }, contested: [copy] });
  });

  it('makes no family of shared quotes', async () => {
    const quotes: Verdict = { ...verdict, kind: 'shared-quotes', copies: [{ ...copy, kind: 'shared-quotes' }] };
    expect((await analyserWith(quotes).read(article)).story).toBe('https://post.example/ferry');
  });

  it('tells the page positions and kinds, and nothing of notes or corpus but the source’s name', async () => {
    const analyser = analyserWith(verdict);
    const page = await analyser.pageReading(await analyser.read(article));
    expect(page).toEqual({
      kind: 'extended',
      source: 'Reuters',
      passages: [
        { span: { unit: 0, start: 0, end: 10 }, strength: 'strong' },
        { span: { unit: 0, start: 0, end: 10 }, strength: 'light' },
        { span: { unit: 0, start: 0, end: 10 }, strength: 'quoted' },
      ],
      mentions: [
        { span: { unit: 0, start: 4, end: 17 }, type: 'organisation', key: trust.key, name: trust.name, noted: true },
      ],
      notes: [],
    });
  });

  it.each([
    [true, undefined],
    [false, 'https://elsewhere.example/other'],
  ])('marks a lone surname as noted: %s, where the note was made on this story or another', async (isNoted, story) => {
    const analyser = createArticleAnalyser({
      findPage: async (page) => pageId(page),
      findCopies: async () => ({ ...verdict, contested: [] }),
      findEntities: async () => [{ ...trust, key: 'per:holm', type: 'person', weak: true }],
      notesOn: async ([key]) => [noteOn(key, story)],
      placedNotes: async () => [],
      corrections: async () => [],
      contestedStories: async () => [],
    });
    const { mentions } = await analyser.pageReading(await analyser.read(article));
    expect(mentions.map(({ noted }) => noted)).toEqual([isNoted]);
  });

  it('tells the page of notes that were made on it or taken over, and of none that is only offered from elsewhere', async () => {
    const placed = (['own', 'taken', 'offered'] as const).map(
      (standing) =>
        ({
          note: { id: standing, colour: 'rose' },
          anchors: [{ state: 'exact', span: { unit: 0, start: 4, end: 17 } }],
          standing,
        }) as unknown as PlacedNote,
    );
    const analyser = createArticleAnalyser({
      findPage: async (page) => pageId(page),
      findCopies: async () => ({ ...verdict, contested: [] }),
      findEntities: async () => [],
      notesOn: async () => [],
      placedNotes: async () => placed,
      corrections: async () => [],
      contestedStories: async () => [],
    });
    const { notes } = await analyser.pageReading(await analyser.read(article));
    expect(notes.map(({ id }) => id)).toEqual(['own', 'taken']);
  });

  it('tells the page nothing of what else was read, and puts the story into its family', async () => {
    const read = { ...copy, story: { ...copy.story, read: { at: 1, family: 'https://a.example/family' } } };
    const analyser = analyserWith({ ...verdict, copies: [read] });
    const reading = await analyser.read(article);
    expect(reading.story).toBe('https://a.example/family');
    expect(await analyser.pageReading(reading)).toMatchObject({ kind: 'none', source: null, passages: [] });
  });
});
