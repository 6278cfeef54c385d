import { articleBody, articleElement, articleHead, articlePage, type Publication } from '../article-page';
import { framedPage } from '../frame';
import { dataBlock, html, type Markup, pause } from '../html';

/** Pages whose story changes under the reader's eyes: rendered late, streamed, replaced, revealed, appended. */

/** ms until the body's text appears on the late page; the head is complete from the start. */
const LATE_BY_MS = 600;
/** ms until the paywall falls, or hydration replaces what the server sent. */
const CHANGE_AFTER_MS = 700;

const script = (name: string): Markup => html`<script src="/scripts/${name}.js" defer></script>`;
const bodyOf = ({ outlet, story }: Publication): Markup => articleBody(outlet, story.units);

/** The text is fetched by a script: here taken from a template after a while. */
export function lateText(publication: Publication): Markup {
  return articlePage(publication, {
    head: script('late-text'),
    body: html`<div id="late-body" data-after="${LATE_BY_MS}" aria-busy="true"></div>
<template id="late-text">${bodyOf(publication)}</template>`,
  });
}

/** Rendered while it is sent, as React's server does: a placeholder, then the text in a hidden box, then the swap. */
export function streamed(publication: Publication): Markup {
  const { outlet, story } = publication;
  return articlePage(publication, {
    head: html`<script src="/scripts/streamed.js"></script>`,
    body: html`<div id="B:0"><p class="soft">Loading…</p></div>
${pause(300)}
<div hidden id="S:0">${articleBody(outlet, story.units.slice(0, 5))}<div id="B:1"></div></div>
<script>swapStreamed('B:0', 'S:0')</script>
${pause(300)}
<div hidden id="S:1">${articleBody(outlet, story.units.slice(5))}</div>
<script>swapStreamed('B:1', 'S:1')</script>`,
  });
}

/** The server's markup is replaced, text node by text node, by a framework's own. The words stay. */
export function hydrated(publication: Publication): Markup {
  return articlePage(publication, {
    head: script('hydrated'),
    body: html`<div id="hydrated" data-after="${CHANGE_AFTER_MS}">${bodyOf(publication)}</div>`,
  });
}

/** The whole text is there, until a script takes all but the beginning away. */
export function paywalled(publication: Publication): Markup {
  return articlePage(publication, {
    head: script('paywall'),
    body: html`<div id="metered" data-after="${CHANGE_AFTER_MS}" data-free="2">${bodyOf(publication)}</div>`,
  });
}

/** No text before a choice is made: the story comes with the click. */
export function consentWall(publication: Publication): Markup {
  return articlePage(publication, {
    head: script('consent-wall'),
    body: html`<div id="behind-consent"></div><template id="consented">${bodyOf(publication)}</template>
<div id="consent" role="dialog" aria-label="Consent" style="position:fixed;inset:0;background:#000b;display:grid;place-items:center">
<div style="background:#fff;padding:32px;max-width:420px"><h2>Before you read on</h2>
<p>We and our 412 partners would like to know what you had for breakfast.</p>
<button type="button" id="accept">Accept all</button></div></div>`,
  });
}

/** A second story is added when the end of the first is reached, and the address follows the one in sight. */
export function infiniteScroll(first: Publication, second: Publication): Markup {
  const next = {
    path: new URL(second.url).pathname,
    title: second.story.title,
    published: second.published,
    author: second.authors[0] ?? second.outlet.name,
    paragraphs: second.story.units.map(({ text }) => text),
  };
  return framedPage({
    outlet: first.outlet,
    title: `${first.story.title} | ${first.outlet.name}`,
    head: html`${articleHead(first)}${dataBlock('type="application/json" id="next-story"', next)}${script('infinite-scroll')}`,
    main: html`<div class="page"><main id="stories">${articleElement(first)}</main></div>
<div id="end" style="height:40vh"></div>`,
  });
}
