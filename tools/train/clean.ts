import { countryOfPeople, knownEntity } from '../../lib/entities/aliases/aliases';
import { withBoundaries } from '../../lib/entities/boundaries';
import { makeConsistent } from '../../lib/entities/consistency';
import { studyDocument } from '../../lib/entities/document';
import type { Gazetteer } from '../../lib/entities/gazetteer';
import { CREEDS } from '../../lib/entities/lexicon';
import type { Name, NameType } from '../../lib/entities/name';
import { normaliseName } from '../../lib/entities/normalise';
import { withoutOffices } from '../../lib/entities/offices';
import type { Sentence, Token } from '../../lib/entities/tokens';
import { type MarkedArticle, type MarkedSentences, toSentences } from './marked-article';

/**
 * Brings marks of other hands to our guideline, and undoes the commonest errors of machine-made ones (GMB):
 *
 *   1. titles and offices at the edges of a name come off ("Mr. Annan", "U.N. Secretary-General" as an organisation), and
 *      names that were run together come apart (lib/entities/boundaries.ts)
 *   2. countries, peoples, creeds and known organisations get the type that they always have
 *   3. a name that has one type nearly everywhere in the set has it everywhere, marked or not
 *   4. within an article one name has one type (lib/entities/consistency.ts)
 */
export function cleanArticles(articles: readonly MarkedArticle[], gazetteer: Gazetteer): MarkedArticle[] {
  const read = articles.map((article) => {
    const { sentences, names } = toSentences(article);
    const trimmed = sentences.map(({ tokens }, index) => {
      const cut = names[index].flatMap((name) => trim(tokens, name));
      return withoutOffices(tokens, withBoundaries(tokens, cut, gazetteer), gazetteer);
    });
    return { sentences, names: trimmed };
  });
  const usual = usualTypes(read);
  return articles.map((article, number) => {
    const { sentences, names } = read[number];
    const typed = sentences.map((sentence, index) => settle(sentence, names[index], usual));
    const consistent = makeConsistent(sentences, typed, studyDocument(sentences, gazetteer));
    return { ...article, marks: sentences.flatMap((sentence, index) => toMarks(sentence, consistent[index])) };
  });
}

/** The least that any set needs: peoples and creeds marked, since some sets leave them out. */
export function markPeoples(article: MarkedArticle): MarkedArticle {
  const { sentences, names } = toSentences(article);
  const none = new Map<string, NameType>();
  return {
    ...article,
    marks: sentences.flatMap((sentence, index) => toMarks(sentence, addUnmarked(sentence, names[index], none))),
  };
}

const toMarks = ({ unit, tokens }: Sentence, names: readonly Name[]) =>
  names.map(({ from, to, type }) => ({ unit, start: tokens[from].start, end: tokens[to - 1].end, type }));

const textOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(({ word }) => word.text)
    .join(' ');

/** Small words that begin a person's name: "de Villepin", "bin Laden". */
const PARTICLES = /^(?:de|del|della|di|da|dos|du|el|al|bin|ibn|ben|von|van|der|le|la|ter|abu)$/i;

/** Words at the edges that are no part of the name; nothing is left of "the southern". */
function trim(tokens: readonly Token[], { from: first, to: end, type }: Name): Name[] {
  let [from, to] = [first, end];
  const belongs = (index: number) => /[\p{Lu}\p{N}]/u.test(tokens[index].word.text);
  while (from < to && !belongs(from) && !(type === 'person' && PARTICLES.test(tokens[from].word.text))) from += 1;
  while (to > from && !belongs(to - 1)) to -= 1;
  if (type !== 'person')
    while (to - from > 1 && /^(?:secretary-general|leader|spokes.*)$/i.test(tokens[to - 1].word.text)) to -= 1;
  return from < to ? [{ from, to, type }] : [];
}

/** At least this often, and in this share of its places, for a name to be taken for what it usually is. */
const ENOUGH = 8;
const NEARLY_ALWAYS = 0.7;

