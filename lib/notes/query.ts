import type { EntityType } from '../entities/entity';
import type { ArticleFacts } from './article-record';
import { oldestFirst } from './compared-copies';
import type { Note } from './note';

/** All notes on one entity, newest first. */
export interface EntityGroup {
  readonly key: string;
  readonly type: EntityType;
  /** As the newest note names it. */
  readonly name: string;
  readonly notes: readonly Note[];
  /** How many stories the notes were written in. */
  readonly stories: number;
}

/** All notes on one family of copies, in the order of the text. */
export interface StoryGroup {
  readonly story: string;
  /** The source's own headline where a source is known, else the headline of the article that was noted first. */
  readonly title: string;
  /** Name of the source; null where no copy was found. */
  readonly source: string | null;
  /** The family's articles that were noted, the oldest first. */
  readonly articles: readonly ArticleFacts[];
  readonly notes: readonly Note[];
  /** ms since 1970 of the last change to a note. */
  readonly updatedAt: number;
}

const newestFirst = (a: Note, b: Note) => b.updatedAt - a.updatedAt;

export const sortNewestFirst = (notes: readonly Note[]): Note[] => [...notes].sort(newestFirst);

/** One group an entity, the most noted first; then by name. */
export function groupByEntity(notes: readonly Note[]): EntityGroup[] {
  const groups = new Map<string, Note[]>();
  for (const note of notes) if (note.target.kind === 'entity') push(groups, note.target.key, note);
  return [...groups]
    .map(([key, members]) => {
      const sorted = members.sort(newestFirst);
      const { target } = sorted[0];
      const { name, type } = target as Extract<Note['target'], { kind: 'entity' }>;
      return { key, type, name, notes: sorted, stories: new Set(sorted.map(({ story }) => story)).size };
    })
    .sort((a, b) => b.notes.length - a.notes.length || a.name.localeCompare(b.name));
}

/** One group a story, the last changed first. Articles that are missing (an older archive) are made up from the notes. */
export function groupByStory(notes: readonly Note[], articles: readonly ArticleFacts[]): StoryGroup[] {
  const known = new Map(articles.map((article) => [article.id, article]));
  const groups = new Map<string, Note[]>();
  for (const note of notes) push(groups, note.story, note);
  return [...groups]
    .map(([story, members]) => storyGroup(story, members, known))
    .sort((a, b) => b.updatedAt - a.updatedAt);
}

type StoryDetails = Omit<StoryGroup, 'story' | 'updatedAt'>;

/** What a row or a page says is worked out when it is asked for: of 30,000 stories that a search leaves, some twenty are seen. */
function storyGroup(story: string, notes: readonly Note[], known: ReadonlyMap<string, ArticleFacts>): StoryGroup {
  let details: StoryDetails | null = null;
  const read = () => {
    details ??= detailsOf(notes, known);
    return details;
  };
  return {
    story,
    updatedAt: notes.reduce((latest, { updatedAt }) => Math.max(latest, updatedAt), 0),
    get title() {
      return read().title;
    },
    get source() {
      return read().source;
    },
    get articles() {
      return read().articles;
    },
    get notes() {
      return read().notes;
    },
  };
}

function detailsOf(notes: readonly Note[], known: ReadonlyMap<string, ArticleFacts>): StoryDetails {
  const articles = new Map<string, ArticleFacts>();
  for (const note of [...notes].sort((a, b) => a.createdAt - b.createdAt)) {
    const { article } = note.place;
    if (!articles.has(article)) articles.set(article, known.get(article) ?? articleFromNote(note));
  }
  const ordered = oldestFirst([...articles.values()]);
  const copied = ordered.find(({ copy }) => copy !== null)?.copy ?? null;
  return {
    title: copied?.sourceTitle ?? ordered[0].title,
    source: copied?.source ?? null,
    articles: ordered,
    notes: [...notes].sort(inOrderOfText),
  };
}

function articleFromNote({ place, story, createdAt }: Note): ArticleFacts {
  const { article: id, url, title, site } = place;
  const unknown = { publisher: null, published: null, copy: null };
  return { id, url, title, site, story, readAt: createdAt, ...unknown };
}

/** Passages by their place in the text, then what is about no place in particular, by age. */
function inOrderOfText(a: Note, b: Note): number {
  return placeInText(a) - placeInText(b) || a.createdAt - b.createdAt;
}

/** A unit holds fewer than a million characters, so one number orders by unit and then by offset. */
function placeInText({ target }: Note): number {
  if (target.kind !== 'passage' || target.selectors.length === 0) return Number.MAX_SAFE_INTEGER;
  const { unit, start } = target.selectors[0].span;
  return unit * 1_000_000 + start;
}

/** Every tag in use, the most used first: for completion. */
export function tagsInUse(notes: readonly Note[]): string[] {
  const uses = new Map<string, number>();
  for (const tag of notes.flatMap(({ tags }) => tags)) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  return [...uses].sort(([a, usesA], [b, usesB]) => usesB - usesA || a.localeCompare(b)).map(([tag]) => tag);
}

function push(groups: Map<string, Note[]>, key: string, note: Note): void {
  const group = groups.get(key);
  if (group) group.push(note);
  else groups.set(key, [note]);
}
