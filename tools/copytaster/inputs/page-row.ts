import * as v from 'valibot';
import type { Article, Credit, UnitKind } from '../../../lib/article/article';
import { addCredits, NO_MARGINS } from '../../../lib/article/credit/add-credits';
import { emptyArticle } from '../../../lib/article/empty-article';
import { paragraphs } from '../../../lib/text/paragraphs';

/** A page as a line of JSON: address, title, date and text, or what a reader of pages makes of them. */
const PageRow = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  url: v.nullish(v.string(), ''),
  domain: v.nullish(v.string(), ''),
  title: v.nullish(v.string(), ''),
  date: v.nullish(v.string()),
  published: v.nullish(v.string()),
  publisher: v.nullish(v.string(), null),
  /** Short names of the agencies that the page credits. */
  credits: v.nullish(v.array(v.string()), []),
  text: v.nullish(v.string()),
  units: v.nullish(
    v.array(
      v.union([
        v.string(),
        v.object({ text: v.string(), kind: v.optional(v.picklist(['paragraph', 'heading', 'blockquote', 'item'])) }),
      ]),
    ),
  ),
});

export interface Page {
  readonly id: string;
  readonly article: Article;
}

/** A row as an Article, or the first reason why it is none. `where` is the page's id where it brings none. */
export function readPageRow(value: unknown, where: string): Page | { readonly fault: string } {
  const parsed = v.safeParse(PageRow, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { fault: `${v.getDotPath(issue) ?? 'row'}: ${issue.message}` };
  }
  const row = parsed.output;
  const units =
    row.units?.map((unit) => (typeof unit === 'string' ? { text: unit } : unit)) ?? paragraphs(row.text ?? '');
  if (units.length === 0) return { fault: 'no text' };
  const host = URL.canParse(row.url ?? '') ? new URL(row.url ?? '').hostname : '';
  const article = withCredits((row.credits ?? []).map(creditOf), {
    url: row.url ?? '',
    site: (row.domain || host || UNKNOWN_SITE).toLowerCase().replace(/^www\./, ''),
    title: row.title ?? '',
    published: row.date || row.published || null,
    publisher: row.publisher,
    units: units.map((unit) => ({ text: unit.text, kind: kindOf(unit) })),
  });
  return { id: String(row.id ?? (row.url || where)), article };
}

/** Those that its row names and those that its text does, as on a page: the command accuses nobody whom the extension would not. */
function withCredits(named: readonly Credit[], row: Parameters<typeof emptyArticle>[0]): Article {
  const article = addCredits(emptyArticle(row), NO_MARGINS);
  const found = article.credits.filter(
    ({ agency, slot }) => !named.some((known) => known.agency === agency && known.slot === slot),
  );
  return { ...article, credits: [...named, ...found] };
}

/** Not '', which a story without a domain would have in common with it. */
const UNKNOWN_SITE = 'unknown.invalid';

const kindOf = (unit: { readonly text: string; readonly kind?: UnitKind }): UnitKind => unit.kind ?? 'paragraph';

const creditOf = (agency: string): Credit => ({ agency, slot: 'byline', quote: agency, span: null, partial: false });
