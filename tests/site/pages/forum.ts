import { framedPage } from '../frame';
import { html, jsonLd, type Markup } from '../html';
import { MOORINGS } from '../outlets';

const POSTS = [
  [
    'Old_Ned',
    'Anyone else see the ferry this morning? I was out on the mole by six and could not see my own hand. Heard the horn twice, then nothing, then a noise like somebody moving a piano down stone stairs. I have kept a boat here for forty years and never seen fog come in so fast from the east.',
  ],
  [
    'Clove Hitch',
    'Saw her at about ten, when it lifted. Bow is a mess. They had the whole school class sitting on the fish boxes with blankets, singing. My question is what the traffic lights were showing, because from where I was they were showing nothing at all.',
  ],
  [
    'dinghy_dave',
    'Not to change the subject, but does this mean that the Saturday race is off? I have entered two boats and paid for the crane.',
  ],
  [
    'Old_Ned',
    'Dave, the crane is the one thing in this harbour that everybody is going to want on Saturday, so I would ring them now. And yes, the race is off. There is a ferry on the start line.',
  ],
] as const;

/** A thread about the same event: news in it, but not a news story. */
export function forumThread(url: string): Markup {
  const title = 'Did anyone see the ferry?';
  return framedPage({
    outlet: MOORINGS,
    title: `${title} - ${MOORINGS.name}`,
    head: html`<link rel="canonical" href="${url}">
<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
${jsonLd({
  '@type': 'DiscussionForumPosting',
  headline: title,
  url,
  author: { '@type': 'Person', name: POSTS[0][0] },
  datePublished: '2018-05-14T11:02:00Z',
  text: POSTS[0][1],
})}`,
    main: html`<main class="thread"><h1>${title}</h1>
${POSTS.map(([who, text]) => html`<div class="post"><div><strong>${who}</strong></div><div><p>${text}</p></div></div>`)}
</main>`,
  });
}
