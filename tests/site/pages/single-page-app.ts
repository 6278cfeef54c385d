import { framedPage } from '../frame';
import { dataBlock, html, type Markup } from '../html';
import { TIDEWIRE } from '../outlets';
import type { Issue } from './publications';

/** A story as the app's script reads it from the page's data block. */
interface AppStory {
  readonly path: string;
  readonly title: string;
  readonly section: string;
  readonly published: string;
  readonly author: string;
  readonly paragraphs: readonly string[];
}

/**
 * The same shell at every address of the app: scripts/single-page-app.js draws the story that the address names, and
 * swaps it by pushState when a link is followed.
 */
export function singlePageApp(issues: ReadonlyMap<string, Issue>): Markup {
  const stories = [...issues].map(
    ([path, { story, section, published, authors }]): AppStory => ({
      path,
      title: story.title,
      section,
      published,
      author: authors[0] ?? 'Tidewire',
      paragraphs: story.units.map(({ text }) => text),
    }),
  );
  return framedPage({
    outlet: TIDEWIRE,
    title: TIDEWIRE.name,
    head: html`${dataBlock('type="application/json" id="stories"', stories)}
<script src="/scripts/single-page-app.js" defer></script>`,
    main: html`<nav class="headlines" aria-label="Headlines"></nav><div class="page"><main id="app"></main></div>`,
  });
}
