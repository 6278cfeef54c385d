import type { Publication } from '../article-page';
import { COAST_COURIER, EVENING_LANTERN, HARBOUR_POST, NORTHERN_LEDGER, type Outlet, REUTERS } from '../outlets';
import { loadStory } from '../story';

/** A story in the paper: everything of a Publication but its address, which the server knows. */
export type Issue = Omit<Publication, 'url'>;

interface Placing {
  readonly outlet: Outlet;
  readonly story: string;
  readonly section: string;
  readonly published: string;
  readonly authors: readonly string[];
  readonly picture?: readonly [file: string, caption: string];
}

function issue({ outlet, story, section, published, authors, picture }: Placing): Issue {
  return {
    outlet,
    story: loadStory(story),
    section,
    published,
    authors,
    picture: picture ? { file: picture[0], caption: picture[1] } : null,
  };
}

/** The agency's own page. */
export const agency = issue({
  outlet: REUTERS,
  story: 'agency',
  section: 'World',
  published: '2018-05-14T10:42:00Z',
  authors: ['Hester Quillfeather'],
});

/** The whole story, credited in its dateline. */
export const full = issue({
  outlet: NORTHERN_LEDGER,
  story: 'full',
  section: 'Scotland',
  published: '2018-05-14T12:05:00Z',
  authors: [],
  picture: ['ferry.svg', 'The Lady Isolde on Monday morning. Drawing: Northern Ledger'],
});

/** Two fifths of it, with the agency in the byline. */
export const shortened = issue({
  outlet: EVENING_LANTERN,
  story: 'shortened',
  section: 'News',
  published: '2018-05-14T15:30:00Z',
  authors: ['Reuters'],
});

/** Most of it under a local headline and a local name, followed by six local paragraphs; no credit. */
export const extended = issue({
  outlet: HARBOUR_POST,
  story: 'extended',
  section: 'Harbour',
  published: '2018-05-15T06:00:00Z',
  authors: ['Ottoline Birdsall'],
  picture: [
    'ferry.svg',
    'Low water, half past ten: the Lady Isolde against the central pier. Drawing: The Harbour Post',
  ],
});

/** A reporter's own account of the same morning: nothing in common but what people said aloud. */
export const sameEvent = issue({
  outlet: COAST_COURIER,
  story: 'same-event',
  section: 'Investigations',
  published: '2018-05-14T18:20:00Z',
  authors: ['Leopold Marchbanks'],
});

export const unrelated = issue({
  outlet: COAST_COURIER,
  story: 'unrelated',
  section: 'Culture',
  published: '2018-05-14T22:40:00Z',
  authors: ['Sunniva Prewett'],
  picture: ['train.svg', 'The 23:10 on the moor. Drawing: Coast Courier'],
});

/** Of a date that no pack covers. */
export const noCorpus = issue({
  outlet: NORTHERN_LEDGER,
  story: 'no-corpus',
  section: 'Scotland',
  published: '2026-03-12T07:45:00Z',
  authors: ['Ambrose Tilney'],
  picture: ['lighthouse.svg', 'Skerrowmore, lit again. Drawing: Northern Ledger'],
});

/** The ferry in a script that runs from right to left. */
export const arabic = issue({
  outlet: NORTHERN_LEDGER,
  story: 'arabic',
  section: 'World',
  published: '2018-05-14T13:00:00Z',
  authors: [],
});

/** The ferry in a script without spaces. */
export const japanese = issue({
  outlet: NORTHERN_LEDGER,
  story: 'japanese',
  section: 'World',
  published: '2018-05-14T13:30:00Z',
  authors: [],
});
