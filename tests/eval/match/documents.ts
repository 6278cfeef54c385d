import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { paragraphs } from '../../../lib/text/paragraphs';
import { type Tokens, tokenise } from '../../../lib/text/tokens';
import type { Skipped } from '../../../tools/copytaster/skipped';
import { jsonRows } from '../data-rows';

/** A news story as the data folders hold it. */
export interface Document {
  readonly id: string;
  readonly publisher: string;
  /** Only in a corpus. */
  readonly domain: string | null;
  readonly date: string | null;
  readonly title: string;
  readonly text: string;
}

export interface LabelledPair {
  readonly a: string;
  readonly b: string;
  /** derived, partly, not, same-event (independent reports of one event); aggregator and unsure are not scored. */
  readonly label: string;
}

/** Stories by id. A row without an id is left out; one without a text has an empty one. */
export function readDocuments(folder: string, skipped: Skipped): Map<string, Document> {
  return new Map(
    documentsIn(join(folder, DOCUMENTS_FILE), skipped).map((document) => [document.id, document] as const),
  );
}

/** Pairs of known stories. A pair without a label is predicted and not scored. */
export function readPairs(folder: string, documents: ReadonlyMap<string, Document>, skipped: Skipped): LabelledPair[] {
  const file = join(folder, PAIRS_FILE);
  return rowsOf(file).flatMap(([a, b, label = ''], index) => {
    if (documents.has(a) && documents.has(b)) return { a, b, label };
    skipped.add(`${file}:${index + 2}`, 'a pair with a story that is not among the documents');
    return [];
  });
}

/** Ids of known documents by cluster; null where the folder has no clusters.tsv. */
export function readClusters(folder: string, documents: ReadonlyMap<string, Document>): string[][] | null {
  const file = join(folder, 'clusters.tsv');
  if (!existsSync(file)) return null;
  const clusters = new Map<string, string[]>();
  for (const [cluster, id] of rowsOf(file)) {
    if (documents.has(id)) clusters.set(cluster, [...(clusters.get(cluster) ?? []), id]);
  }
  return clusters.size > 0 ? [...clusters.values()] : null;
}

const DOCUMENTS_FILE = 'docs.jsonl.gz';
const PAIRS_FILE = 'pairs.tsv';

/** The first file that labelled pairs need and the folder does not have. */
export const missingFile = (folder: string): string | null =>
  [DOCUMENTS_FILE, PAIRS_FILE].find((file) => !existsSync(join(folder, file))) ?? null;

/** The corpus beside the data folder, or the development one; null where there is none. Any file of JSON Lines is one. */
export function findCorpus(data: string, flag: string | true | undefined): string | null {
  const places = [typeof flag === 'string' ? flag : '', join(data, '../corpus'), data, '../shared/data/corpus'];
  return places.filter(Boolean).flatMap(corpusFilesAt)[0] ?? null;
}

const JSON_LINES = /\.jsonl(?:\.gz|\.br)?$/;

function corpusFilesAt(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return JSON_LINES.test(place) ? [place] : [];
  const files = readdirSync(place).filter((file) => JSON_LINES.test(file) && file !== DOCUMENTS_FILE);
  return files.sort().map((file) => join(place, file));
}

/** All stories of a corpus file: 37,554 of them are 245 MB of text. */
export const readCorpus = (file: string, skipped: Skipped): Document[] => documentsIn(file, skipped);

function documentsIn(file: string, skipped: Skipped): Document[] {
  const documents: Document[] = [];
  for (const { row, where } of jsonRows(file, skipped)) {
    const text = (name: string) => (typeof row[name] === 'string' ? row[name] : null);
    const id = text('id');
    if (id === null) {
      skipped.add(where, 'no id');
      continue;
    }
    documents.push({
      id,
      publisher: text('publisher') ?? '',
      domain: text('domain'),
      date: text('date'),
      title: text('title') ?? '',
      text: text('text') ?? '',
    });
  }
  return documents;
}

export const tokensOf = ({ text }: Pick<Document, 'text'>): Tokens => tokenise(paragraphs(text));

/** Rows of a table with a header line. */
const rowsOf = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter(Boolean)
    .slice(1)
    .map((line) => line.split('\t'));
