import { framedPage } from '../frame';
import { html, jsonLd, type Markup } from '../html';
import type { Outlet } from '../outlets';
import type { Issue } from './publications';

export interface Card {
  readonly issue: Issue;
  readonly url: string;
}

/** A section front: it links to stories, and carries their structured data, but is none. */
export function sectionFront(outlet: Outlet, url: string, cards: readonly Card[]): Markup {
  return framedPage({
    outlet,
    title: `News from ${outlet.name}`,
    head: html`<link rel="canonical" href="${url}">
<meta property="og:type" content="website">
<meta property="og:title" content="${outlet.name}: News">
${jsonLd({
  '@type': 'CollectionPage',
  name: `${outlet.name}: News`,
  url,
  hasPart: cards.map(({ issue, url }) => ({
    '@type': 'NewsArticle',
    headline: issue.story.title,
    url,
    datePublished: issue.published,
  })),
})}`,
    main: html`<main class="page" style="display:block"><h1>News</h1><div class="cards">
${cards.map(
  ({ issue, url }) => html`<section class="card">
${issue.picture && html`<img src="/art/${issue.picture.file}" alt="" width="1200" height="675">`}
<h2><a href="${url}">${issue.story.title}</a></h2>
<p>${issue.story.summary ?? issue.story.units[0].text}</p></section>`,
)}
</div></main>`,
  });
}
