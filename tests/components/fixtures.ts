import type { Article } from '../../lib/article/article';
import { emptyArticle, paragraphUnits } from '../../lib/article/empty-article';
import type { Entity, EntityType } from '../../lib/entities/entity';
import type { Copy, Passage, StoryFacts, Verdict } from '../../lib/match/copy';
import type { ArticleRecord } from '../../lib/notes/article-record';
import type { Draft, Note, NoteTarget } from '../../lib/notes/note';
import type { Reading } from '../../lib/notes/reading';
import type { Sighting } from '../../lib/notes/sighting';

/** A made-up story for tests and screenshots: nobody and nothing in it exists but the agencies. */
const PARAGRAPHS = [
  'OSTERHAVN, March 5 - Ministers from six coastal countries failed on Tuesday to agree on common safety rules for night ferries, leaving shipping companies to follow different laws in every harbour they call at.',
  'The Northern Ferry Council had asked for a single rule book after the Sankt Alma ran aground off Brennö in January with 412 passengers on board.',
  '“Nobody can run a ship by six rule books at once,” said Ilse Marwick, who heads the council.',
  'Talks broke down over who would pay for a second radar station at the mouth of the Halver strait, three officials who took part in the meeting said.',
  'Tomas Renholm, the transport minister of Vestland, said his country would not pay for a station that mostly served others.',
  'Shipping companies say the differences cost them 40 million euros a year, a figure that the council calls too low.',
  '“We will meet again in the autumn, and we will meet prepared,” Marwick told reporters in Osterhavn.',
  'Under the draft, seen by reporters, every ferry would have carried a second officer on the bridge between midnight and six in the morning.',
  'Two countries wanted three years to train enough officers, and one wanted ten.',
  'The council is to publish its own count of incidents before the end of the month.',
  'In Brennö, where the Sankt Alma still lies in dock, the harbour office has put up a list of the questions that travellers ask most.',
  'The Echo asked eleven passengers of the morning ferry. Nine had not heard of the talks, and two had missed a connection because of the new inspections.',
  '“I take this boat twice a week, and I have never seen the same form twice,” said one of them.',
  'The harbour master, Anna Lie, expects the dock to be free again by summer.',
  'Until then the night ferry leaves from the old quay, ten minutes on foot from the station.',
  'Timetables hang in the waiting room and are printed on page twelve.',
];

const words = (text: string) => text.split(/\s+/).length;

const units = paragraphUnits(PARAGRAPHS);

export function article(facts: Partial<Article> = {}): Article {
  return emptyArticle({
    url: 'https://echo.example/ferry-talks',
    site: 'echo.example',
    title: 'Night Ferry Talks Collapse Over Radar Bill',
    published: '2019-03-06',
    publisher: 'The Echo',
    language: 'en',
    units,
    ...facts,
  });
}

export const STORY: StoryFacts = {
  id: 'wire/1',
  pack: 'wire',
  title: 'Ministers fail to agree on night ferry rules',
  publisher: 'Reuters',
  domain: 'reuters.com',
  url: 'https://www.reuters.com/article/ferry-rules',
  published: '2019-03-05',
  words: 255,
  licence: null,
};

const SOURCE_WORDS = STORY.words;
const QUOTED_UNITS = new Set([2, 6]);
const SHARED_UNITS = 10;
/** Words of the source between the fifth and the sixth of them. */
const LEFT_OUT = 39;

/** The first ten paragraphs stand in the source in the same order; a stretch of the source in between does not stand here. */
function passages(): Passage[] {
  let at = 0;
  return units.slice(0, SHARED_UNITS).map(({ text }, unit) => {
    const count = words(text);
    if (unit === 5) at += LEFT_OUT;
    const start = at / SOURCE_WORDS;
    at += count;
    return {
      page: { unit, start: 0, end: text.length },
      source: { start, end: Math.min(1, at / SOURCE_WORDS) },
      words: count,
      quoted: QUOTED_UNITS.has(unit),
    };
  });
}

export function copy(facts: Partial<Copy> = {}): Copy {
  const shared = passages();
  return {
    story: STORY,
    kind: 'extended',
    pageShare: 216 / 331,
    sourceShare: 216 / SOURCE_WORDS,
    words: 181,
    quotedWords: 35,
    longestRun: 74,
    passages: shared,
    addedUnits: units.map((_, unit) => unit).slice(SHARED_UNITS),
    missing: [{ start: shared[4].source.end, end: shared[5].source.start }],
    relation: 'uncredited',
    ...facts,
  };
}

