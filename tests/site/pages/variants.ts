import { articleElement, articleHead, articlePage, type Publication } from '../article-page';
import { html, type Markup } from '../html';

/** One story under further addresses, and in other shapes. */

/** For paper: nothing but the story, and a canonical address that names the page for the screen. */
export function printPage(publication: Publication): Markup {
  return html`<!doctype html>
<html lang="${publication.story.language}"><head><meta charset="utf-8"><title>Print: ${publication.story.title}</title>
<meta name="robots" content="noindex"><link rel="icon" href="data:,">
${articleHead(publication)}</head>
<body style="font-family:serif;max-width:640px;margin:24px auto">${articleElement({ ...publication, picture: null })}</body></html>
`;
}

/** An AMP document, without the runtime that it would fetch from elsewhere. */
export function ampPage(publication: Publication): Markup {
  return html`<!doctype html>
<html amp lang="${publication.story.language}"><head><meta charset="utf-8"><title>${publication.story.title}</title>
<meta name="viewport" content="width=device-width,minimum-scale=1"><link rel="icon" href="data:,">
${articleHead(publication)}
<style amp-custom>body { font-family: sans-serif; margin: 16px; max-width: 600px }</style></head>
<body>${articleElement({ ...publication, picture: null })}
<amp-ad width="300" height="250" type="none"></amp-ad></body></html>
`;
}

/** Within-page links to every fourth paragraph: the address changes after the #, the story does not. */
export function hashNavigation(publication: Publication): Markup {
  const { units } = publication.story;
  const anchors = units.flatMap((_, number) => (number % 4 === 0 ? [number] : []));
  return articlePage(publication, {
    body: html`<ul class="contents">${anchors.map((number) => html`<li><a href="#paragraph-${number}">Part ${number / 4 + 1}</a></li>`)}</ul>
<div class="story-body">${units.map(({ text }, number) => html`<p id="paragraph-${number}">${text}</p>`)}</div>`,
  });
}
