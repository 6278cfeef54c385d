import { articlePage, type Publication } from './article-page';
import type { Markup } from './html';
import { CHANDLERY, COAST_COURIER, HARBOUR_POST, MOORINGS, NORTHERN_LEDGER, type Outlet, TIDEWIRE } from './outlets';
import * as crowded from './pages/crowded';
import { forumThread } from './pages/forum';
import { sectionFront } from './pages/front';
import * as live from './pages/live';
import * as news from './pages/publications';
import { productPage } from './pages/shop';
import { singlePageApp } from './pages/single-page-app';
import * as variants from './pages/variants';

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
    '/culture/2018/05/14/sleeper-train-returns-to-western-line',
    news.unrelated,
  ),
  storyPage('arabic', 'a story from right to left', '/world/2018/05/14/ferry-strikes-swing-bridge-ar', news.arabic),
  storyPage('japanese', 'a story without spaces', '/world/2018/05/14/ferry-strikes-swing-bridge-ja', news.japanese),
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
  ['/land/2018/05/14/sleeper-train-returns', news.unrelated],
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

/** A full copy in the local paper, drawn in some other way than most pages are. */
function liveCopy(name: string, about: string, draw: (publication: Publication) => Markup): SitePage {
  return {
    name,
    about,
    outlet: HARBOUR_POST,
    path: `/2018/05/14/ferry-strikes-swing-bridge-${name}`,
    render: (addressOf) => draw({ ...news.full, outlet: HARBOUR_POST, url: addressOf(name) }),
  };
}

const livePages: readonly SitePage[] = [
  liveCopy('late-text', 'a page that renders its text late', live.lateText),
  liveCopy('streamed', 'a page that is rendered while it is sent', live.streamed),
  liveCopy('hydrated', 'a page whose text nodes are all replaced', live.hydrated),
  liveCopy('paywalled', 'a page that takes its text away', live.paywalled),
  liveCopy('consent-wall', 'a page that shows its text after a click', live.consentWall),
  liveCopy('comment-flood', 'a story under 10,000 elements of comments', crowded.commentFlood),
  liveCopy('huge', 'a story on a page of 40,000 elements', crowded.hugePage),
  liveCopy('several-articles', 'a story among several article elements', crowded.severalArticles),
  liveCopy('shadow-root', 'a story in an open shadow root', crowded.shadowRoot),
  liveCopy('hidden-duplicates', 'a story that is in its page three times', crowded.hiddenDuplicates),
  liveCopy('hash-navigation', 'a story with links into itself', variants.hashNavigation),
];

/** Other shapes of the full copy in the Northern Ledger: their canonical address is the page for the screen. */
const printAndAmp: readonly SitePage[] = (
  [
    ['print', variants.printPage],
    ['amp', variants.ampPage],
  ] as const
).map(([name, draw]) => ({
  name,
  about: `the ${name} page of the full copy`,
  outlet: NORTHERN_LEDGER,
  path: `/scotland/2018/05/14/ferry-strikes-swing-bridge/${name}`,
  render: (addressOf) => draw({ ...news.full, url: addressOf('full') }),
}));

const infiniteScroll: SitePage = {
  name: 'infinite-scroll',
  about: 'a page that adds a second story at the end of the first',
  outlet: COAST_COURIER,
  path: '/news/2018/05/15/ferry-strikes-swing-bridge-endless',
  render: (addressOf) =>
    live.infiniteScroll(
      { ...news.full, outlet: COAST_COURIER, url: addressOf('infinite-scroll') },
      { ...news.unrelated, url: addressOf('unrelated') },
    ),
};

export const CATALOGUE: readonly SitePage[] = [
  ...stories,
  ...others,
  ...app,
  ...livePages,
  infiniteScroll,
  ...printAndAmp,
];