const CORPUS: Verdict['corpus'] = {
  packs: [{ id: 'wire', title: 'Wire archive 2011–2020', version: '3' }],
  stories: 37_556,
  from: '2011-01-03',
  to: '2020-12-30',
};

export function verdict(facts: Partial<Verdict> = {}): Verdict {
  const copies = facts.copies ?? [copy()];
  return { kind: copies[0]?.kind ?? 'none', copies, credits: [], corpus: CORPUS, ...facts };
}

export function entity(name: string, type: EntityType, facts: Partial<Entity> = {}): Entity {
  const key = `${type.slice(0, 3)}:${name.toLowerCase().replaceAll(' ', '-')}`;
  const mentions = units.flatMap(({ text }, unit) => {
    const start = text.indexOf(name.split(' ').at(-1)!);
    return start < 0 ? [] : [{ unit, start, end: start + name.length }];
  });
  return { key, type, name, surfaces: [name], aliases: [], weak: false, related: [], mentions, ...facts };
}

const ENTITIES: readonly Entity[] = [
  entity('Ilse Marwick', 'person'),
  entity('Northern Ferry Council', 'organisation'),
  entity('Tomas Renholm', 'person'),
  entity('Osterhavn', 'place'),
  entity('Brennö', 'place'),
  entity('The Echo', 'organisation'),
  entity('Lie', 'person', { weak: true }),
  entity('Halver strait', 'place'),
  entity('Vestland', 'place'),
];

export function reading(facts: Partial<Reading> = {}): Reading {
  const read = facts.article ?? article();
  return {
    id: read.url,
    story: 'wire/1',
    article: read,
    verdict: verdict(),
    entities: ENTITIES,
    contested: [],
    readAt: Date.UTC(2019, 2, 6, 9),
    ...facts,
  };
}

export const targetOf = ({ key, name, type }: Entity): NoteTarget => ({ kind: 'entity', key, name, type });

const seenAt = (title: string, publisher: string, day: string, names: readonly Entity[] = []): Sighting => ({
  url: `https://${publisher.toLowerCase().replaceAll(' ', '-')}.example/${day}`,
  title,
  publisher,
  at: Date.parse(day),
  story: null,
  entities: names,
});

/** Where the first of the entities was seen before. */
export const SIGHTINGS: readonly Sighting[] = [
  seenAt('Ferry council wants one rule for night boats', 'Harbour Post', '2019-02-20', ENTITIES.slice(1, 4)),
  seenAt('Marwick: “Six rule books are five too many”', 'The Coast', '2019-02-11', ENTITIES.slice(1, 2)),
  seenAt('Sankt Alma runs aground off Brennö', 'Reuters', '2019-01-14', ENTITIES.slice(1, 5)),
  seenAt('Council asks for second radar station', 'The Coast', '2018-11-02', ENTITIES.slice(1, 4)),
  seenAt('A new head for the ferry council', 'Harbour Post', '2018-09-27', ENTITIES.slice(1, 2)),
];

let made = 0;

export function note(facts: Partial<Note> = {}): Note {
  made += 1;
  const createdAt = facts.createdAt ?? Date.UTC(2019, 2, 6, 10) + made * 60_000;
  return {
    id: `note-${made}`,
    target: targetOf(ENTITIES[0]),
    place: {
      article: 'https://echo.example/ferry-talks',
      url: 'https://echo.example/ferry-talks',
      title: article().title,
      site: 'echo.example',
    },
    story: 'wire/1',
    body: 'Heads the council since 2016. Gave the agency the same words on the day before.',
    tags: ['ferries'],
    colour: 'amber',
    followUps: [],
    createdAt,
    updatedAt: createdAt,
    deletedAt: null,
    ...facts,
  };
}

export function draft(facts: Partial<Draft> = {}): Draft {
  const target = facts.target ?? targetOf(ENTITIES[0]);
  const { place, story } = note();
  return {
    id: `${place.article}|${target.kind === 'entity' ? target.key : target.kind}`,
    target,
    place,
    story,
    note: null,
    body: 'Half a thought about',
    tags: [],
    colour: 'amber',
    updatedAt: Date.UTC(2019, 2, 6, 11),
    ...facts,
  };
}

export function record(facts: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    id: 'https://echo.example/ferry-talks',
    url: 'https://echo.example/ferry-talks',
    title: article().title,
    site: 'echo.example',
    publisher: 'The Echo',
    published: '2019-03-06',
    story: 'wire/1',
    copy: { kind: 'extended', source: 'Reuters', sourceTitle: STORY.title },
    units: PARAGRAPHS,
    entities: [],
    readAt: Date.UTC(2019, 2, 6, 9),
    ...facts,
  };
}
