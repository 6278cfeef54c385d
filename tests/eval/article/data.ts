import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The data folder: labels.csv, truth.jsonl.gz and pages/ID.html.gz. */
export type Label = 'news' | 'other_article' | 'not_article';

export interface Truth {
  readonly id: string;
  readonly set: 'scrapinghub' | 'fundus';
  readonly body: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  /** ISO 8601 with a space for the T. */
  readonly date?: string;
}

/** For pages that came without one. */
export const UNKNOWN_ADDRESS = 'https://unknown.invalid/';

export interface LabelledPage {
  readonly id: string;
  readonly label: Label;
  readonly url: string;
  /** Registrable domain: pages of one outlet go into one fold. */
  readonly domain: string;
  readonly truth: Truth | null;
}

export function readPages(folder: string): LabelledPage[] {
  const truths = new Map<string, Truth>();
  for (const line of unzipped(join(folder, 'truth.jsonl.gz')).split('\n')) {
    if (!line.trim()) continue;
    const truth = JSON.parse(line) as Truth;
    truths.set(truth.id, truth);
  }
  const [header, ...rows] = csvRows(readFileSync(join(folder, 'labels.csv'), 'utf8'));
  const column = (row: readonly string[], name: string) => row[header.indexOf(name)] ?? '';
  return rows.map((row) => ({
    id: column(row, 'id'),
    label: column(row, 'label') as Label,
    url: column(row, 'url'),
    domain: column(row, 'domain'),
    truth: truths.get(column(row, 'id')) ?? null,
  }));
}

export const readHtml = (folder: string, id: string): string => unzipped(join(folder, 'pages', `${id}.html.gz`));

const unzipped = (file: string): string => gunzipSync(readFileSync(file)).toString('utf8');

/** RFC 4180: quoted fields may hold commas, quotes and line breaks. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (match[0] === '') break;
    row.push(match[1] === undefined ? match[2] : match[1].replaceAll('""', '"'));
    if (match[3] === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}
