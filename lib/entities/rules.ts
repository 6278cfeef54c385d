import { countryOfPeople, knownEntity } from './aliases/aliases';
import { type DocumentFacts, studyDocument } from './document';
import { commonNounsOf, isForeignOpener } from './foreign';
import { bitOf, type Gazetteer, listsOfRun, startName } from './gazetteer';
import {
  CALENDAR,
  COMMON_OPENERS,
  INNER_WORDS,
  OFFICES,
  PLACE_PREPOSITIONS,
  PLACE_WORDS,
  SPEECH_VERBS,
  SURE_ORGANISATION_WORDS,
  TITLES,
} from './lexicon';
import type { Name, NameType } from './name';
import { normaliseName } from './normalise';
import type { Sentence, Token } from './tokens';

/**
 * Names by rule: runs of capitalised words, typed by the gazetteer and by the words beside them, one type for one name
 * throughout the article. Used where the model cannot be: in other languages than English, and before it is loaded.
 * Measured beside the model by `npm run -s eval -- entities --rules`.
 *
 * @param guess whether runs that no list knows are names too: not where every noun has a capital
 */
export function findNamesByRule(
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  { guess }: { readonly guess: boolean },
): Name[][] {
  const facts = studyDocument(sentences, gazetteer);
  const context = { facts, gazetteer, guess };
  const runs = sentences.map((sentence) => findRuns(sentence, context));
  const isCommon = guess ? () => false : commonNounsOf(sentences, gazetteer);
  const votes = new Map<string, Map<NameType, number>>();
  const surnames = new Set<string>();
  for (const [index, sentence] of sentences.entries()) {
    const { tokens } = sentence;
    for (const [from, to] of runs[index]) {
      if (to - from === 1 && isCommon(tokens[from], sentence)) continue;
      const type = typeOfRun(tokens, from, to, gazetteer, facts) ?? (guess ? guessType(tokens, from, to) : null);
      if (!type) continue;
      const ballot = votes.get(nameOf(tokens, from, to)) ?? new Map<NameType, number>();
      votes.set(nameOf(tokens, from, to), ballot.set(type, (ballot.get(type) ?? 0) + 1));
      if (type === 'person') surnames.add(tokens[to - 1].word.folded);
    }
  }
  return sentences.map(({ tokens }, index) =>
    runs[index].flatMap(([from, to]): Name[] => {
      const name = nameOf(tokens, from, to);
      const surname = surnames.has(name) && !isPlace(gazetteer, tokens, from, to);
      const type = surname ? 'person' : winner(votes.get(name));
      return type || guess ? [{ from, to, type: type ?? 'organisation' }] : [];
    }),
  );
}

const PLACES = bitOf('country', 'capital', 'state', 'city', 'region');
const SURE_PLACES = bitOf('country', 'capital', 'state');
const PEOPLES = bitOf('demonym');
const ORGANISATIONS = bitOf('international', 'company', 'party');
const LEADERS = bitOf('leader');
const FIRST_NAMES = bitOf('first-name');
const KNOWN = PLACES | PEOPLES | ORGANISATIONS | LEADERS | FIRST_NAMES;

const nameOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(({ word }) => word.folded)
    .join(' ');

const isPlace = (gazetteer: Gazetteer, tokens: readonly Token[], from: number, to: number) =>
  (listsOfRun(gazetteer, tokens, from, to) & PLACES) !== 0;

function winner(ballot: ReadonlyMap<NameType, number> | undefined): NameType | null {
  let best: NameType | null = null;
  for (const [type, count] of ballot ?? []) if (!best || count > (ballot?.get(best) ?? 0)) best = type;
  return best;
}

interface Context {
  readonly facts: DocumentFacts;
  readonly gazetteer: Gazetteer;
  readonly guess: boolean;
}

interface Place extends Context {
  /** No word stands before it in its sentence. */
  readonly opens: boolean;
}

/** Runs of words that look like names, titles and offices cut off in front. */
function findRuns(sentence: Sentence, context: Context): [number, number][] {
  const { tokens } = sentence;
  const firstWord = tokens.findIndex(({ word }) => word.letters);
  const looks = tokens.map((_, index) => looksLikeName(sentence, index, { ...context, opens: index <= firstWord }));
  const runs: [number, number][] = [];
  for (let start = 0; start < tokens.length; start++) {
    if (!looks[start]) continue;
    let to = start + 1;
    while (looks[to] || (looks[to + 1] && JOINING_WORDS.has(tokens[to].word.folded))) to += 1;
    const from = afterTitles(tokens, start, to, context.gazetteer);
    if (from < to) runs.push([from, to]);
    start = to - 1;
  }
  return runs;
}

