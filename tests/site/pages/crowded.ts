import { articleBody, articleElement, articleHead, articlePage, type Publication } from '../article-page';
import { framedPage } from '../frame';
import { html, type Markup } from '../html';

/** Pages on which the story is one thing among many, or is not where one would look for it. */

const COMMENTS = 2_500;
const LIST_ENTRIES = 20_000;

/** Four elements each, so that the flood is 10,000; made by a script, as comment systems do. */
export function commentFlood(publication: Publication): Markup {
  return articlePage(publication, {
    head: html`<script src="/scripts/comment-flood.js" data-count="${COMMENTS}" defer></script>`,
  });
}

/** 40,000 elements around one story: two for each entry of a list. */
export function hugePage(publication: Publication): Markup {
  return articlePage(publication, {
    head: html`<script src="/scripts/long-list.js" data-count="${LIST_ENTRIES}" defer></script>`,
  });
}

const TEASERS = [
  [
    'Gull takes second prize in cake competition',
    'The judges had already written the card when the first prize left by the window.',
  ],
  [
    'Parking on the quay: what changes on Monday',
    'Residents keep their bays; visitors pay from eight, and may pay by fish.',
  ],
  ['Spring tides: the dates to note', 'Cellars in Gannet Street will want their pumps from the second week of June.'],
] as const;

/** The story is one `<article>` of several, and not the first. */
export function severalArticles(publication: Publication): Markup {
  const { outlet, story } = publication;
  const teasers = TEASERS.map(
    ([title, text]) =>
      html`<article class="teaser"><h3><a href="/news/teaser">${title}</a></h3><p>${text}</p></article>`,
  );
  return framedPage({
    outlet,
    title: `${story.title} | ${outlet.name}`,
    head: articleHead(publication),
    main: html`<div class="page"><main>${teasers[0]}${articleElement(publication)}${teasers.slice(1)}</main></div>`,
  });
}

/** The body in a custom element with an open shadow root, declared in the markup. */
export function shadowRoot(publication: Publication): Markup {
  const { outlet, story } = publication;
  return articlePage(publication, {
    body: html`<story-body><template shadowrootmode="open"><style>p { font-size: 18px; margin: 0 0 1em }</style>
${articleBody(outlet, story.units)}</template></story-body>`,
  });
}

/** The text twice for two widths, one of them hidden, and a third time for readers without scripts. */
export function hiddenDuplicates(publication: Publication): Markup {
  const { outlet, story } = publication;
  const body = articleBody(outlet, story.units);
  return articlePage(publication, {
    body: html`<div class="narrow" style="display:none">${body}</div><div class="wide">${body}</div><noscript>${body}</noscript>`,
  });
}
