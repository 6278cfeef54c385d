import * as v from 'valibot';
import type { PageArticle } from '../article/article';
import { LIMITS } from '../article/limits';
import { type Check, PayloadError } from './check';
import type { MessageKey, PayloadOf } from './protocol';

/** The checks at the door: what a page may have had its hands on is believed only as far as these go. */
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const fact = v.pipe(v.string(), v.maxLength(LIMITS.fact));
const maybeFact = v.nullable(fact);
const webUrl = v.pipe(
  v.string(),
  v.maxLength(LIMITS.url),
  v.check((text) => /^(https?|file):/i.test(text), 'not a web address'),
);

const span = v.pipe(
  v.object({ unit: count, start: count, end: count }),
  v.check(({ start, end }) => start < end, 'an empty span'),
);

const marginLines = v.pipe(v.array(fact), v.maxLength(LIMITS.margin));
const margins = v.object({
  lead: marginLines,
  tail: marginLines,
  near: marginLines,
  byline: marginLines,
  sources: v.pipe(v.array(v.object({ from: fact, text: fact })), v.maxLength(LIMITS.margin)),
  times: marginLines,
});

const article: v.GenericSchema<unknown, PageArticle> = v.pipe(
  v.object({
    url: webUrl,
    canonicalUrl: v.nullable(webUrl),
    originalUrl: v.nullable(webUrl),
    site: fact,
    title: fact,
    titles: v.object({ heading: maybeFact, openGraph: maybeFact, structured: maybeFact, document: maybeFact }),
    publisher: maybeFact,
    language: maybeFact,
    margins,
    access: v.picklist(['full', 'preview']),
    live: v.boolean(),
    units: v.pipe(
      v.array(
        v.object({
          text: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.unitText)),
          kind: v.picklist(['paragraph', 'heading', 'blockquote', 'item']),
        }),
      ),
      v.minLength(1),
      v.maxLength(LIMITS.units),
    ),
  }),
  v.check(
    ({ units }) => units.reduce((length, unit) => length + unit.text.length, 0) <= LIMITS.articleText,
    'more text than an article holds',
  ),
);

const selector = v.object({
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.unitText)),
  prefix: fact,
  suffix: fact,
  span,
});

const nothing = v.strictObject({});
const tab = v.object({ tab: count });

/** A schema as a check at the door: the fault that it names is the first, with its place. */
function checked<Payload>(schema: v.GenericSchema<unknown, Payload>): Check<Payload> {
  return (payload) => {
    const parsed = v.safeParse(schema, payload);
    if (parsed.success) return parsed.output;
    const [fault] = parsed.issues;
    throw new PayloadError(`bad ${v.getDotPath(fault) ?? 'payload'}: ${fault.message}`);
  };
}

/** What the background checks. */
export const backgroundPayloads = {
  'gate.story': checked(nothing),
  'article.read': checked(v.object({ article: v.nullable(article) })),
  'popup.open': checked(nothing),
  'passage.chosen': checked(
    v.object({
      selectors: v.pipe(v.array(selector), v.minLength(1), v.maxLength(LIMITS.passageUnits)),
    }),
  ),
  'entity.chosen': checked(v.object({ key: fact })),
  'note.chosen': checked(v.object({ note: v.pipe(v.string(), v.uuid()) })),
  'reading.of-tab': checked(tab),
  'reading.start': checked(tab),
  'reading.again': checked(tab),
  'notes.changed': checked(nothing),
} satisfies { [Key in MessageKey]?: Check<PayloadOf<Key>> };
