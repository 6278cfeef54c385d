import { bitOf, type Gazetteer, startName } from './gazetteer';
import { INNER_WORDS, ORGANISATION_WORDS, PLACE_PREPOSITIONS, SPEECH_VERBS, TITLES } from './lexicon';
import type { Sentence, Token } from './tokens';

/**
 * What the whole article says of one folded word: a name is used in one way throughout a story, and the easy place
 * ("Defence Minister Anatoly Serdyukov told") helps with the hard one ("Serdyukov" at the head of a sentence).
 */
export interface Usage {
  /** Times seen without a capital; with one in the middle of a sentence. */
  small: number;
  capitalInside: number;
  afterTitle: boolean;
  beforeSpeech: boolean;
  beforeOrganisationWord: boolean;
  afterPreposition: boolean;
  afterFirstName: boolean;
  /** In a run of two or more capitalised words: last, or before that. */
  endsRun: boolean;
  insideRun: boolean;
  /** The longest such run. */
  longestRun: readonly Token[] | null;
}

export interface DocumentFacts {
  /** null for a word of which nothing is known. */
  usageOf(folded: string): Usage | null;
  /** "NATO": whether a run with these initials stands in the article. */
  isInitials(letters: string): boolean;
}

export function studyDocument(sentences: readonly Sentence[], gazetteer: Gazetteer): DocumentFacts {
  const usages = new Map<string, Usage>();
  const initials = new Set<string>();
  const usage = (folded: string): Usage => {
    let known = usages.get(folded);
    if (!known) {
      known = unused();
      usages.set(folded, known);
    }
    return known;
  };
  for (const sentence of sentences) {
    for (let index = 0; index < sentence.tokens.length; index++) studyWord(sentence, index, usage, gazetteer);
    if (!sentence.headline) {
      for (const run of capitalRuns(sentence.tokens)) studyRun(run, usage, initials);
    }
  }
  return { usageOf: (folded) => usages.get(folded) ?? null, isInitials: (letters) => initials.has(letters) };
}

function unused(): Usage {
  return {
    small: 0,
    capitalInside: 0,
    afterTitle: false,
    beforeSpeech: false,
    beforeOrganisationWord: false,
    afterPreposition: false,
    afterFirstName: false,
    endsRun: false,
    insideRun: false,
    longestRun: null,
  };
}

const FIRST_NAME = bitOf('first-name');

function studyWord(
  { tokens, headline }: Sentence,
  index: number,
  usageOf: (folded: string) => Usage,
  gazetteer: Gazetteer,
): void {
  const { word } = tokens[index];
  if (!word.letters) return;
  const usage = usageOf(word.folded);
  if (!word.capital) {
    usage.small += 1;
    return;
  }
  if (headline) return;
  const before = tokens[index - 1]?.word;
  const after = tokens[index + 1]?.word;
  if (before?.letters) usage.capitalInside += 1;
  if (before && TITLES.has(before.folded)) usage.afterTitle = true;
  if (before && PLACE_PREPOSITIONS.has(before.folded)) usage.afterPreposition = true;
  if (before?.capital && gazetteer.listsOf(startName(tokens[index - 1])) & FIRST_NAME) usage.afterFirstName = true;
  if (after && SPEECH_VERBS.has(after.folded)) usage.beforeSpeech = true;
  if (after && ORGANISATION_WORDS.has(after.folded)) usage.beforeOrganisationWord = true;
}

function studyRun(run: readonly Token[], usageOf: (folded: string) => Usage, initials: Set<string>): void {
  const capitals = run.filter(({ word }) => word.capital);
  if (capitals.length >= 2) initials.add(capitals.map(({ word }) => word.text[0]).join(''));
  for (const [index, { word }] of run.entries()) {
    const usage = usageOf(word.folded);
    if (index === run.length - 1) usage.endsRun = true;
    else if (word.capital) usage.insideRun = true;
    if (!INNER_WORDS.has(word.folded) && run.length > (usage.longestRun?.length ?? 0)) usage.longestRun = run;
  }
}

/** Runs of two or more words that begin with capitals, small words of names between them allowed. */
function capitalRuns(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!tokens[from].word.capital) continue;
    const to = endOfRun(tokens, from);
    if (to - from >= 2) runs.push(tokens.slice(from, to));
    from = to - 1;
  }
  return runs;
}

/** Index after the run of capitalised words that begins at `from`. */
function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (
    to < tokens.length &&
    (tokens[to].word.capital || (INNER_WORDS.has(tokens[to].word.folded) && tokens[to + 1]?.word.capital))
  ) {
    to += 1;
  }
  return to;
}
