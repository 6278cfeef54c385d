import * as v from 'valibot';
import { checked } from './check';
import { ImportError } from './import-error';
import type { ImportedQuote } from './imported-note';
import { instantSchema } from './instant';
import { parseJson } from './json-text';
import { createProgress, type ReadOptions } from './progress';

/** An annotation as Hypothesis describes it (API reference, version 1), as far as it means something here. */
const annotationSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  uri: v.pipe(v.string(), v.nonEmpty()),
  created: instantSchema,
  updated: instantSchema,
  text: v.nullish(v.string(), ''),
  tags: v.nullish(v.array(v.string()), []),
  user: v.nullish(v.string(), ''),
  references: v.nullish(v.array(v.string()), []),
  document: v.nullish(v.object({ title: v.nullish(v.union([v.string(), v.array(v.string())]), []) }), {}),
  target: v.nullish(v.array(v.object({ selector: v.nullish(v.array(v.looseObject({ type: v.string() })), []) })), []),
});

const quoteSchema = v.object({
  exact: v.string(),
  prefix: v.exactOptional(v.string()),
  suffix: v.exactOptional(v.string()),
});

const fileSchema = v.object({
  annotations: v.optional(v.array(v.unknown())),
  rows: v.optional(v.array(v.unknown())),
  replies: v.optional(v.array(v.unknown())),
  export_userid: v.nullish(v.string(), ''),
});

export interface Annotation extends Omit<v.InferOutput<typeof annotationSchema>, 'target'> {
  /** The words it stands on; null for a note on the whole page, and for a reply. */
  readonly quote: ImportedQuote | null;
}

export interface HypothesisFile {
  readonly annotations: readonly Annotation[];
  /** Who made the export, such as `acct:ada@hypothes.is`; '' where the file does not say. */
  readonly owner: string;
}

/**
 * A file of annotations, in each of the forms in which one gets them:
 *
 *   { "annotations": [ … ], "export_userid": … }   the client's own export
 *   { "rows": [ … ], "replies": [ … ] }            an answer of the search API
 *   [ … ]                                          a bare list of either
 *
 * Progress is told in annotations.
 * @throws ImportError with the place of the first fault.
 */
export async function readHypothesisFile(text: string, options: ReadOptions): Promise<HypothesisFile> {
  const { lists, owner } = listsOf(parseJson(text));
  const rows = lists.flatMap(([name, values]) => values.map((value, index) => ({ value, place: `${name}[${index}]` })));
  const progress = createProgress(options);
  const annotations = new Map<string, Annotation>();
  for (const [index, { value, place }] of rows.entries()) {
    const { target, ...annotation } = checked(annotationSchema, value, place);
    if (annotations.has(annotation.id)) throw new ImportError(`${place}.id`, { code: 'repeated' });
    annotations.set(annotation.id, { ...annotation, quote: quoteOf(target, place) });
    await progress(index + 1, rows.length);
  }
  return { annotations: [...annotations.values()], owner };
}

function listsOf(file: unknown): { lists: [name: string, values: unknown[]][]; owner: string } {
  if (Array.isArray(file)) return { lists: [['', file]], owner: '' };
  const { annotations, rows, replies = [], export_userid: owner } = checked(fileSchema, file, '');
  if (annotations) return { lists: [['annotations', annotations]], owner };
  if (!rows) throw new ImportError('annotations', { code: 'notHypothesis' });
  return {
    lists: [
      ['rows', rows],
      ['replies', replies],
    ],
    owner,
  };
}

/** The first quote with words in it. Other selectors (positions, pages, times) mean nothing outside their document. */
function quoteOf(target: v.InferOutput<typeof annotationSchema>['target'], place: string): ImportedQuote | null {
  for (const [part, { selector }] of target.entries()) {
    for (const [index, candidate] of selector.entries()) {
      if (candidate.type !== 'TextQuoteSelector') continue;
      const quote = checked(quoteSchema, candidate, `${place}.target[${part}].selector[${index}]`);
      if (quote.exact !== '') return quote;
    }
  }
  return null;
}
