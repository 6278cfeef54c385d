import { CAPITAL, CASELESS, comparable, DENSE, LETTER } from '../../text/char-classes';
import { agenciesIn, agencyOf } from '../credit/agency';
import { creditLabelLength } from '../credit/source-label';
import { DENSE_DESK, DESK_WORDS, NAME_PARTICLES } from './desk-words';

/**
 * Who of those that a page names as its authors is a person. Pages name desks, outlets, agencies, places and buttons there
 * as well ("Redaktion", "BBC News", "Le Monde with AFP", "Lire l’article original"): these sign for somebody, and are told
 * apart from those who wrote.
 *
 * A person is told by form, since no list has them all: two to five words that begin with capitals, particles aside, none
 * of them a desk's; in Chinese, Japanese and Korean two to six characters.
 */
export interface Signatures {
  /** Names of persons, in the page's order, each once. */
  readonly persons: readonly string[];
  /** Everybody else who signs. */
  readonly others: readonly string[];
}

export interface OwnNames {
  readonly publisher: string | null;
  /** Host name without "www.". */
  readonly site: string;
}

export function separatePersons(names: readonly string[], own: OwnNames): Signatures {
  const isOwn = ownNameTest(own);
  const persons = new Map<string, string>();
  const others: string[] = [];
  for (const name of names) {
    const candidates = namesWithin(withoutLabel(name), own).filter(
      (candidate) => isPerson(candidate) && !isOwn(candidate),
    );
    for (const person of candidates) if (!persons.has(comparable(person))) persons.set(comparable(person), person);
    if (candidates.length === 0) others.push(name);
  }
  return { persons: [...persons.values()], others };
}

const MAX_LABELS = 2;
/** "ByAna Ruiz", "vonFred Okafor": a label of which the space was lost in the markup. */
const GLUED_LABEL = new RegExp(`^(?:By|by|BY|Von|von|Por|por|Par|par|Door|door)(?=[${CAPITAL}][a-zà-ÿ])`);
const REPORTER_BEFORE = /^(?:[本特]?[报報]?[記记]者|撰?文|取材|執筆)\s*[:：/／|｜]?\s*/;
const REPORTER_AFTER = /\s*(?:[記记]者|기자|특파원)$/;
/** "Ana Ruiz for Daily", "Ana Ruiz21", "Ana RuizBio" */
const FOR_SOMEBODY = / (?:for|für|pour|para|per|voor|dla|för) .*$/i;
const GLUED_END = /(?<=\D)\d{1,4}$|(?<=[a-zà-ÿ])(?:Bio|Follow|Email)$/;

function withoutLabel(name: string): string {
  let rest = name.trim();
  for (let label = 0; label < MAX_LABELS; label++) rest = rest.slice(creditLabelLength(rest));
  return rest
    .replace(GLUED_LABEL, '')
    .replace(REPORTER_BEFORE, '')
    .replace(REPORTER_AFTER, '')
    .replace(FOR_SOMEBODY, '')
    .replace(GLUED_END, '')
    .trim();
}

/** "و" is the Arabic "and", written together with the name that follows: it parts two names of two words. */
const ARABIC_AND = /^(\S+(?: \S+)+?) و(\S{2,}(?: \S+)+)$/;

/** The outlet's name before a person is the outlet's; two joined names are two. */
function namesWithin(name: string, { publisher }: OwnNames): string[] {
  const behind = publisher && name.startsWith(`${publisher} `) ? name.slice(publisher.length + 1) : name;
  const joined = ARABIC_AND.exec(behind);
  if (joined) return [joined[1], joined[2]];
  const slashed = behind.split('/');
  return slashed.length > 1 && slashed.every((part) => isPerson(part.trim()))
    ? slashed.map((part) => part.trim())
    : [behind];
}

/** By letters: "KOHA.net" is koha.net, "Le Monde.fr" begins with Le Monde. */
function ownNameTest({ publisher, site }: OwnNames): (name: string) => boolean {
  const labels = site
    .split('.')
    .slice(0, -1)
    .filter((label) => label.length > 2);
  const own = [publisher ?? '', site, ...labels].map(lettersOf).filter((key) => key !== '');
  return (name) => {
    const key = lettersOf(name);
    return own.some((known) => key === known || (known.length >= MIN_TELLING_LETTERS && key.startsWith(known)));
  };
}

const MIN_TELLING_LETTERS = 6;
const lettersOf = (name: string): string => comparable(name).replaceAll(' ', '');

const WORD = new RegExp(`^[${LETTER}][${LETTER}.'’-]*$`);
const CAPITALISED = new RegExp(`^(?:[dDlLO]['’])?[${CAPITAL}]`);
const CASELESS_WORD = new RegExp(`^[${CASELESS}'’.-]+$`);
const DENSE_NAME = new RegExp(`^[${DENSE}]{2,6}$|^[${DENSE}]{1,8}[・· ][${DENSE}]{1,8}$`);
const MIN_WORDS = 2;
const MAX_WORDS = 5;

function isPerson(name: string): boolean {
  if (agencyOf(name) || agenciesIn(name, { brief: false }).length > 0) return false;
  if (DENSE_NAME.test(name)) return !DENSE_DESK.test(name);
  const words = name.split(/\s+/);
  if (words.length < MIN_WORDS || words.length > MAX_WORDS) return false;
  if (words.some((word) => DESK_WORDS.has(word.toLowerCase().replace(/^[ld]['’]/, '')))) return false;
  return words.every((word) => CASELESS_WORD.test(word)) || isCasedName(words);
}

/** Some sites write every name in small letters: then there are two words, and no particle tells one from a phrase. */
function isCasedName(words: readonly string[]): boolean {
  if (!words.every((word) => WORD.test(word))) return false;
  const telling = words.filter((word) => !NAME_PARTICLES.has(word.toLowerCase()));
  if (telling.length === MIN_WORDS && words.length === MIN_WORDS && name(words) === name(words).toLowerCase())
    return true;
  return telling.length >= MIN_WORDS && telling.every((word) => CAPITALISED.test(word));
}

const name = (words: readonly string[]): string => words.join(' ');
