import { leadsToAuthor } from './element.dom';
import type { ElementFacts, ElementHints } from './element-hints';
import type { Signposts } from './page-tree';

const MAX_FOUND = 40;
const MAX_AUTHOR_LINKS = 4;

/** Elements that the walk passes and the metadata will ask: noted on the way, since looking for them again costs a walk. */
export function createSignposts() {
  const headings: Element[] = [];
  const bylines: Element[] = [];
  const authorLinks: Element[] = [];
  const times: Element[] = [];
  const note = (list: Element[], element: Element) => {
    if (list.length < MAX_FOUND) list.push(element);
  };
  const found: Signposts = { headings, bylines, authorLinks, times };
  return {
    found,
    /** By tag alone: a hidden headline or date still counts. */
    noteTag(element: Element, tag: string) {
      if (tag === 'H1') note(headings, element);
      if (tag === 'TIME') note(times, element);
    },
    noteHints(element: Element, { tag, property }: ElementFacts, hints: ElementHints) {
      if (property === 'datePublished') note(times, element);
      if (hints.byline) note(bylines, element);
      else if (tag === 'A' && authorLinks.length < MAX_AUTHOR_LINKS && leadsToAuthor(element))
        note(authorLinks, element);
    },
  };
}
