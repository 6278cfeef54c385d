import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface StoryDocument {
  readonly id: string;
  /** The text cut at blank lines, nothing trimmed: unit numbers and offsets in predictions and in checked.tsv count so. */
  readonly units: readonly { readonly text: string }[];
}

/** `copy`: two copies of one story, or partly so. `same-event`: independent reports, which share names and quotations. */
export type Relation = 'copy' | 'same-event';

export interface StoryPair {
  readonly from: StoryDocument;
  readonly to: StoryDocument;
  readonly relation: Relation;
}

const RELATIONS: Readonly<Record<string, Relation>> = {
  derived: 'copy',
  partly: 'copy',
  'same-event': 'same-event',
};

/** Ordered pairs (a note may travel either way): every labelled pair, and every two documents under one headline. */
export function readPairs(folder: string): StoryPair[] | null {
  const file = (name: string) => join(folder, name);
  if (!['docs.jsonl.gz', 'pairs.tsv', 'clusters.tsv'].every((name) => existsSync(file(name)))) return null;

  const documents = new Map<string, StoryDocument>();
  for (const line of gunzipSync(readFileSync(file('docs.jsonl.gz')))
    .toString('utf8')
    .split('\n')) {
    if (line === '') continue;
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    documents.set(id, { id, units: text.split('\n\n').map((unit) => ({ text: unit })) });
  }

  const pairs = new Map<string, StoryPair>();
  function add(a: string, b: string, relation: Relation): void {
    const [from, to] = [documents.get(a), documents.get(b)];
    if (!from || !to || pairs.has(`${a} ${b}`)) return;
    pairs.set(`${a} ${b}`, { from, to, relation });
    pairs.set(`${b} ${a}`, { from: to, to: from, relation });
  }
  for (const [a, b, label] of rows(file('pairs.tsv'))) if (RELATIONS[label]) add(a, b, RELATIONS[label]);
  // Documents under one headline may still be two reports; the truth is told by alignment, so the label matters little.
  const members = rows(file('clusters.tsv'));
  for (const [cluster, a] of members) {
    for (const [other, b] of members) if (cluster === other && a !== b) add(a, b, 'copy');
  }
  return [...pairs.values()];
}

/** Cells of a TSV file, without its heading. */
function rows(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
