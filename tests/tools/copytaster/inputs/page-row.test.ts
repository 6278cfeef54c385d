import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../lib/article/article';
import { readPageRow } from '../../../../tools/copytaster/inputs/page-row';

const creditsIn = (row: unknown) => {
  const page = readPageRow(row, 'row 1') as { article: Article };
  return page.article.credits.map(({ agency, slot }) => `${agency} ${slot}`);
};

describe('the credits of a row', () => {
  it('are looked for in its text, as on a page', () => {
    const text = 'BRUSSELS (AP) — Ministers agreed on Tuesday to close the harbour.\n\nIt stays closed until May.';
    expect(creditsIn({ title: 'Harbour closed', text })).toEqual(['AP dateline']);
    expect(creditsIn({ title: 'Harbour closed', text: 'The harbour is closed.\n\nIt stays so. (dpa)' })).toEqual([
      'dpa sign-off',
    ]);
  });

  it('are those that it names too, once each', () => {
    const text = 'BRUSSELS (AP) — Ministers agreed on Tuesday to close the harbour.\n\nIt stays closed until May.';
    expect(creditsIn({ text, credits: ['Reuters'] })).toEqual(['Reuters byline', 'AP dateline']);
  });
});
