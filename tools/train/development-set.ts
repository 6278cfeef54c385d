import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { NameType } from '../../lib/entities/name';
import type { MarkedArticle } from './marked-article';

const TYPES: Readonly<Record<string, NameType>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

interface DevelopmentDocument {
  readonly id: string;
  readonly units: readonly string[];
  readonly mentions: readonly { unit: number; start: number; end: number; type: string }[];
}

/** Marked articles of data/dev: one JSON object a line, gzipped. */
export function readDevelopmentSet(file: string): MarkedArticle[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, units, mentions } = JSON.parse(line) as DevelopmentDocument;
    const marks = mentions.flatMap(({ unit, start, end, type }) =>
      TYPES[type] ? [{ unit, start, end, type: TYPES[type] }] : [],
    );
    return { id, units: units.map((text) => ({ text })), marks };
  });
}
