import { readFileSync } from 'node:fs';
import type { NameType } from '../../lib/entities/name';
import type { Mark, MarkedArticle } from './marked-article';
import { readStories, type Story } from './stories';

/**
 * Marks that we made on news stories, to guideline.md; the stories themselves are not ours to give. One JSON object a
 * line: { story: its id, units: how many units are marked, marks: [[unit, start, end, "P" | "O" | "L" | "M"], …] }.
 */
interface OwnMarks {
  readonly story: string;
  readonly units: number;
  readonly marks: readonly (readonly [number, number, number, string])[];
}

const TYPES: Readonly<Record<string, NameType>> = { P: 'person', O: 'organisation', L: 'place', M: 'other' };

/** @throws Error where a mark does not fit its story: the stories are not those that were marked. */
export function readOwnMarks(marksFile: string, storiesFile: string): MarkedArticle[] {
  const lines = readFileSync(marksFile, 'utf8').trim().split('\n');
  const wanted = new Map(lines.map((line) => JSON.parse(line) as OwnMarks).map((marks) => [marks.story, marks]));
  const found = new Map<string, MarkedArticle>();
  for (const story of readStories(storiesFile, 1)) {
    const marks = wanted.get(story.id);
    if (marks && !found.has(story.id)) found.set(story.id, joinMarks(story, marks));
  }
  return [...wanted.keys()].flatMap((id) => found.get(id) ?? []);
}

function joinMarks(story: Story, { units: count, marks }: OwnMarks): MarkedArticle {
  const units = story.units.slice(0, count);
  const joined = marks.map(([unit, start, end, type]): Mark => {
    const text = units[unit]?.text ?? '';
    const words = text.slice(start, end);
    if (words.length !== end - start || words.trim() !== words || !TYPES[type]) {
      throw new Error(`own marks: ${story.id}, unit ${unit}, ${start} to ${end}: no such words in the story`);
    }
    return { unit, start, end, type: TYPES[type] };
  });
  return { id: story.id, units, marks: joined };
}
