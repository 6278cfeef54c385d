import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EntityType } from '../../../lib/entities/entity';

/** As the data writes them. */
export type TypeCode = 'PER' | 'ORG' | 'LOC';

export const TYPE_OF: Readonly<Record<TypeCode, EntityType>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };
export const CODE_OF: Readonly<Record<EntityType, TypeCode>> = { person: 'PER', organisation: 'ORG', place: 'LOC' };

/** A mention in a document, in UTF-16 offsets; `entity` tells which mentions are of one thing, where that is known. */
export interface MarkedMention {
  readonly unit: number;
  readonly start: number;
  readonly end: number;
  readonly type: TypeCode;
  readonly entity?: string;
}

export interface MarkedDocument {
  readonly id: string;
  readonly units: readonly { readonly text: string }[];
  readonly mentions: readonly MarkedMention[];
}

/** Documents by set: every *.jsonl.gz of the folder, or of its subfolder `dev` where there is one. */
export function readSets(folder: string): Map<string, MarkedDocument[]> {
  const inner = join(folder, 'dev');
  const place = existsSync(inner) ? inner : folder;
  const files = readdirSync(place).filter((file) => file.endsWith('.jsonl.gz'));
  return new Map(files.sort().map((file) => [file.replace('.jsonl.gz', ''), readDocuments(join(place, file))]));
}

function readDocuments(file: string): MarkedDocument[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (!line.trim()) return [];
    try {
      const { id, units, mentions } = JSON.parse(line);
      const texts = units.map((unit: string | { text: string }) => (typeof unit === 'string' ? { text: unit } : unit));
      const shown = mentions.filter(({ type }: { type: string }) => type in TYPE_OF);
      return [{ id, units: texts, mentions: shown }];
    } catch (error) {
      throw new Error(`${file}, line ${index + 1}: ${error}`);
    }
  });
}

export function surfaceOf(document: MarkedDocument, { unit, start, end }: MarkedMention): string {
  return document.units[unit]?.text.slice(start, end) ?? '';
}
