import { LETTER } from '../../text/char-classes';

/**
 * Lines that pages put between a story's paragraphs: buttons, teasers, notices. Known by how they begin, in lower case,
 * as whole words; "advertis*" stands for every word that begins so. Only short lines: a story may well go on with
 * "Photos: …", and a sentence with "Share prices …", so single words count in the shortest only.
 */
const list = (beginnings: string): readonly string[] => beginnings.split(', ');

const WORDS = list(
  'advertis*, anzeige, publicidad, publicité, loading, share, tweet, facebook, twitter, print, subscribe, ' +
    'related, recommended, trending, getty, comment, comments, copyright, ©, photo:, photos:, image:, watch:, listen:',
);
const PHRASES = list(
  'story continues below, email, article continues, continue reading, scroll to continue, share this, follow us, follow @, ' +
    'join the conversation, sign up, download the, read more, read next, read also, read full, see more, see next, ' +
    'see also, see full, also read, more from, more on, more stories, most read, most popular, top stories, ' +
    'what to read next, lesen sie auch, mehr zum thema, auch interessant, für sie empfohlen, lire aussi, leia também, ' +
    'leia mais, lea también, leer más, watch now:, watch live:, view comments, view gallery, leave a reply, ' +
    'leave a comment, click here, skip to, skip past, (c) 19*, (c) 20*, all rights reserved, this article originally, ' +
    'have a story, have a tip, contact us, editor’s pick*, editor’s note, editors pick*, editors note',
);
const MAX_LINE_LENGTH = 160;
const MAX_OF_A_WORD = 90;
const GOES_ON = new RegExp(`[${LETTER}\\d]`);

export function isBoilerplate(text: string): boolean {
  if (text.length >= MAX_LINE_LENGTH) return false;
  const line = text.toLowerCase().replaceAll("'", '’');
  const begins = (beginning: string) =>
    beginning.endsWith('*')
      ? line.startsWith(beginning.slice(0, -1))
      : line.startsWith(beginning) && !GOES_ON.test(line.charAt(beginning.length));
  return PHRASES.some(begins) || (line.length < MAX_OF_A_WORD && WORDS.some(begins));
}
