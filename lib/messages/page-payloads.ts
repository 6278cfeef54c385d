import * as v from 'valibot';

/** What the reader in the page checks: apart from the background's checks, to keep the injected script small. */
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ unit: count, start: count, end: count });

export const pagePayloads = {
  'page.reveal': v.object({ span }),
  'page.selection': v.strictObject({}),
  'page.refresh': v.object({
    reading: v.object({
      kind: v.picklist(['full', 'shortened', 'extended', 'passages', 'shared-quotes', 'none', 'no-corpus']),
      source: v.nullable(v.string()),
      passages: v.array(v.object({ span, strength: v.picklist(['strong', 'light', 'quoted']) })),
      mentions: v.array(
        v.object({
          span,
          type: v.picklist(['person', 'organisation', 'place']),
          key: v.string(),
          name: v.string(),
          notes: count,
        }),
      ),
      notes: v.array(
        v.object({
          id: v.string(),
          spans: v.array(span),
          colour: v.picklist(['amber', 'rose', 'sea', 'violet', 'moss']),
          offered: v.boolean(),
        }),
      ),
    }),
  }),
};
