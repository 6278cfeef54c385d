import { LETTER } from '../../text/char-classes';
import { isAppeal } from './appeal';

/**
 * Lines that pages put between a story's paragraphs: buttons, teasers, notices. Known by how they begin, in lower case,
 * as whole words; "advertis*" stands for every word that begins so. Only short lines: a story may well go on with
 * "Photos: …", and a sentence with "Share prices …", so single words count in the shortest only.
 * Teasers are links, and are known by that in every language: only the languages are listed whose pages were seen to put
 * them in plain text.
 */
const list = (beginnings: string): readonly string[] => beginnings.split(', ');

const WORDS = list(
  'advertis*, anzeige, publicidad, publicité, loading, share, tweet, facebook, twitter, print, subscribe, ' +
    'related, recommended, trending, getty, comment, comments, copyright, ©, photo:, photos:, image:, watch:, listen:, ' +
    'tags:, topics:, filed under, tagged, más información, saiba mais, mehr dazu',
);
const PHRASES = list(
  'story continues below, email, article continues, continue reading, scroll to continue, share this, follow us, follow @, ' +
    'join the conversation, sign up, download the, read more, read next, read also, read full, see more, see next, ' +
    'see also, see full, also read, more from, more on, more stories, most read, most popular, top stories, ' +
    'what to read next, view comments, view gallery, leave a reply, leave a comment, click here, ' +
    'skip to, skip past, all rights reserved, this article originally, have a story, have a tip, ' +
    'contact us, editor’s pick*, editor’s note, editors pick*, editors note, thanks for reading, thank you for reading, ' +
    'lesen sie auch, mehr zum thema, auch interessant, für sie empfohlen, das könnte sie, lire aussi, à lire aussi, ' +
    'lire également, sur le même sujet, leia também, leia mais, veja também, lea también, lee también, leer más, ' +
    'te puede interesar, leggi anche, lees ook, læs også, läs även, lue myös, ' +
    'zobacz też, simak video, baca juga, читайте также, читайте також',
);
/** How long it takes to read is said in a line of its own, mostly after the author. */
const READING_TIME =
  /\b(?:temps de lecture|reading time|min(?:ute)?s? read|lesezeit|leestijd|tempo d[ei] lett?ura|tiempo de lectura)\b/;
/** "Copyright 2020 The Daily. All rights reserved. This material may not …" */
const COPYRIGHT_LINE = /^(?:copyright|©|\(c\)) ?(?:©|\(c\))? ?(?:19|20)\d\d\b/;
const MAX_COPYRIGHT = 320;
const MAX_LINE_LENGTH = 160;
const MAX_OF_A_WORD = 90;
const GOES_ON = new RegExp(`[${LETTER}\\d]`);

export function isBoilerplate(text: string): boolean {
  if (isAppeal(text) || isPhotoLine(text)) return true;
  if (text.length >= MAX_COPYRIGHT) return false;
  const line = text.toLowerCase().replaceAll("'", '’');
  if (COPYRIGHT_LINE.test(line)) return true;
  if (text.length >= MAX_LINE_LENGTH) return false;
  const begins = (beginning: string) =>
    beginning.endsWith('*')
      ? line.startsWith(beginning.slice(0, -1))
      : line.startsWith(beginning) && !GOES_ON.test(line.charAt(beginning.length));
  return PHRASES.some(begins) || (line.length < MAX_OF_A_WORD && (WORDS.some(begins) || READING_TIME.test(line)));
}

const MAX_PHOTO_LINE = 400;
/** How a caption closes: "… — Foto: Ana Ruiz", "… / Фото Daily", "Photo by ANA RUIZ/Daily via …", "图：Ana Ruiz". */
const PHOTO_END =
  /(?:^|[.!?)»”"…]\s*|[—–/|(]\s*|\s)(?:(?:fot[oó]s?|photos?|photograph|image|bild|kuva|zdjęcie|фото|写真|照片|图|圖|사진)\s?[:：／]\s?|photo(?:graph)? by |[/—–]\s?фото )[^.!?:]{2,70}\.?$/iu;
const PHOTO_AGENCY_END = /\b(?:via getty images|getty images|\/ ?(?:afp|ap|reuters|epa)|nuotr)\.?\)?$/i;

/** A caption with its maker, in whatever element it stands. A sentence that goes on about a photo has no label at its end. */
const isPhotoLine = (text: string): boolean =>
  text.length <= MAX_PHOTO_LINE && (PHOTO_END.test(text) || PHOTO_AGENCY_END.test(text));
