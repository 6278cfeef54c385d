import { INNER_WORDS, ORGANISATION_WORDS, TITLES } from '../lexicon';
import { type FeatureBuffer, template } from './feature-buffer';
import { eachList } from './known-names';
import { REACH, type Window } from './window';

const LIST = template('list');
const LIST_SHAPE = template('list, shape and place');
const LISTS = template('lists');
const AFTER_TITLE = template('after a title');
const ORGANISATION_WORD = template('organisation word');
const ORGANISATION_AHEAD = template('organisation word ahead');
const ORGANISATION_BEHIND = template('organisation word behind');

/** How far ahead and behind in a run of capitals a word like "Ministry" is looked for, in words. */
const AHEAD = 5;
const BEHIND = 4;

/** What is known beforehand: the lists that hold the words, and words that go with names. */
export function addKnownFeatures(window: Window, index: number, buffer: FeatureBuffer): void {
  addLists(window, index, buffer);
  const { tokens } = window;
  const { folded } = tokens[index].word;
  if (index > 0 && TITLES.has(tokens[index - 1].word.folded)) buffer.add(AFTER_TITLE);
  if (ORGANISATION_WORDS.has(folded)) buffer.add(ORGANISATION_WORD);
  if (tokens[index].word.capital) addOrganisationWordsNear(window, index, buffer);
}

function addLists({ known, shape, opening }: Window, index: number, buffer: FeatureBuffer): void {
  const place = index === opening ? 1 : 0;
  for (const [part, column] of [known.whole, known.first, known.inner, known.last].entries()) {
    if (column[index]) {
      eachList(column[index], (list) => {
        buffer.add(LIST, 0, list, part);
        buffer.add(LIST_SHAPE, list * 8 + part, shape[index + REACH], place);
      });
    }
    if (index > 0 && column[index - 1]) eachList(column[index - 1], (list) => buffer.add(LIST, -1, list, part));
    if (column[index + 1]) eachList(column[index + 1], (list) => buffer.add(LIST, 1, list, part));
  }
  buffer.add(LISTS, known.whole[index], known.first[index] | (known.inner[index] << 16), known.last[index]);
}

function addOrganisationWordsNear({ tokens, figures }: Window, index: number, buffer: FeatureBuffer): void {
  const inRun = (at: number) => tokens[at].word.capital || INNER_WORDS.has(tokens[at].word.folded);
  for (let at = index + 1; at < tokens.length && at <= index + AHEAD && inRun(at); at++) {
    if (!ORGANISATION_WORDS.has(tokens[at].word.folded)) continue;
    buffer.add(ORGANISATION_AHEAD);
    break;
  }
  for (let at = index - 1; at >= 0 && at >= index - BEHIND && inRun(at); at--) {
    if (!ORGANISATION_WORDS.has(tokens[at].word.folded)) continue;
    buffer.add(ORGANISATION_BEHIND, figures[at].folded);
    break;
  }
}
