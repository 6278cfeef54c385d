import type { ArticleRecord } from '../../lib/notes/article-record';
import type { LibraryContent } from '../../lib/notes/library-content';
import type { Note, NoteColour } from '../../lib/notes/note';

/** How large a library to make. The same options give the same library. */
export interface GenerateOptions {
  readonly notes: number;
  readonly articles: number;
  readonly seed: number;
}

const WORDS = (
  'harbour ferry council minister strike budget bridge storm pilot radar quay talks treaty vote court fire school ' +
  'hospital rail tunnel grain coast fleet island border survey report crowd match keeper storm flood dock engine ' +
  'passenger timetable inspector licence tariff subsidy market price wage union election ballot mayor editor paper ' +
  'wire agency headline source paragraph quote copy credit archive morning evening winter summer north south'
).split(' ');
const FIRST = 'Ada Ilse Tomas Mira Jonas Nela Oskar Petra Rune Sanna Tove Ulf Vera Wim Yrsa Arlo'.split(' ');
const LAST = 'Moss Marwick Renholm Haldane Pike Averill Brand Quill Thorne Vance Wick Yarrow Ash Birch'.split(' ');
const BODIES = 'Council Trust Union Institute Board Agency Lines Works'.split(' ');
const TAGS = ['to check', 'money', 'ferries', 'quotes', 'numbers', 'course', 'later', 'café', 'harbour', 'law'];
const COLOURS: readonly NoteColour[] = ['amber', 'rose', 'sea', 'violet', 'moss'];
const KINDS = ['full', 'shortened', 'extended', 'passages'] as const;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2019, 0, 1);

/** Mulberry32, by Tommy Ettinger (public domain): small, and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A library as of somebody who noted for years: families of two or three copies, 400 names, a few notes an article. */
export function generateLibrary({ notes: noteCount, articles: articleCount, seed }: GenerateOptions): LibraryContent {
  const random = createRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Choice>(from: readonly Choice[]): Choice => from[below(from.length)];
  const words = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  const sentence = (count: number) => {
    const text = words(count);
    return `${text[0].toUpperCase()}${text.slice(1)}.`;
  };
  const entityOf = (number: number) =>
    number % 3 === 0
      ? { key: `org:body-${number}`, name: `${pick(LAST)} ${pick(BODIES)}`, type: 'organisation' as const }
      : { key: `per:name-${number}`, name: `${pick(FIRST)} ${pick(LAST)}`, type: 'person' as const };
  const entities = Array.from({ length: 400 }, (_, number) => entityOf(number));

  const articles = Array.from({ length: articleCount }, (_, number): ArticleRecord => {
    const family = Math.floor(number / 3) * 3;
    const site = `paper-${below(40)}.example`;
    const url = `https://${site}/story-${number}`;
    const copied = number % 3 !== 0;
    return {
      id: url,
      url,
      title: sentence(7).slice(0, -1),
      site,
      publisher: null,
      published: new Date(FIRST_DAY + below(2500) * DAY).toISOString().slice(0, 10),
      story: `generated/${family}`,
      copy: copied ? { kind: pick(KINDS), source: 'Tidewire', sourceTitle: `Story ${family}` } : null,
      units: Array.from({ length: 8 }, () => sentence(30)),
      entities: [],
      readAt: FIRST_DAY + number * 60_000,
    };
  });
  const notes = Array.from({ length: noteCount }, (_, number): Note => {
    const { id, url, title, site, story, units } = articles[below(articleCount)];
    const unit = below(units.length);
    const end = 20 + below(60);
    const selector = {
      exact: units[unit].slice(0, end),
      prefix: '',
      suffix: units[unit].slice(end, end + 32),
      span: { unit, start: 0, end },
    };
    const draw = random();
    const createdAt = FIRST_DAY + Math.floor(random() * 2500) * DAY + number;
    return {
      id: `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`,
      target:
        draw < 0.6
          ? { kind: 'entity', ...pick(entities) }
          : draw < 0.95
            ? { kind: 'passage', selectors: [selector] }
            : { kind: 'page' },
      place: { article: id, url, title, site },
      story,
      body: sentence(8 + below(25)),
      tags: random() < 0.5 ? [pick(TAGS)] : [],
      colour: pick(COLOURS),
      followUps: [],
      createdAt,
      updatedAt: createdAt,
      deletedAt: null,
    };
  });
  return { articles, notes, drafts: [], placements: [], corrections: [], contests: [] };
}

const HOUR = 3_600_000;
const REST = 12;

/**
 * The library with a few of everything else that an archive holds: notes in the bin and notes that lost their words, a draft, and
 * what the reader decided and corrected. @param now ms since 1970: what has been in the bin for long is emptied out
 */
export function withEverything(library: LibraryContent, now: number): LibraryContent {
  const [first, ...others] = library.notes;
  const passages = others.filter(({ target }) => target.kind === 'passage').slice(0, REST);
  const renamed = (note: Note, name: string): Note => ({ ...note, id: `${note.id}-${name}` });
  const binned = others.slice(0, REST).map((note, at) => ({ ...renamed(note, 'binned'), deletedAt: now - at * HOUR }));
  const orphans = passages.map((note, at): Note => {
    const exact = `words that page ${at} has lost`;
    const selector = { exact, prefix: '', suffix: '', span: { unit: 0, start: 0, end: exact.length } };
    return { ...renamed(note, 'orphan'), target: { kind: 'passage', selectors: [selector] } };
  });
  const followed = {
    ...renamed(first, 'followed'),
    followUps: [{ body: 'Asked again.', createdAt: first.createdAt + HOUR }],
  };
  const { id: note, target, place, story, tags, colour } = first;
  const draft = {
    id: note,
    note,
    target,
    place,
    story,
    body: 'Half a thought',
    tags,
    colour,
    updatedAt: first.updatedAt,
  };
  const elsewhere = library.articles[1].id;
  return {
    ...library,
    notes: [...library.notes, ...binned, ...orphans, followed],
    drafts: [draft],
    placements: passages.map(({ id }, at) => ({
      id: `${id}|${elsewhere}`,
      note: id,
      article: elsewhere,
      placement: at % 2 === 0 ? 'taken' : 'dismissed',
    })),
    corrections: [
      { id: 'hidden', correction: { kind: 'hide', key: 'per:nobody' }, madeAt: FIRST_DAY },
      { id: 'renamed', correction: { kind: 'rename', key: 'per:name-1', name: 'Ada M. Moss' }, madeAt: FIRST_DAY + 1 },
    ],
    contests: [{ id: `${elsewhere}|wire/9`, article: elsewhere, story: 'wire/9', contestedAt: FIRST_DAY }],
  };
}
