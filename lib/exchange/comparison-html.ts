import type { SideBySide, WordChange } from '../match/side-by-side';
import { htmlDocument } from './html-document';
import { html, isolated, link, type Markup } from './markup';

export interface ComparisonSide {
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  readonly published: string | null;
  readonly units: readonly { readonly text: string }[];
}

const words = (changes: readonly WordChange[], side: 'left' | 'right'): Markup[] =>
  changes
    .filter((change) => change.side === 'both' || change.side === side)
    .map(({ text, side: of }) => (of === 'both' ? html`${text}` : html`<mark>${text}</mark>`));

/** The comparison as one file to keep or print: nothing in it loads anything. */
export function comparisonHtml(left: ComparisonSide, right: ComparisonSide, { rows }: SideBySide): string {
  const head = ({ outlet, title, url, published }: ComparisonSide) =>
    html`<th scope="col">${isolated(outlet)}${published ? html` · ${published.slice(0, 10)}` : null}<br>${link(url, title)}</th>`;
  const body = rows.map((row) => {
    if (row.kind === 'left') return html`<tr><td>${left.units[row.left].text}</td><td></td></tr>`;
    if (row.kind === 'right') return html`<tr><td></td><td>${right.units[row.right].text}</td></tr>`;
    return html`<tr><td>${words(row.changes, 'left')}</td><td>${words(row.changes, 'right')}</td></tr>`;
  });
  const table = html`<table><thead><tr>${head(left)}${head(right)}</tr></thead><tbody>${body}</tbody></table>`;
  return htmlDocument(`${left.title} · ${right.title}`, table);
}
