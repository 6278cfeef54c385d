import { writtenLanguage } from '../../text/language';
import { html, type Markup } from './markup';

/** A file that stands for itself, in the reader's language: its own style, nothing loaded, and no script would run even if one got in. */
export function htmlDocument(title: string, body: Markup): string {
  const { lang, dir } = writtenLanguage();
  return html`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
${PRINT_STYLE}
</head>
<body>
${body}
</body>
</html>
`.markup;
}

/** Plain, readable on any screen in light and dark, and on paper. */
const PRINT_STYLE = html`<style>
:root { color-scheme: light dark; font: 1rem/1.5 Georgia, serif; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1, h2, h3, dt, th, .facts { font-family: system-ui, sans-serif; line-height: 1.25; }
h2 { margin-top: 2.5rem; border-top: 1px solid; padding-top: 1rem; }
.facts { font-size: .85rem; margin: .25rem 0; }
.text { white-space: pre-wrap; margin: .5rem 0; }
.text > * { margin: .25rem 0; }
pre { overflow-x: auto; }
blockquote { margin: .5rem 0; padding-inline-start: 1rem; border-inline-start: .25rem solid; }
article { margin: 1.5rem 0; break-inside: avoid; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; }
/* A heading is never broken inside of a word: the table scrolls before that. */
th { overflow-wrap: normal; hyphens: manual; }
.wide { overflow-x: auto; }
th, td { text-align: start; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid; }
@media print { body { max-width: none; margin: 0; } a { color: inherit; } }
</style>`;