/** The usual type of each name, by its text. Unmarked places count against it. */
function usualTypes(articles: readonly MarkedSentences[]): Map<string, NameType> {
  const counts = new Map<string, Map<NameType | 'unmarked', number>>();
  const count = (text: string, type: NameType | 'unmarked') => {
    const types = counts.get(text) ?? new Map();
    counts.set(text, types.set(type, (types.get(type) ?? 0) + 1));
  };
  for (const { sentences, names } of articles) {
    for (const [index, { tokens }] of sentences.entries()) {
      for (const { from, to, type } of names[index]) count(textOf(tokens, from, to), type);
      for (const at of loneCapitals(tokens, names[index])) count(tokens[at].word.text, 'unmarked');
    }
  }
  const usual = new Map<string, NameType>();
  for (const [text, types] of counts) {
    const [[type, most]] = [...types].sort((a, b) => b[1] - a[1]);
    const all = [...types.values()].reduce((sum, value) => sum + value, 0);
    if (type !== 'unmarked' && most >= ENOUGH && most >= NEARLY_ALWAYS * all) usual.set(text, type);
  }
  return usual;
}

/** Unmarked capitalised words inside a sentence that no other capitalised word touches. */
function loneCapitals(tokens: readonly Token[], names: readonly Name[]): number[] {
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  const capital = (index: number) => Boolean(tokens[index]?.word.capital);
  return tokens.flatMap((_, index) =>
    index > 0 && capital(index) && !taken[index] && !capital(index + 1) && (index === 1 || !capital(index - 1))
      ? [index]
      : [],
  );
}

function settle(sentence: Sentence, names: readonly Name[], usual: ReadonlyMap<string, NameType>): Name[] {
  const { tokens } = sentence;
  const typed = names.map(({ from, to, type }) => {
    const text = textOf(tokens, from, to);
    return { from, to, type: fixedType(text, type) ?? usual.get(text) ?? type };
  });
  return addUnmarked(sentence, typed, usual);
}

/** The type of a name that is the same in every story. */
function fixedType(text: string, type: NameType): NameType | null {
  const normalised = normaliseName(text);
  if (isPeople(text)) return 'other';
  if (type === 'person') return countryNames.has(normalised) ? 'place' : null;
  return knownEntity(normalised, type === 'place' ? 'place' : 'organisation')?.type ?? null;
}

/** Countries that are no person's name, so that a mark as a person must be an error. */
const countryNames = new Set([
  'iraq',
  'iran',
  'afghanistan',
  'pakistan',
  'russia',
  'ukraine',
  'us',
  'united states',
  'syria',
]);

function isPeople(text: string): boolean {
  const normalised = normaliseName(text);
  return CREEDS.has(normalised) || countryOfPeople(normalised) !== null;
}

function addUnmarked({ tokens }: Sentence, names: readonly Name[], usual: ReadonlyMap<string, NameType>): Name[] {
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  const added: Name[] = [];
  for (const [index, { word }] of tokens.entries()) {
    if (taken[index] || !word.capital) continue;
    if (index + 1 < tokens.length && !taken[index + 1] && isPeople(textOf(tokens, index, index + 2))) {
      added.push({ from: index, to: index + 2, type: 'other' });
      taken.fill(1, index, index + 2);
      continue;
    }
    const isolated = !tokens[index + 1]?.word.capital && !(index > 1 && tokens[index - 1].word.capital);
    const type = isPeople(word.text) ? 'other' : isolated && index > 0 ? usual.get(word.text) : undefined;
    const beforeCompound =
      tokens[index + 1]?.start === tokens[index].end && /^-\p{Ll}|^-$/u.test(tokens[index + 1].word.text);
    const country = beforeCompound ? knownEntity(normaliseName(word.text), 'place') : null;
    const found = type ?? country?.type;
    if (found) added.push({ from: index, to: index + 1, type: found });
  }
  return [...names, ...added].sort((a, b) => a.from - b.from);
}
