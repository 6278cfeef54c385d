/**
 * Where somebody else is speaking. Reporters at one event share its quotations, so shared words count as copied only
 * outside them: this one distinction is most of the matcher's precision (85 % of independent reports of one event are
 * called copies by rules that ignore it, .3 % with it; measured on 300 BASIL pairs).
 */
export const QUOTE_MARKS = '"“”„‟«»＂「」『』〝〞';

/**
 * A quotation that nobody closed is believed for so many words. Newspapers leave a quotation open at the end of a paragraph
 * when it goes on in the next; but one lost mark must not make a whole story vanish as "all quotation".
 */
export const MAX_QUOTATION_LENGTH = 80;

const STRAIGHT = '"＂';
/** Which marks close a quotation, by the mark that opened it. German closes with what English opens; Swedish uses one mark. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”',
  '＂': '＂',
  '“': '”"',
  '„': '“”"',
  '‟': '”"',
  '”': '”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '〝': '〞',
};
const OPENERS = '“„‟«「『〝';
/** Marks that close in one language and open in another: they open only at the start of a word. */
const OPENERS_AT_WORD_START = '”»';
const SPACE_OR_BRACKET = /[\s([{\-–—]/;

/**
 * The opening mark of the quotation that the text is in after the mark at `at`, '' for none.
 * `opener` is the one it was in before.
 */
export function quotationAfter(opener: string, text: string, at: number): string {
  const mark = text[at];
  const atWordStart =
    (at === 0 || SPACE_OR_BRACKET.test(text[at - 1])) && at + 1 < text.length && !/\s/.test(text[at + 1]);
  if (STRAIGHT.includes(mark) && atWordStart) return mark;
  if (opener !== '' && CLOSERS[opener].includes(mark)) return '';
  if (OPENERS.includes(mark)) return mark;
  if (OPENERS_AT_WORD_START.includes(mark) && atWordStart) return mark;
  if (STRAIGHT.includes(mark) && opener === '' && opensAmbiguously(text, at)) return mark;
  return opener;
}

/** A straight mark with letters or with spaces on both sides opens; one after a word or a number (6'2") does not. */
function opensAmbiguously(text: string, at: number): boolean {
  const before = at === 0 || /\s/.test(text[at - 1]);
  const after = at + 1 >= text.length || /\s/.test(text[at + 1]);
  return before === after && at + 1 < text.length;
}

/** "— Name (@handle) June 29, 2017": what sites put under a post they embed, and where its picture was. */
const POST_SIGNATURE = /\(@\w{1,15}\)[^.]{0,40}$|\bpic\.twitter\.com\/\w+/;
/** "THE PRESIDENT: …", "SMITH: …" at the start of a unit. */
const SPEAKER_LABEL = /^[A-Z][A-Z.'’ -]{1,30}:\s/;
/** One label is a dateline ("NEW DELHI: …") or a rubric; so many are a conversation. */
const MIN_TURNS = 3;

/**
 * For each unit whether all of it is somebody else's words, though no quotation mark says so: embedded posts and transcripts.
 * They matter where copies are few: of 125 pairs of stories by different publishers that shared 42 to 69 unquoted words, among
 * 37,554 stories, this rule takes half the words or more from 34.
 */
export function spokenThroughout(units: readonly { readonly text: string; readonly kind?: string }[]): boolean[] {
  const labelled = units.map(({ text }) => SPEAKER_LABEL.test(text));
  const transcript = labelled.filter(Boolean).length >= MIN_TURNS;
  return units.map(
    ({ text, kind }, unit) => kind === 'blockquote' || POST_SIGNATURE.test(text) || (transcript && labelled[unit]),
  );
}
