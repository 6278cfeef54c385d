import { readFileSync } from 'node:fs';

/**
 * A unit of a story file: new text, a sub-heading, or a unit of the story that this one copies. An edit replaces the
 * first text by the second, as a desk does; what a story adds can so be told from its file alone.
 */
type StoredUnit = string | { heading: string } | { copied: number; edits?: [string, string][] };

interface StoredStory {
  id: string;
  /** YYYY-MM-DD. */
  date: string;
  title: string;
  summary?: string;
  /** BCP 47; English where it is left out. */
  language?: string;
  /** Id of the story that `copied` points into. */
  copies?: string;
  units: StoredUnit[];
}

export interface StoryUnit {
  readonly text: string;
  readonly heading: boolean;
  /** Number of the unit in the copied story; null for the story's own words. */
  readonly copied: number | null;
}

export interface Story {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly summary: string | null;
  readonly language: string;
  readonly units: readonly StoryUnit[];
}

function storedStory(id: string): StoredStory {
  return JSON.parse(readFileSync(new URL(`stories/${id}.json`, import.meta.url), 'utf8'));
}

function edited(text: string, edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`a story edits “${from}”, which does not stand in “${result}”`);
    return result.replace(from, to);
  }, text);
}

/** Reads tests/site/stories/ID.json, with copied units put in their places. */
export function loadStory(id: string): Story {
  const stored = storedStory(id);
  const source = stored.copies === undefined ? null : loadStory(stored.copies);
  const units = stored.units.map((unit): StoryUnit => {
    if (typeof unit === 'string') return { text: unit, heading: false, copied: null };
    if ('heading' in unit) return { text: unit.heading, heading: true, copied: null };
    if (!source) throw new Error(`${id} copies a unit, but names no story that it copies`);
    return { text: edited(source.units[unit.copied].text, unit.edits ?? []), heading: false, copied: unit.copied };
  });
  const { date, title, summary = null, language = 'en' } = stored;
  return { id, date, title, summary, language, units };
}