const JOINING_WORDS: ReadonlySet<string> = new Set([...INNER_WORDS].filter((word) => word !== 'and' && word !== 'for'));

function looksLikeName(sentence: Sentence, index: number, { facts, gazetteer, guess, opens }: Place): boolean {
  const { tokens, headline } = sentence;
  const { word } = tokens[index];
  if (!word.capital || CALENDAR.has(word.folded)) return false;
  const usage = facts.usageOf(word.folded);
  const used = usage !== null && usage.capitalInside > usage.small;
  const known = isKnown(gazetteer, tokens, index);
  if (!guess && (opens || headline) && isForeignOpener(word.folded)) return isKnownWithNext(gazetteer, tokens, index);
  if (headline) return used || known || (word.allCapitals && word.text.length > 1 && !usage?.small && index > 0);
  if (!opens) {
    return word.text !== 'I' && (!COMMON_OPENERS.has(word.folded) || OFFICES.has(word.folded));
  }
  if (COMMON_OPENERS.has(word.folded)) return known && !usage?.small && word.folded.length > 4;
  if (usage?.small && !used) return false;
  return used || known || Boolean(tokens[index + 1]?.word.capital) || (word.allCapitals && word.text.length > 1);
}

/** Whether a list holds a name of up to three words that begins here. */
function isKnown(gazetteer: Gazetteer, tokens: readonly Token[], from: number): boolean {
  const longest = Math.min(tokens.length, from + 3);
  for (let to = from + 1; to <= longest && tokens[to - 1].word.capital; to++) {
    if (listsOfRun(gazetteer, tokens, from, to) & KNOWN) return true;
  }
  return false;
}

/** "La Paz", "Los Angeles". */
const isKnownWithNext = (gazetteer: Gazetteer, tokens: readonly Token[], from: number) =>
  Boolean(tokens[from + 1]?.word.capital) && (listsOfRun(gazetteer, tokens, from, from + 2) & KNOWN) !== 0;

/** "Russian Defence Minister Anatoly Serdyukov": where the name itself begins. */
function afterTitles(tokens: readonly Token[], from: number, to: number, gazetteer: Gazetteer): number {
  let start = from;
  for (let index = from; index < to; index++) {
    if (!OFFICES.has(tokens[index].word.folded)) continue;
    if (TITLES.has(tokens[index].word.folded)) start = index + 1;
  }
  // "The Kremlin" goes without its article, "La Paz" does not.
  const isWhole = () => tokens[start].word.folded !== 'the' && (listsOfRun(gazetteer, tokens, start, to) & KNOWN) !== 0;
  while (start < to && INNER_WORDS.has(tokens[start].word.folded) && !isWhole()) start += 1;
  return start;
}

/** What the lists, the words of the name itself and titles say. */
function typeOfRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  gazetteer: Gazetteer,
  facts: DocumentFacts,
): NameType | null {
  const lists = listsOfRun(gazetteer, tokens, from, to);
  const normalised = normaliseName(nameOf(tokens, from, to));
  if (countryOfPeople(normalised)) return 'other';
  const known = knownEntity(normalised, lists & PLACES ? 'place' : 'organisation');
  if (known) return known.type;
  if (lists & LEADERS) return 'person';
  if (lists & SURE_PLACES) return 'place';
  if (lists & PEOPLES) return 'other';
  const words = tokens.slice(from, to).map(({ word }) => word);
  const last = words[words.length - 1];
  const longer = words.length > 1;
  if (longer && words.some((word) => SURE_ORGANISATION_WORDS.has(word.folded))) return 'organisation';
  if (longer && PLACE_WORDS.has(last.folded)) return 'place';
  if (TITLES.has(tokens[from - 1]?.word.folded ?? '') || facts.usageOf(last.folded)?.afterTitle) return 'person';
  if (longer && gazetteer.listsOf(startName(tokens[from])) & FIRST_NAMES) return 'person';
  if (lists & ORGANISATIONS && (longer || last.allCapitals)) return 'organisation';
  return lists & PLACES ? 'place' : null;
}

/** What the words beside the name suggest. */
function guessType(tokens: readonly Token[], from: number, to: number): NameType | null {
  const words = tokens.slice(from, to).map(({ word }) => word);
  const last = words[words.length - 1];
  if (words.length === 1 && last.allCapitals && last.text.length > 1) return 'organisation';
  if (PLACE_PREPOSITIONS.has(tokens[from - 1]?.word.folded ?? '')) return 'place';
  if (SPEECH_VERBS.has(tokens[to]?.word.folded ?? '')) return 'person';
  const fullName = words.length === 2 || words.length === 3;
  return fullName && words.every((word) => word.capital && !word.allCapitals) ? 'person' : null;
}
