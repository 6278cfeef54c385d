import { framedPage } from './frame';
import { html, jsonLd, type Markup } from './html';
import type { BodyMarkup, Outlet } from './outlets';
import type { Story, StoryUnit } from './story';

/** A story as one outlet runs it. */
export interface Publication {
  readonly outlet: Outlet;
  readonly story: Story;
  /** Absolute address of the page. */
  readonly url: string;
  readonly section: string;
  /** ISO 8601 with zone. */
  readonly published: string;
  /** The names in the byline; an agency's name where the page credits one. */
  readonly authors: readonly string[];
  /** File in art/, and the words below it. */
  readonly picture: { readonly file: string; readonly caption: string } | null;
}

const AGENCIES = ['Reuters', 'Associated Press'];

const absolute = (url: string, path: string) => new URL(path, url).href;

/** The structured data that a newsroom's system writes: JSON-LD, Open Graph, canonical. */
export function articleHead({ outlet, story, url, section, published, authors, picture }: Publication): Markup {
  const image = picture ? absolute(url, `/art/${picture.file}`) : null;
  const organisation = (name: string) => ({ '@type': 'Organization', name });
  return html`<link rel="canonical" href="${url}">
<meta name="description" content="${story.summary ?? story.title}">
<meta name="author" content="${authors.join(', ')}">
<meta property="og:type" content="article">
<meta property="og:title" content="${story.title}">
<meta property="og:url" content="${url}">
${image && html`<meta property="og:image" content="${image}">`}
<meta property="article:published_time" content="${published}">
<meta property="article:section" content="${section}">
${jsonLd({
  '@type': 'NewsArticle',
  headline: story.title,
  description: story.summary ?? undefined,
  datePublished: published,
  dateModified: published,
  author: authors.map((name) => (AGENCIES.includes(name) ? organisation(name) : { '@type': 'Person', name })),
  publisher: { ...organisation(outlet.name), url: absolute(url, '/') },
  mainEntityOfPage: url,
  articleSection: section,
  inLanguage: story.language,
  image: image ?? undefined,
})}`;
}

const prose = ({ text, heading }: StoryUnit): Markup => (heading ? html`<h2>${text}</h2>` : html`<p>${text}</p>`);

/** What pages put between paragraphs, and no reader takes for the story. */
const INTERRUPTION = html`<aside class="promo"><strong>Morning letter</strong> The news before breakfast, six days a week.
<a href="/subscribe">Sign up</a></aside>`;

const BODIES: Record<BodyMarkup, (units: readonly StoryUnit[]) => Markup> = {
  paragraphs: (units) => html`<div class="story-body">
${units.slice(0, 4).map(prose)}
${INTERRUPTION}
${units.slice(4).map(prose)}
</div>`,
  wrapped: (units) => html`<div class="content__body">
${units.map((unit) => html`<div class="content__block" data-component="text">${prose(unit)}</div>`)}
</div>`,
  'line-breaks': (units) => html`<div id="storytext">
${units.map((unit) => html`${unit.text}<br><br>`)}
</div>`,
  microdata: (units) => html`<div itemprop="articleBody">
<section>${units.slice(0, 3).map(prose)}</section>
<section>${units.slice(3).map(prose)}</section>
</div>`,
};

export const articleBody = (outlet: Outlet, units: readonly StoryUnit[]): Markup => BODIES[outlet.body](units);

function writtenDate(published: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(published));
}

function figure({ file, caption }: NonNullable<Publication['picture']>): Markup {
  return html`<figure class="picture"><img src="/art/${file}" alt="" width="1200" height="675">
<figcaption>${caption}</figcaption></figure>`;
}

/** Headline, byline and body: what the outlet's article template makes. `body` overrides the outlet's own. */
export function articleElement(publication: Publication, body?: Markup): Markup {
  const { outlet, story, section, published, authors, picture } = publication;
  return html`<article class="story">
<p class="kicker"><a href="/${section.toLowerCase()}/">${section}</a></p>
<h1>${story.title}</h1>
${story.summary && html`<p class="standfirst">${story.summary}</p>`}
<p class="byline">${authors.length > 0 && html`By <span class="author" rel="author">${authors.join(' and ')}</span> `}
<time datetime="${published}">${writtenDate(published, story.language)}</time></p>
${picture && figure(picture)}
${body ?? articleBody(outlet, story.units)}
</article>`;
}

const SIDEBAR = html`<aside class="sidebar">
<h2>Most read</h2>
<ol>
<li><a href="/news/parking">Parking on the quay: what changes on Monday</a></li>
<li><a href="/news/gulls">Gull takes second prize in cake competition</a></li>
<li><a href="/news/tides">Spring tides: the dates to note</a></li>
<li><a href="/letters/bins">Letters: the question of the bins</a></li>
</ol>
</aside>`;

const COMMENTS = html`<section class="comments" id="comments">
<h2>2 comments</h2>
<div class="comment"><p class="who">Skipper_of_Gannet_St</p><p>I have been saying since the last time that the fog signal wants looking at. Nobody
listens until somebody is hurt, and then everybody always knew.</p></div>
<div class="comment"><p class="who">mrs.t</p><p>Well done to the rowing club. Could the Post print a list of what is needed at the hall?</p></div>
</section>`;

/** A whole article page. */
export function articlePage(publication: Publication, parts: { body?: Markup; head?: Markup } = {}): Markup {
  return framedPage({
    outlet: publication.outlet,
    title: `${publication.story.title} | ${publication.outlet.name}`,
    language: publication.story.language,
    head: html`${articleHead(publication)}${parts.head ?? null}`,
    main: html`<div class="page"><main>${articleElement(publication, parts.body)}${COMMENTS}</main>${SIDEBAR}</div>`,
  });
}
