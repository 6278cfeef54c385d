import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { EntityType } from '../../../lib/entities/entity';
import type { Skipped } from '../../../tools/copytaster/skipped';
import { jsonRows } from '../data-rows';

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
export function readSets(folder: string, skipped: Skipped): Map<string, MarkedDocument[]> {
  const inner = join(folder, 'dev');
  const place = existsSync(inner) ? inner : folder;
  const files = readdirSync(place).filter((file) => file.endsWith('.jsonl.gz'));
  return new Map(
    files.sort().map((file) => [file.replace('.jsonl.gz', ''), readDocuments(join(place, file), skipped)] as const),
  );
}

const UnitRow = v.union([
  v.object({ text: v.string() }),
  v.pipe(
    v.string(),
    v.transform((text) => ({ text })),
  ),
]);
const Whole = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A document without marks is predicted, and scores as one in which nobody is named. */
const DocumentRow = v.object({
  id: v.string(),
  units: v.nullish(v.array(UnitRow), []),
  mentions: v.nullish(
    v.array(v.object({ unit: Whole, start: Whole, end: Whole, type: v.string(), entity: v.optional(v.string()) })),
    [],
  ),
});

function readDocuments(file: string, skipped: Skipped): MarkedDocument[] {
  const documents: MarkedDocument[] = [];
  for (const { row, where } of jsonRows(file, skipped)) {
    const parsed = v.safeParse(DocumentRow, row);
    if (!parsed.success) {
      skipped.add(where, `${v.getDotPath(parsed.issues[0]) ?? 'row'}: ${parsed.issues[0].message}`);
      continue;
    }
    const { id, units, mentions } = parsed.output;
    const shown = mentions.filter((mention): mention is MarkedMention => mention.type in TYPE_OF);
    const inText = shown.filter(({ unit, end }) => end <= (units[unit]?.text.length ?? -1));
    if (inText.length < shown.length) skipped.add(where, 'marks that lie outside of the text');
    documents.push({ id, units, mentions: inText });
  }
  return documents;
}

export function surfaceOf(document: MarkedDocument, { unit, start, end }: MarkedMention): string {
  return document.units[unit]?.text.slice(start, end) ?? '';
}
