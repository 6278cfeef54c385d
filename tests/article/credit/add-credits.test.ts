import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Margins } from '../../../lib/article/article';
import { addCredits, NO_MARGINS } from '../../../lib/article/credit/add-credits';
import { emptyArticle, paragraphUnits } from '../../../lib/article/empty-article';
import { wordsOf } from '../../../lib/text/span';
import { anyText } from '../../any-text';
import { casesOf } from '../cases';

interface Case extends Partial<Pick<Article, 'byline' | 'authors' | 'url' | 'canonicalUrl' | 'originalUrl'>> {
  readonly name: string;
  readonly units?: readonly string[];
  readonly lead?: readonly string[];
  readonly tail?: readonly string[];
  readonly sources?: readonly (readonly [from: string, text: string])[];
  /** "agency slot", with "partial" where the agency only helped. */
  readonly credits: readonly string[];
}

const cases = casesOf<Case>('credits');

const articleOf = ({
  units = ['The harbour is closed.'],
  lead = [],
  tail = [],
  sources = [],
  ...facts
}: Partial<Omit<Case, 'name' | 'credits'>>): { article: Article; margins: Margins } => ({
  article: emptyArticle({
    url: 'https://www.daily.example/x',
    site: 'daily.example',
    title: 'The harbour',
    titles: { heading: 'The harbour', openGraph: null, structured: null, document: null },
    ...facts,
    units: paragraphUnits(units),
  }),
  margins: { ...NO_MARGINS, lead, tail, sources: sources.map(([from, text]) => ({ from, text })) },
});

const creditsAdded = (facts: Parameters<typeof articleOf>[0]): Article => {
  const { article, margins } = articleOf(facts);
  return addCredits(article, margins);
};

describe('the credits of an article', () => {
  it.each(cases)('are found in $name', ({ credits, name, ...page }) => {
    const found = creditsAdded(page).credits;
    expect(found.map(({ agency, slot, partial }) => `${agency} ${slot}${partial ? ' partial' : ''}`)).toEqual(credits);
  });

  it('quote the page, and give the place where it is a unit', () => {
    const { credits, units } = creditsAdded({ units: ['The harbour is closed.', 'It stays so. (dpa)'] });
    expect(credits).toEqual([
      {
        agency: 'dpa',
        slot: 'sign-off',
        quote: 'It stays so. (dpa)',
        span: { unit: 1, start: 14, end: 17 },
        partial: false,
      },
    ]);
    expect(credits[0].span && wordsOf(units, credits[0].span)).toBe('dpa');
  });

  it('are looked for once: the margins do not go on', () => {
    const once = creditsAdded({ tail: ['© 2026 Reuters'] });
    expect(once).not.toHaveProperty('margins');
  });

  it('are looked for in any words whatever, and have their places in them', () => {
    const lines = fc.array(fc.oneof(anyText, fc.constantFrom('(AP) —', '© Reuters', 'İİ dpa', '新华社北京4月24日电')), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(lines, lines, lines, (units, lead, tail) => {
        const { credits, dateline, units: read } = creditsAdded({ units, lead, tail });
        for (const span of [dateline?.span, ...credits.map((credit) => credit.span)]) {
          if (!span) continue;
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(read[span.unit].text.length);
        }
      }),
    );
  });

  it('are none where nothing is known but the text', () => {
    expect(addCredits(articleOf({}).article, NO_MARGINS).credits).toEqual([]);
  });
});
