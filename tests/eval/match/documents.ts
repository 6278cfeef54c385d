import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { paragraphs } from '../../../lib/text/paragraphs';
import { type Tokens, tokenise } from '../../../lib/text/tokens';

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

export function readDocuments(folder: string): Map<string, Document> {
  const lines = linesOf(gunzipSync(readFileSync(join(folder, 'docs.jsonl.gz'))).toString());
  return new Map(lines.map((line) => JSON.parse(line) as Document).map((document) => [document.id, document]));
}

export function readPairs(folder: string): LabelledPair[] {
  return rowsOf(join(folder, 'pairs.tsv')).map(([a, b, label]) => ({ a, b, label }));
}

/** Document ids by cluster; null where the folder has no clusters.tsv. */
export function readClusters(folder: string): string[][] | null {
  const file = join(folder, 'clusters.tsv');
  if (!existsSync(file)) return null;
  const clusters = new Map<string, string[]>();
  for (const [cluster, id] of rowsOf(file)) clusters.set(cluster, [...(clusters.get(cluster) ?? []), id]);
  return [...clusters.values()];
}

const CORPUS_FILE = 'allsides-37554.jsonl.br';

/** The corpus beside the data folder, or the development one; null where there is none. */
export function findCorpus(data: string, flag: string | true | undefined): string | null {
  const places = [typeof flag === 'string' ? flag : '', join(data, '../corpus'), data, '../shared/data/corpus'];
  const files = places.filter(Boolean).flatMap((place) => [place, join(place, CORPUS_FILE)]);
  return files.find((file) => /\.jsonl(\.br)?$/.test(file) && existsSync(file)) ?? null;
}

/** Stories of a corpus file, one after the other: 37,554 of them are 245 MB of text. */
export function* readCorpus(file: string): Generator<Document> {
  const bytes = file.endsWith('.br') ? brotliDecompressSync(readFileSync(file)) : readFileSync(file);
  for (const line of linesOf(bytes.toString())) yield JSON.parse(line) as Document;
}

export const tokensOf = ({ text }: Pick<Document, 'text'>): Tokens => tokenise(paragraphs(text));

const linesOf = (text: string): string[] => text.split(/\r?\n/).filter(Boolean);

/** Rows of a table with a header line. */
const rowsOf = (file: string): string[][] =>
  linesOf(readFileSync(file, 'utf8'))
    .slice(1)
    .map((line) => line.split('\t'));
