import type { SideBySide, WordChange } from '../../match/side-by-side';
import { formatDay } from '../../text/format';
import { htmlDocument } from '../export/html-document';
import { html, isolated, link, type Markup } from '../export/markup';

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

const within = ({ within: unit }: { readonly within?: number }): Markup | null =>
  unit === undefined ? null : html`¶ ${unit + 1} ⊂ `;

export interface Comparison {
  readonly left: ComparisonSide;
  readonly right: ComparisonSide;
  readonly compared: SideBySide;
  /** What the texts share, in one line. */
  readonly summary: string;
}

/** The comparison as one file to keep or print: nothing in it loads anything. */
export function comparisonHtml({ left, right, compared, summary }: Comparison): string {
  const head = ({ outlet, title, url, published }: ComparisonSide) =>
    html`<th scope="col">${isolated(outlet)}${published ? html` · ${isolated(formatDay(published))}` : null}<br>${link(url, title)}</th>`;
  const body = compared.rows.map((row) => {
    if (row.kind === 'left') return html`<tr><td>${within(row)}${left.units[row.left].text}</td><td></td></tr>`;
    if (row.kind === 'right') return html`<tr><td></td><td>${within(row)}${right.units[row.right].text}</td></tr>`;
    if (row.kind === 'elsewhere')
      return html`<tr><td></td><td id="place-${row.right}"><a href="#right-${row.right}">¶ ${row.right + 1} ↕</a></td></tr>`;
    const moved = row.moved ? html`<a href="#place-${row.right}">¶ ${row.right + 1} ↕</a> ` : null;
    return html`<tr><td>${words(row.changes, 'left')}</td><td id="right-${row.right}">${moved}${words(row.changes, 'right')}</td></tr>`;
  });
  const table = html`<table><thead><tr>${head(left)}${head(right)}</tr></thead><tbody>${body}</tbody></table>`;
  return htmlDocument(`${left.title} · ${right.title}`, html`<p>${summary}</p>${table}`);
}
