/**
 * Where the sentences of a paragraph begin and end, told from punctuation alone.
 *
 * A full stop ends a sentence when white space and a plausible beginning follow, and the word before it is no
 * abbreviation. "U.S.", "Inc." and single initials are the hard case: they end a sentence only before a word that hardly ever
 * follows a name ("the U.S. He said"). Ideographic full stops end a sentence by themselves.
 */
export interface SentenceSpan {
  /** UTF-16 offsets into the paragraph, `end` exclusive, without the white space around. */
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS = new Set(
  `mr mrs ms messrs dr prof gen rep sen gov lt col capt sgt maj cpl pvt adm cmdr brig rev hon pres supt st mt ft
   jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
   vs etc cf al eds ed est approx dept univ assn no nos vol pp fig`.split(/\s+/),
);

/** Stand at the end of a name, and so at the end of a sentence as well as inside one: firms, sons, states. */
const ENDS_OF_NAMES = new Set(
  `inc corp co ltd bros jr sr ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb
   nev okla ore pa tenn tex va vt wash wis wyo`.split(/\s+/),
);

/** Words that begin a sentence and hardly ever follow an abbreviation inside one. */
const OPENERS = new Set(
  `the a an he she it they we i you but and in on at this that these those there his her its their our as if when while
   after before since for with by from to so yet however meanwhile although though because not no what who why how`.split(
    /\s+/,
  ),
);

/** Begins where no mark stands before, so that a run of marks is looked at once and not again from each of them. */
const BOUNDARY = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s+\S)|[。！？]+[」』”’）]*/gu;
const WORD_BEFORE = /[\p{L}\p{N}.&'’-]+$/u;
const BEGINNING = /^["'“‘«([¿¡—–-]*\s*([\p{Lu}\p{Lt}\p{Lo}\p{N}])/u;
const FIRST_WORD = /^["'“‘«([]*([\p{L}]+)/u;
/** Longest word looked at before a full stop, in UTF-16 units: keeps the scan linear on hostile text. */
const MAX_WORD_LENGTH = 40;

export function splitSentences(text: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let start = 0;
  for (const boundary of text.matchAll(BOUNDARY)) {
    const end = boundary.index + boundary[0].length;
    if (!endsSentence(text, boundary.index, end)) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function endsSentence(text: string, mark: number, end: number): boolean {
  if (text[mark] >= '\u3000') return true;
  const after = text.slice(end, end + MAX_WORD_LENGTH).trimStart();
  if (!BEGINNING.test(after)) return false;
  if (text[mark] !== '.' || text[mark + 1] === '.') return true;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, mark - MAX_WORD_LENGTH), mark))?.[0].toLowerCase() ?? '';
  if (/^\p{L}$/u.test(word) || /\p{L}\.\p{L}$/u.test(word) || ENDS_OF_NAMES.has(word)) {
    return OPENERS.has(FIRST_WORD.exec(after)?.[1].toLowerCase() ?? '');
  }
  return !ABBREVIATIONS.has(word);
}

function push(sentences: SentenceSpan[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start])) start += 1;
  while (end > start && /\s/.test(text[end - 1])) end -= 1;
  if (start < end) sentences.push({ start, end });
}
