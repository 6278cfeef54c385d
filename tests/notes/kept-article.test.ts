import { expect, it } from 'vitest';
import { keptArticle } from '../../lib/notes/kept-article';
import { apart, recordOf } from '../../lib/store/articles';
import { article, reading } from '../components/fixtures';

const BYLINE = { agency: 'Reuters', slot: 'byline', quote: 'By Reuters', partial: false } as const;

it('keeps the credits that stood beside the text, and reads those in it again', () => {
  const units = [
    { text: 'OSTERHAVN (AP) — Ministers failed on Tuesday to agree on rules for ferries.', kind: 'paragraph' as const },
    { text: 'They will meet again in the autumn.', kind: 'paragraph' as const },
  ];
  const inText = {
    agency: 'AP',
    slot: 'dateline',
    quote: '(AP)',
    span: { unit: 0, start: 11, end: 13 },
    partial: false,
  };
  const read = article({
    units,
    credits: [
      { ...inText, slot: 'dateline' },
      { ...BYLINE, span: null },
    ],
  });
  const record = recordOf(reading({ article: read }));
  expect(record.creditsBeside).toEqual([BYLINE]);
  expect(keptArticle(record).credits.map(({ agency, slot }) => `${agency} ${slot}`)).toEqual([
    'AP dateline',
    'Reuters byline',
  ]);
});

it('holds nothing more of an article without such credits', () => {
  const record = recordOf(reading({ article: article({ credits: [] }) }));
  expect(record).not.toHaveProperty('creditsBeside');
  expect(Object.keys(apart(record).text)).toEqual(['id', 'units', 'entities', 'keys']);
});
