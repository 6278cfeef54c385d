import { articlePage } from './article-page';
import type { Markup } from './html';
import { CHANDLERY, HARBOUR_POST, MOORINGS, NORTHERN_LEDGER, type Outlet, TIDEWIRE } from './outlets';
import { forumThread } from './pages/forum';
import { sectionFront } from './pages/front';
import { lateTextPage } from './pages/late-text';
import * as news from './pages/publications';
import { productPage } from './pages/shop';
import { singlePageApp } from './pages/single-page-app';

/** A page of the sample site. `render` is given the address of any page by name, its own included. */
export interface SitePage {
  readonly name: string;
  /** One line for the index: what this page is there to show. */
  readonly about: string;
  readonly outlet: Outlet;
  readonly path: string;
  render(addressOf: (name: string) => string): Markup;
}

function storyPage(name: string, about: string, path: string, issue: news.Issue): SitePage {
  return {
    name,
    about,
    outlet: issue.outlet,
    path,
    render: (addressOf) => articlePage({ ...issue, url: addressOf(name) }),
  };
}

const stories: readonly SitePage[] = [
  storyPage('agency', 'the agency story itself', '/article/2018/05/14/ferry-strikes-swing-bridge-id7731', news.agency),
  storyPage(
    'full',
    'a full copy, credited in the dateline',
    '/scotland/2018/05/14/ferry-strikes-swing-bridge',
    news.full,
  ),
  storyPage(
    'shortened',
    'a shortened copy, the agency in the byline',
    '/news/2018/05/14/19-hurt-as-ferry-hits-harbour-bridge',
    news.shortened,
  ),
  storyPage(
    'extended',
    'an extended copy under another headline, not credited',
    '/2018/05/15/we-need-a-date-town-counts-the-cost',
    news.extended,
  ),
  storyPage(
    'same-event',
    'an independent report of the same event, with the same quotes',
    '/investigations/2018/05/14/four-blind-minutes-radar-gap',
    news.sameEvent,
  ),
  storyPage(
    'unrelated',
    'a story about something else',
    '/culture/2018/05/15/sleeper-train-returns-to-western-line',
    news.unrelated,
  ),
  storyPage(
    'no-corpus',
    'a story of March 2026, which no pack covers',
    '/scotland/2026/03/12/lighthouse-that-nobody-switched-off',
    news.noCorpus,
  ),
];

const ON_THE_FRONT: readonly (readonly [name: string, issue: news.Issue])[] = [
  ['full', news.full],
  ['no-corpus', news.noCorpus],
  ['unrelated', news.unrelated],
  ['same-event', news.sameEvent],
  ['extended', news.extended],
];

/** Pages that are no story, and stay untouched. */
const others: readonly SitePage[] = [
  {
    name: 'front',
    about: 'a section front',
    outlet: NORTHERN_LEDGER,
    path: '/news/',
    render: (addressOf) =>
      sectionFront(
        NORTHERN_LEDGER,
        addressOf('front'),
        ON_THE_FRONT.map(([name, issue]) => ({ issue, url: addressOf(name) })),
      ),
  },
  {
    name: 'product',
    about: 'a product page',
    outlet: CHANDLERY,
    path: '/lamps/brass-storm-lantern',
    render: (addressOf) => productPage(addressOf('product')),
  },
  {
    name: 'forum',
    about: 'a forum thread',
    outlet: MOORINGS,
    path: '/t/did-anyone-see-the-ferry/4417',
    render: (addressOf) => forumThread(addressOf('forum')),
  },
];

const APP_STORIES = new Map<string, news.Issue>([
  ['/sea/2018/05/14/ferry-strikes-swing-bridge', news.full],
  ['/land/2018/05/15/sleeper-train-returns', news.unrelated],
  ['/sky/2026/03/12/lighthouse-lit-again', news.noCorpus],
]);

/** One page for each address of the app: a reload anywhere gives the same shell. */
const app: readonly SitePage[] = [...APP_STORIES.keys()].map((path, index) => ({
  name: `app-${index + 1}`,
  about: `a single-page app that swaps stories (story ${index + 1})`,
  outlet: TIDEWIRE,
  path,
  render: () => singlePageApp(APP_STORIES),
}));

const late: SitePage = {
  name: 'late-text',
  about: 'a page that renders its text late',
  outlet: HARBOUR_POST,
  path: '/2018/05/14/ferry-strikes-swing-bridge-latest',
  render: (addressOf) => lateTextPage({ ...news.full, outlet: HARBOUR_POST }, addressOf('late-text')),
};

export const CATALOGUE: readonly SitePage[] = [...stories, ...others, ...app, late];
