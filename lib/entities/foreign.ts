import { bitOf, type Gazetteer, startName } from './gazetteer';
import { FOREIGN_WORDS } from './language';
import type { Sentence, Token } from './tokens';

/**
 * What is no name in a language that the model does not know, where lists alone decide: "Ende" is a town in Indonesia, "Titel" one in
 * Serbia, "Bank" one in Azerbaijan, and "Mit" is not the MIT.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Articles and the like of German, where nouns have capitals: before a town there is none. */
const DETERMINERS = words(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner am im zum zur vom beim ins ans aufs mein
  meine sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere dieser diese dieses diesem diesen jeder jede jedes
  jedem jeden mancher welche welcher alle allen viele vielen zwei drei`);
/** After these stands where something is, if there is no article. */
const WHERE = words('in nach aus bei um raum stadt ort gemeinde hafen umgebung');
/** Small words that tell German from other languages. */
const GERMAN = words('und nicht ist der die das mit auf dem ein eine von fur sich');
/** Share of those among all words, from which on nouns are taken to have capitals. */
const MIN_GERMAN = 0.06;

export const isForeignOpener = (folded: string): boolean => FOREIGN_WORDS.has(folded) || DETERMINERS.has(folded);

const TOWNS = bitOf('city', 'region');
const SURE = bitOf('country', 'capital', 'state');

/**
 * Tells common nouns: in German what only the list of towns holds, unless it stands where a town does ("in Essen") and never as a
 * noun does ("das Essen"). Everywhere: initials of three letters and fewer that are written like a word.
 */
export function commonNounsOf(
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): (token: Token, sentence: Sentence) => boolean {
  const isGerman = hasCapitalNouns(sentences);
  const small = new Set<string>();
  const nouns = new Set<string>();
  const towns = new Set<string>();
  for (const { tokens } of sentences) {
    for (const [index, { word }] of tokens.entries()) {
      if (!word.letters) continue;
      if (!word.capital) small.add(word.folded);
      const before = tokens[index - 1]?.word.folded ?? '';
      if (DETERMINERS.has(before)) nouns.add(word.folded);
      const isDateline = index === 0 && /^[(,–—:/]$/.test(tokens[1]?.word.text ?? '');
      if (WHERE.has(before) || isDateline) towns.add(word.folded);
    }
  }
  return (token, { headline }) => {
    const { folded, allCapitals } = token.word;
    if (folded.length <= 3 && (!allCapitals || (headline && small.has(folded)))) return !isSurePlace(token, gazetteer);
    if (!isGerman || isSurePlace(token, gazetteer)) return false;
    const isTown = (gazetteer.listsOf(startName(token)) & TOWNS) !== 0;
    return isTown && (nouns.has(folded) || !towns.has(folded));
  };
}

const isSurePlace = (token: Token, gazetteer: Gazetteer) => (gazetteer.listsOf(startName(token)) & SURE) !== 0;

function hasCapitalNouns(sentences: readonly Sentence[]): boolean {
  let all = 0;
  let german = 0;
  for (const { tokens } of sentences) {
    for (const { word } of tokens) {
      if (!word.letters) continue;
      all += 1;
      if (GERMAN.has(word.folded)) german += 1;
    }
  }
  return german >= all * MIN_GERMAN;
}
