import * as v from 'valibot';

/**
 * The records of an archive, checked at the door. Shapes are strict: a field that is not known here would be lost in silence.
 * Offsets are only asked to be whole numbers from 0 on. Whether they fit a text is the anchor's question, asked anew on every
 * page; one stale span must not cost the reader a whole backup.
 */
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** The furthest times that a Date can hold, ECMAScript's own limit. */
const LAST_MS = 8.64e15;
const time = v.pipe(
  v.number(),
  v.check((ms) => Number.isInteger(ms) && Math.abs(ms) <= LAST_MS, '1588000000000'),
);
const entityType = v.picklist(['person', 'organisation', 'place']);
const colour = v.picklist(['amber', 'rose', 'sea', 'violet', 'moss']);

const creditSlot = v.picklist([
  'byline',
  'dateline',
  'sign-off',
  'copyright',
  'source-meta',
  'canonical',
  'contributed',
]);

const selector = v.strictObject({
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  span: v.strictObject({ unit: offset, start: offset, end: offset }),
});

const target = v.variant('kind', [
  v.strictObject({ kind: v.literal('entity'), key: v.string(), name: v.string(), type: entityType }),
  v.strictObject({ kind: v.literal('passage'), selectors: v.array(selector) }),
  v.strictObject({ kind: v.literal('page') }),
]);

const place = v.strictObject({ article: v.string(), url: v.string(), title: v.string(), site: v.string() });

export const noteSchema = v.strictObject({
  id: v.string(),
  target,
  place,
  story: v.string(),
  body: v.string(),
  tags: v.array(v.string()),
  colour,
  followUps: v.array(v.strictObject({ body: v.string(), createdAt: time })),
  createdAt: time,
  updatedAt: time,
  deletedAt: v.nullable(time),
});

export const draftSchema = v.strictObject({
  id: v.string(),
  target,
  place,
  story: v.string(),
  note: v.nullable(v.string()),
  followUp: v.exactOptional(v.union([v.literal('new'), time])),
  body: v.string(),
  tags: v.array(v.string()),
  colour,
  updatedAt: time,
});

export const articleSchema = v.strictObject({
  id: v.string(),
  url: v.string(),
  title: v.string(),
  site: v.string(),
  publisher: v.nullable(v.string()),
  published: v.nullable(v.string()),
  story: v.string(),
  copy: v.nullable(
    v.strictObject({
      kind: v.picklist(['full', 'shortened', 'extended', 'passages', 'shared-quotes']),
      source: v.string(),
      sourceTitle: v.string(),
    }),
  ),
  units: v.array(v.string()),
  entities: v.array(v.strictObject({ key: v.string(), name: v.string(), type: entityType })),
  creditsBeside: v.exactOptional(
    v.array(v.strictObject({ agency: v.string(), slot: creditSlot, quote: v.string(), partial: v.boolean() })),
  ),
  readAt: time,
});

const correction = v.variant('kind', [
  v.strictObject({ kind: v.literal('retype'), key: v.string(), type: entityType }),
  v.strictObject({ kind: v.literal('rename'), key: v.string(), name: v.string() }),
  v.strictObject({ kind: v.literal('merge'), key: v.string(), into: v.string(), name: v.string(), type: entityType }),
  v.strictObject({ kind: v.literal('split'), key: v.string(), surface: v.string() }),
  v.strictObject({ kind: v.literal('hide'), key: v.string() }),
  v.strictObject({ kind: v.literal('add'), surface: v.string(), type: entityType }),
]);

export const correctionSchema = v.strictObject({ id: v.string(), correction, madeAt: time });

export const contestSchema = v.strictObject({
  id: v.string(),
  article: v.string(),
  story: v.string(),
  contestedAt: time,
});

export const placementSchema = v.strictObject({
  id: v.string(),
  note: v.string(),
  article: v.string(),
  placement: v.picklist(['taken', 'dismissed']),
});
