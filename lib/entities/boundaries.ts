import { countryOfPeople, knownEntity } from './aliases/aliases';
import { bitOf, type Gazetteer, listsOfRun } from './gazetteer';
import { CREEDS } from './lexicon';
import type { Name, NameType } from './name';
import { normaliseName } from './normalise';
import { isCompoundTail, isStateAbbreviation, type Token } from './tokens';

/**
 * Puts right where names begin and end, as our guideline has it and the model now and then does not:
 *
 *   [Mumbai-based Tata Group]           [Mumbai]-based [Tata Group]
 *   [LONDON/NEW YORK]                   [LONDON]/[NEW YORK]
 *   [Bank of England and OPEC]          [Bank of England] and [OPEC], if both are known and the whole is not
 *   [Turkey's Foreign Ministry]         [Turkey]'s [Foreign Ministry], if the owner is known
 *   South [Korean], [South] [Korean]    [South Korean], one people
 *   [Camden], N.J.                      [Camden], [N.J.], the place that a town is in
 *   [Court of Justice] of the [European Union]   one name, if the table has the whole
 */
export function withBoundaries(tokens: readonly Token[], names: readonly Name[], gazetteer: Gazetteer): Name[] {
  const whole = joinPeoples(tokens, names).flatMap((name) => splitAt(tokens, name, gazetteer));
  return addStates(tokens, joinKnown(tokens, whole));
}

function joinKnown(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const whole = before && isOf(tokens, before.to, name.from) && isInTable(tokens, before.from, name.to);
    if (whole) joined[joined.length - 1] = { from: before.from, to: name.to, type: 'organisation' };
    else joined.push(name);
  }
  return joined;
}

/** "of" or "of the", and nothing else. */
const isOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens[from]?.word.text === 'of' && (to === from + 1 || (to === from + 2 && tokens[from + 1].word.text === 'the'));

const isInTable = (tokens: readonly Token[], from: number, to: number) =>
  knownEntity(textOf(tokens, from, to), 'organisation')?.type === 'organisation';

function splitAt(tokens: readonly Token[], name: Name, gazetteer: Gazetteer): Name[] {
  for (let index = name.from + 1; index < name.to - 1; index++) {
    const left = { ...name, to: index };
    const right = { ...name, from: index + 1 };
    if (isCompoundTail(tokens[index])) {
      const place = name.type === 'other' ? 'other' : 'place';
      return [{ ...left, type: place }, ...splitAt(tokens, right, gazetteer)];
    }
    if (parts(tokens, name, index, gazetteer)) return [left, ...splitAt(tokens, right, gazetteer)];
    if (POSSESSIVE.test(tokens[index].word.text) && tokens[index + 1].word.capital) {
      const owner = typeOfOwner(tokens, left, gazetteer);
      if (owner) return [{ ...left, type: owner }, ...splitAt(tokens, right, gazetteer)];
    }
  }
  return [name];
}

const POSSESSIVE = /^['’]s$/;
const PLACES = bitOf('country', 'capital', 'state');
const OWNERS = bitOf('international', 'company', 'team');

/** What a name with a possessive is by itself; null for one that may belong to the longer name: "Lloyd's of London". */
function typeOfOwner(tokens: readonly Token[], { from, to }: Name, gazetteer: Gazetteer): NameType | null {
  const known = knownEntity(textOf(tokens, from, to), 'place');
  if (known) return known.type;
  const lists = listsOfRun(gazetteer, tokens, from, to);
  if (lists & PLACES) return 'place';
  return lists & OWNERS ? 'organisation' : null;
}

/** Whether the word joins two names, each of which could stand alone. */
function parts(tokens: readonly Token[], { from, to }: Name, index: number, gazetteer: Gazetteer): boolean {
  const { text } = tokens[index].word;
  if (text === '/') return index - from > 1 || tokens[from].word.text.length > 2;
  if (text !== 'and') return false;
  const known = (start: number, end: number) => isKnown(tokens, start, end, gazetteer);
  return known(from, index) && known(index + 1, to) && !known(from, to);
}

const textOf = (tokens: readonly Token[], from: number, to: number) =>
  normaliseName(
    tokens
      .slice(from, to)
      .map(({ word }) => word.text)
      .join(' '),
  );

/** Without surnames and towns: "Quill and Harrow" may be a law firm. */
const STANDING_ALONE = bitOf('country', 'international', 'company', 'team', 'party', 'news-organisation');

function isKnown(tokens: readonly Token[], from: number, to: number, gazetteer: Gazetteer): boolean {
  const text = textOf(tokens, from, to);
  return (
    knownEntity(text, 'organisation') !== null ||
    isPeople(text) ||
    (listsOfRun(gazetteer, tokens, from, to) & STANDING_ALONE) !== 0
  );
}

const isPeople = (text: string) => CREEDS.has(text) || countryOfPeople(text) !== null;

/** "South Korean" and its like, whose first word is left out or taken for a place. */
function joinPeoples(tokens: readonly Token[], names: readonly Name[]): Name[] {
  return names.flatMap((name, number) => {
    const { from, to, type } = name;
    const next = names[number + 1];
    const opensPeople = to - from === 1 && next?.from === to && isPairOfWords(tokens, from, next);
    if (opensPeople) return [];
    if (type !== 'other' || from === 0 || !isPairOfWords(tokens, from - 1, name)) return [name];
    return [{ from: from - 1, to, type }];
  });
}

/** Whether the word before a people is the first of its two: "South" of "South Korean". */
const isPairOfWords = (tokens: readonly Token[], first: number, { from, to, type }: Name) =>
  type === 'other' &&
  to - from === 1 &&
  from === first + 1 &&
  tokens[first].word.capital &&
  countryOfPeople(textOf(tokens, first, to)) !== null;

/** States, as agencies put them after a town. */
function addStates(tokens: readonly Token[], names: readonly Name[]): Name[] {
  return names.flatMap((name, number): Name[] => {
    const at = name.to + 1;
    const follows = tokens[at - 1]?.word.text === ',' && tokens[at] !== undefined && isStateAbbreviation(tokens[at]);
    const free = (names[number + 1]?.from ?? tokens.length) > at;
    return name.type === 'place' && follows && free ? [name, { from: at, to: at + 1, type: 'place' }] : [name];
  });
}
