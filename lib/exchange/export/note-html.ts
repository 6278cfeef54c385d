import { type Block, type Inline, parseMarkdown } from '../../notes/markdown';
import { html, type Markup } from './markup';

/** What the reader wrote, its Markdown as HTML: made from the tree of lib/notes/markdown.ts, escaped by construction. */
export const noteHtml = (body: string): Markup => html`<div class="text">${parseMarkdown(body).map(blockHtml)}</div>`;

/** Each block is a text of its own: its direction is its own too. */
function blockHtml(block: Block): Markup {
  switch (block.kind) {
    case 'paragraph':
      return html`<p dir="auto">${block.content.map(inlineHtml)}</p>`;
    case 'heading':
      return html`<p dir="auto"><strong>${block.content.map(inlineHtml)}</strong></p>`;
    case 'quote':
      return html`<blockquote>${block.content.map(blockHtml)}</blockquote>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${item.map(blockHtml)}</li>`);
      return block.start === null ? html`<ul>${items}</ul>` : html`<ol start="${block.start}">${items}</ol>`;
    }
    case 'code':
      return html`<pre dir="auto"><code>${block.text}</code></pre>`;
    case 'rule':
      return html`<hr>`;
  }
}

function inlineHtml(part: Inline): Markup {
  switch (part.kind) {
    case 'text':
      return html`${part.text}`;
    case 'code':
      return html`<code>${part.text}</code>`;
    case 'strong':
      return html`<strong>${part.content.map(inlineHtml)}</strong>`;
    case 'emphasis':
      return html`<em>${part.content.map(inlineHtml)}</em>`;
    case 'deleted':
      return html`<del>${part.content.map(inlineHtml)}</del>`;
    case 'link':
      return html`<a href="${part.address}" rel="noopener noreferrer">${part.content.map(inlineHtml)}</a>`;
    case 'line-break':
      return html`<br>`;
  }
}
