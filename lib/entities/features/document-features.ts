import type { Usage } from '../document';
import { listsOfRun, startName } from '../gazetteer';
import { ORGANISATION_WORDS, TITLES } from '../lexicon';
import type { Token } from '../tokens';
import { type FeatureBuffer, template } from './feature-buffer';
import { eachList } from './known-names';
import type { Window } from './window';

const CAPITALS = template('capitals in the document');
const USED = template('used in the document');
const ENDS_RUN = template('ends a run');
const INSIDE_RUN = template('inside runs');
const INITIALS = template('initials of a longer name');
const LONG_ORGANISATION = template('longer name ends in an organisation word');
const LONG_FIRST = template('longer name begins in a list');
const LONG_TITLE = template('longer name begins with a title');
const LONG_WHOLE = template('longer name in a list');

/** What the rest of the article says of the word: see Usage in ../document.ts. */
export function addDocumentFeatures(window: Window, index: number, buffer: FeatureBuffer): void {
  const { tokens, facts, headline, opening } = window;
  const { word } = tokens[index];
  const usage = word.letters ? facts.usageOf(word.folded) : null;
  if (!usage) return;
  const countsItself = word.capital && !headline && index > 0 && tokens[index - 1].word.letters;
  const capitals = usage.capitalInside - (countsItself ? 1 : 0);
  const place = !word.capital ? 0 : index === opening || headline ? 1 : 2;
  buffer.add(CAPITALS, place, step(usage.small), step(capitals));
  if (!word.capital) return;
  if (usage.afterTitle) buffer.add(USED, 1);
  if (usage.beforeSpeech) buffer.add(USED, 2);
  if (usage.beforeOrganisationWord) buffer.add(USED, 3);
  if (usage.afterPreposition) buffer.add(USED, 4);
  if (usage.afterFirstName) buffer.add(USED, 5);
  if (usage.endsRun) buffer.add(ENDS_RUN, usage.insideRun ? 1 : 0);
  else if (usage.insideRun) buffer.add(INSIDE_RUN);
  if (word.allCapitals && facts.isInitials(word.text.replaceAll('.', ''))) buffer.add(INITIALS);
  if (usage.longestRun) addLongerName(window, usage.longestRun, buffer);
}

function addLongerName({ gazetteer }: Window, run: NonNullable<Usage['longestRun']>, buffer: FeatureBuffer): void {
  const folded = ({ word }: Token) => word.folded;
  if (ORGANISATION_WORDS.has(folded(run[run.length - 1]))) buffer.add(LONG_ORGANISATION);
  else eachList(gazetteer.listsOf(startName(run[0])), (list) => buffer.add(LONG_FIRST, list));
  if (TITLES.has(folded(run[0]))) buffer.add(LONG_TITLE);
  eachList(listsOfRun(gazetteer, run, 0, run.length), (list) => buffer.add(LONG_WHOLE, list));
}

/** 0, 1, 2 to 3, more. */
function step(count: number): number {
  if (count <= 1) return count;
  return count <= 3 ? 2 : 3;
}
