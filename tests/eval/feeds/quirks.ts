import { compact, type Difference } from './difference';

/**
 * What the yardstick (feedparser 6.0.10) reads otherwise, and this product deliberately does not follow: counted apart. Each
 * is told by what differs, so that it is the same on files that nobody looked at.
 */
interface Quirk {
  readonly name: string;
  readonly reason: string;
  /** `source`: the file, a character a byte. */
  isIn(difference: Difference, source: string): boolean;
}

const QUIRKS: readonly Quirk[] = [
  {
    name: 'an id is a link',
    reason:
      'An id that is no web address, such as "1" or "urn:uuid:…", leads nowhere; feedparser makes an address of any. An id that is one is taken.',
    isIn: ({ field, own }) => field === 'link' && own === null,
  },
  {
    name: 'a link that counts clicks',
    reason: 'FeedBurner gives the page’s own address beside its counter: the page is what is read and matched.',
    isIn: ({ field }, source) => field === 'link' && /<feedburner:origlink/i.test(source),
  },
  {
    name: 'a title of something inside of an item',
    reason:
      'The title of a picture in a category or of an enclosure is not the headline; without one the first words are.',
    isIn: ({ field, item, own }, source) =>
      field === 'title' && item !== null && own === '' && /<(?:image|enclosure)\b/i.test(source),
  },
  {
    name: 'UTF-8 written out as signs',
    reason:
      'A file that spells out the bytes of UTF-8 as characters is damaged before it comes; guessing would damage sound ones.',
    isIn: ({ own, expected }) => /â€/.test(own ?? '') || /â€/.test(expected ?? ''),
  },
  {
    name: 'an HTML head is text',
    reason:
      'The title of a page that stands whole in a content is no word of the story; nor is what HTML calls a comment.',
    isIn: ({ field, own, expected }, source) =>
      field === 'text' &&
      (compact(expected).startsWith('<!') ||
        (/(?:<|&lt;)title/i.test(source) && compact(expected).endsWith(compact(own)))),
  },
  {
    name: 'references resolved twice in titles',
    reason:
      'A title that shows "&lt;p&gt;" says so: its references were resolved once, and once more would make a tag of it.',
    isIn: ({ field, own, expected }) =>
      field === 'title' && (own ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>') === expected,
  },
];

/** The name of the quirk that a difference is; null for a fault of ours. */
export const quirkOf = (difference: Difference, source: string): string | null =>
  QUIRKS.find(({ isIn }) => isIn(difference, source))?.name ?? null;
