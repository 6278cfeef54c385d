import { articleBody, articlePage } from '../article-page';
import { html, type Markup } from '../html';
import type { Issue } from './publications';

/** ms until the body's text appears; the head is complete from the start, as on a page that loads its text by script. */
export const LATE_BY = 600;

export function lateTextPage(issue: Issue, url: string): Markup {
  return articlePage(
    { ...issue, url },
    {
      head: html`<script src="/scripts/late-text.js" defer></script>`,
      body: html`<div id="late-body" data-after="${LATE_BY}" aria-busy="true"></div>
<template id="late-text">${articleBody(issue.outlet, issue.story.units)}</template>`,
    },
  );
}
