import type { Article, PageArticle } from '../article';
import { AUTHOR_TAGS, STRUCTURED_AUTHOR } from '../tag-names';
import { distinctNames, namesIn } from './authors';
import { separatePersons } from './persons';
import { signedBy } from './signed-line';

/**
 * Who wrote a story, of all that the page says: its structured data, its tags, its byline, and last a line that reads like
 * one. The first of these that names a person is believed; pages name their desk, their outlet or an agency in the others.
 */
export function signaturesOf({ margins, units, publisher, site }: PageArticle): Signatures {
  const own = { publisher, site };
  const textsOf = (tag: string) => margins.sources.filter(({ from }) => from === tag).map(({ text }) => text);
  const groups: readonly (() => readonly string[])[] = [
    () => distinctNames(textsOf(STRUCTURED_AUTHOR)),
    ...AUTHOR_TAGS.map((tag) => () => distinctNames(textsOf(tag))),
    () => namesInByline(margins.byline),
    () => margins.near.flatMap(signedBy),
    () => [...margins.lead, units[0]?.text ?? ''].flatMap(signedBy),
  ];
  const byline = margins.byline[0] ?? null;
  let signed: readonly string[] = [];
  for (const names of groups) {
    const { persons, others } = separatePersons(names(), own);
    if (signed.length === 0) signed = others;
    if (persons.length > 0) return { byline, authors: persons, signedBy: others };
  }
  return { byline, authors: [], signedBy: signed };
}

type Signatures = Pick<Article, 'byline' | 'authors' | 'signedBy'>;

/** The parts by themselves where they are names, else the whole: a part may be half of a name. */
function namesInByline([whole = '', ...parts]: readonly string[]): string[] {
  const names = distinctNames(parts.filter((part) => namesIn(part).length === 1 && namesIn(part)[0].includes(' ')));
  return names.length > 1 ? names : distinctNames([whole]);
}
