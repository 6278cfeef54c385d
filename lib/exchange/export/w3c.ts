import type { PassageSelector } from '../../anchor/selector';
import type { ArticleRecord } from '../../notes/article-record';
import type { NotedContent } from '../../notes/library-content';
import type { Note } from '../../notes/note';
import { wellFormed } from '../well-formed';
import { noteIri, pageIri, urn } from './iri';

/**
 * Notes as a collection of Web Annotations (W3C Recommendation of 23 February 2017, in JSON-LD):
 *
 *   AnnotationCollection ─ first ─▶ AnnotationPage ─ items ─▶ Annotation, one a note
 *     body    the reader's words and follow-ups (commenting), tags (tagging), the entity (classifying, identifying)
 *     target  the page; or, for a passage, a SpecificResource for each paragraph, with quote and position
 *
 * No creator is named. Colours and the bin have no place in the model and stay out: the archive is the lossless export.
 */
export interface AnnotationOptions extends NotedContent {
  readonly label: string;
  readonly exportedAt: Date;
}

type Member = Readonly<Record<string, unknown>>;

export function writeAnnotations({ notes, articles, label, exportedAt }: AnnotationOptions): string {
  const known = new Map(articles.map((article) => [article.id, article]));
  const id = urn('collection', exportedAt.toISOString());
  const items = notes.map((note) => annotation(note, known.get(note.place.article)));
  const page = { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items };
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label,
    created: exportedAt.toISOString(),
    total: items.length,
    ...(items.length > 0 && { first: page, last: page.id }),
  };
  return `${JSON.stringify(collection, (_key, value) => (typeof value === 'string' ? wellFormed(value) : value), 2)}\n`;
}

function annotation(note: Note, article: ArticleRecord | undefined): Member {
  const bodies = bodiesOf(note);
  return {
    id: noteIri(note.id),
    type: 'Annotation',
    motivation: motivationOf(note),
    created: new Date(note.createdAt).toISOString(),
    modified: new Date(note.updatedAt).toISOString(),
    ...(bodies.length > 0 && { body: bodies }),
    target: targetOf(note, article),
  };
}

function motivationOf({ body, followUps, tags, target }: Note): string {
  if (body !== '' || followUps.length > 0) return 'commenting';
  if (target.kind === 'passage') return 'highlighting';
  if (target.kind === 'entity') return 'classifying';
  return tags.length > 0 ? 'tagging' : 'bookmarking';
}

function bodiesOf({ body, followUps, tags, target }: Note): Member[] {
  const textual = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, format: 'text/plain', value });
  const written = (value: string) => ({ ...textual('commenting', value), format: 'text/markdown' });
  return [
    ...(body === '' ? [] : [written(body)]),
    ...followUps.map((followUp) => ({
      ...written(followUp.body),
      created: new Date(followUp.createdAt).toISOString(),
    })),
    ...tags.map((tag) => textual('tagging', tag)),
    ...(target.kind === 'entity'
      ? [
          textual('classifying', target.name),
          { type: 'SpecificResource', purpose: 'identifying', source: urn('entity', target.key) },
        ]
      : []),
  ];
}

function targetOf({ target, place }: Note, article: ArticleRecord | undefined): unknown {
  const source = pageIri(place.url);
  if (target.kind !== 'passage' || target.selectors.length === 0) return source;
  const targets = target.selectors.map((selector) => ({
    type: 'SpecificResource',
    source,
    selector: selectorsOf(selector, article?.units ?? []),
  }));
  return targets.length === 1 ? targets[0] : targets;
}

function selectorsOf(selector: PassageSelector, units: readonly string[]): Member[] {
  const { exact, prefix, suffix } = selector;
  const position = positionOf(selector, units);
  return [{ type: 'TextQuoteSelector', exact, prefix, suffix }, ...(position ? [position] : [])];
}

/**
 * Where the words are in the article's text, its paragraphs joined by one line feed. The model counts characters, which are
 * Unicode code points, not UTF-16 units. null where the text is not kept, or no longer says these words there.
 */
function positionOf({ exact, span }: PassageSelector, units: readonly string[]): Member | null {
  if (exact === '' || units[span.unit]?.slice(span.start, span.end) !== exact) return null;
  const before = [...units.slice(0, span.unit), units[span.unit].slice(0, span.start)].join('\n');
  const start = codePoints(before);
  return { type: 'TextPositionSelector', start, end: start + codePoints(exact) };
}

const codePoints = (text: string) => text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
