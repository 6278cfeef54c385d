import { html, type Markup } from './html';
import type { Outlet } from './outlets';

/** Everything of a page but its middle. */
export interface Frame {
  readonly outlet: Outlet;
  readonly title: string;
  readonly language?: string;
  /** Goes into the head after the title: meta, structured data, scripts. */
  readonly head: Markup;
  readonly main: Markup;
}

const RIGHT_TO_LEFT = ['ar', 'he', 'fa', 'ur'];

function masthead({ name, motto, sections }: Outlet): Markup {
  return html`<header class="masthead">
  <a class="nameplate" href="/">${name}</a><span class="motto">${motto}</span>
  <nav aria-label="Sections"><ul>${sections.map((section) => html`<li><a href="/${section.toLowerCase()}/">${section}</a></li>`)}</ul></nav>
</header>`;
}

function colophon({ name }: Outlet): Markup {
  return html`<footer class="colophon">
  <p>${name} is invented, and so is everybody in it. Written for the tests of Copytaster.</p>
  <p><a href="/about">About us</a> · <a href="/privacy">Privacy</a> · <a href="/subscribe">Subscribe</a></p>
</footer>`;
}

export function framedPage({ outlet, title, language = 'en', head, main }: Frame): Markup {
  return html`<!doctype html>
<html lang="${language}" dir="${RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta property="og:site_name" content="${outlet.name}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/looks/page.css">
<link rel="stylesheet" href="/looks/${outlet.id}.css">
${head}
</head>
<body class="${outlet.id}">
${masthead(outlet)}
${main}
${colophon(outlet)}
</body>
</html>
`;
}
