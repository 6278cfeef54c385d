import { isKnownOrganisation, opensKnownOrganisation } from './aliases/aliases';
import type { DocumentFacts } from './document';
import type { Name, NameType } from './name';
import { surnamesOf } from './surnames';
import type { Sentence, Token } from './tokens';

/**
 * One name, one type, everywhere: what the model says of a name in most places of an article is carried to the places
 * where it says something else or nothing, and a surname is a person's wherever it stands. Measured on marked news and
 * on wikigold: 1 and .5 F1.
 */
export function makeConsistent(
  sentences: readonly Sentence[],
  names: readonly (readonly Name[])[],
  facts: DocumentFacts,
): Name[][] {
  const settled = settle(sentences, names);
  const openings = new Set([...settled.keys()].map((text) => text.split(' ', 1)[0]));
  return sentences.map(({ tokens }, index) => {
    const retyped = names[index].map((name) => ({
      ...name,
      type: settled.get(textOf(tokens, name))?.type ?? name.type,
    }));
    return addMissed(tokens, retyped, { settled, openings, facts });
  });
}

/** What a name is in this article. */
interface Settled {
  readonly type: NameType;
  /** Seen often enough to be carried to places where a single word stands. */
  readonly often: boolean;
}

const textOf = (tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }) =>
  tokens
    .slice(from, to)
    .map(({ word }) => word.text)
    .join(' ');

/** Seas and the like are places, whatever the words beside them suggest. */
const NATURAL_FEATURE = / (?:Sea|Ocean|Peninsula|Strait|Archipelago|Mountains|Desert)$/;

function settle(sentences: readonly Sentence[], names: readonly (readonly Name[])[]): Map<string, Settled> {
  const settled = new Map<string, Settled>();
  for (const [text, ballot] of countTypes(sentences, names)) {
    const [first, second] = [...ballot].sort((a, b) => b[1] - a[1]);
    if (second && first[1] < 2 * second[1]) continue;
    settled.set(text, { type: first[0], often: first[1] + (second?.[1] ?? 0) >= 2 });
  }
  for (const [text, { type, often }] of settled) {
    if (type === 'organisation' && NATURAL_FEATURE.test(text)) settled.set(text, { type: 'place', often });
  }
  for (const surname of surnamesOf(sentences, names)) settled.set(surname, { type: 'person', often: true });
  return settled;
}

function countTypes(
  sentences: readonly Sentence[],
  names: readonly (readonly Name[])[],
): Map<string, Map<NameType, number>> {
  const counts = new Map<string, Map<NameType, number>>();
  for (const [index, { tokens }] of sentences.entries()) {
    for (const name of names[index]) {
      const text = textOf(tokens, name);
      const types = counts.get(text) ?? new Map<NameType, number>();
      counts.set(text, types.set(name.type, (types.get(name.type) ?? 0) + 1));
    }
  }
  return counts;
}

const KNOWN_ORGANISATION: Settled = { type: 'organisation', often: true };

/** Longest name that is carried over, in words. */
const MAX_LENGTH = 5;

/** What is carried from one place of an article to the others. */
interface Carried {
  readonly settled: ReadonlyMap<string, Settled>;
  /** First words of the settled names. */
  readonly openings: ReadonlySet<string>;
  readonly facts: DocumentFacts;
}

/** Names settled elsewhere in the article, and organisations of the table, where the words stand but nothing was found. */
function addMissed(tokens: readonly Token[], names: readonly Name[], { settled, openings, facts }: Carried): Name[] {
  // Few words open a name: the rest are passed over without being put together.
  const opens = tokens.map(
    ({ word }) => word.capital && (openings.has(word.text) || opensKnownOrganisation(word.text)),
  );
  if (!opens.includes(true)) return [...names];
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  const added: Name[] = [];
  for (let length = Math.min(MAX_LENGTH, tokens.length); length >= 1; length--) {
    for (let from = 0; from + length <= tokens.length; from++) {
      const to = from + length;
      if (!opens[from] || taken.subarray(from, to).includes(1)) continue;
      const text = textOf(tokens, { from, to });
      const known = settled.get(text) ?? (isKnownOrganisation(text) ? KNOWN_ORGANISATION : undefined);
      if (!known || (length === 1 && !isPlainly(known, tokens, from, taken, facts))) continue;
      added.push({ from, to, type: known.type });
      taken.fill(1, from, to);
    }
  }
  return [...names, ...added].sort((a, b) => a.from - b.from);
}

/** A single word is carried over only where it cannot be a common word or a part of some other name. */
function isPlainly(
  { type, often }: Settled,
  tokens: readonly Token[],
  index: number,
  taken: Uint8Array,
  facts: DocumentFacts,
): boolean {
  const { word } = tokens[index];
  const acronym = word.allCapitals && word.text.length >= 3;
  if (word.text.length < 2 || type === 'other' || facts.usageOf(word.folded)?.small) return false;
  if (!often && !acronym) return false;
  const untaken = (at: number) => Boolean(tokens[at]?.word.capital) && !taken[at];
  return !(index > 1 && untaken(index - 1)) && !untaken(index + 1);
}
