import { countryOfPeople, knownEntity } from './aliases/aliases';
import { bitOf, type Gazetteer, startName } from './gazetteer';
import { OFFICES, ORGANISATION_WORDS, PARTISANS, ROYAL_TITLES } from './lexicon';
import type { Name } from './name';
import { normaliseName } from './normalise';
import type { Token } from './tokens';

/**
 * Takes offices and titles out of names, as our guideline has them: "U.S. Attorney General Ada Quill", found as one
 * name, is the place "U.S." and the person "Ada Quill". Royal titles stay as the recogniser has them ("Prince Albert").
 */
export function withoutOffices(tokens: readonly Token[], names: readonly Name[], gazetteer: Gazetteer): Name[] {
  return names.flatMap((name) => {
    if (name.type === 'other') return [name];
    return splitMembers(tokens, name) ?? splitAtOffice(tokens, name, gazetteer);
  });
}

/** "Senate Democrats" are the organisation "Senate" and people who are not one; null where no members are named. */
function splitMembers(tokens: readonly Token[], { from, to, type }: Name): Name[] | null {
  if (to - from < 2 || !PARTISANS.has(tokens[to - 1].word.folded)) return null;
  return [
    { from, to: to - 1, type },
    { from: to - 1, to, type: 'other' },
  ];
}

function splitAtOffice(tokens: readonly Token[], name: Name, gazetteer: Gazetteer): Name[] {
  const isOffice = (index: number) => {
    const { folded, capital } = tokens[index].word;
    return capital && OFFICES.has(folded) && !ROYAL_TITLES.has(folded);
  };
  let first = -1;
  let last = -1;
  for (let index = name.from; index < name.to; index++) {
    if (!isOffice(index)) continue;
    if (first < 0) first = index;
    last = index;
  }
  if (first < 0 || last === name.to - 1) return [name];
  const holder: Name = { from: last + 1, to: name.to, type: 'person' };
  if (name.type !== 'person' && !isFullName(tokens, holder, gazetteer)) return [name];
  const head = headOf(tokens, name.from, first);
  return head ? [head, holder] : [holder];
}

/** A first name that the list knows, and one to three more words, none of an organisation. */
function isFullName(tokens: readonly Token[], { from, to }: Name, gazetteer: Gazetteer): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    (gazetteer.listsOf(startName(tokens[from])) & bitOf('first-name')) !== 0 &&
    words.every((word) => word.capital && !ORGANISATION_WORDS.has(word.folded))
  );
}

/** Whose office it is: "U.S." of "U.S. District Judge", the longest beginning that is known. */
function headOf(tokens: readonly Token[], from: number, end: number): Name | null {
  for (let to = end; to > from; to--) {
    const text = normaliseName(
      tokens
        .slice(from, to)
        .map(({ word }) => word.text)
        .join(' '),
    );
    const known = knownEntity(text, 'organisation');
    if (known) return { from, to, type: known.type };
    if (countryOfPeople(text)) return { from, to, type: 'other' };
  }
  return null;
}
