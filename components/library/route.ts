/**
 * The library's addresses, kept in the fragment so that they can be bookmarked and walked with back and forward:
 *
 *   #/stories    #/stories/<story id>    #/entities    #/entities/<entity key>    #/notes    #/orphans    #/bin
 *
 * A key or id is one percent-encoded segment. A search stands behind: #/notes?q=tag%3Aferry
 */
export type LibraryRoute =
  | { readonly view: 'notes' }
  | { readonly view: 'orphans' }
  | { readonly view: 'bin' }
  | { readonly view: 'entities'; readonly entity: string | null }
  | { readonly view: 'stories'; readonly story: string | null };

export type LibraryViewName = LibraryRoute['view'];

/** In the order in which they are offered. */
export const LIBRARY_VIEWS: readonly LibraryRoute[] = [
  { view: 'stories', story: null },
  { view: 'entities', entity: null },
  { view: 'notes' },
  { view: 'orphans' },
  { view: 'bin' },
];

export const LIBRARY_START: LibraryRoute = { view: 'stories', story: null };

/** The fragment of a route, with its '#'. */
export function addressOf(route: LibraryRoute, search = ''): string {
  const chosen = route.view === 'entities' ? route.entity : route.view === 'stories' ? route.story : null;
  const path = chosen === null ? `#/${route.view}` : `#/${route.view}/${encodeURIComponent(wellFormed(chosen))}`;
  return search.trim() === '' ? path : `${path}?q=${encodeURIComponent(wellFormed(search))}`;
}

/** The route that a fragment means, with or without its '#'; the start for anything that is not an address of ours. */
export function routeOf(address: string): LibraryRoute {
  const [view, segment = ''] = address
    .replace(/\?.*$/s, '')
    .replace(/^#?\/?/, '')
    .split('/');
  const chosen = decoded(segment);
  switch (view) {
    case 'notes':
    case 'orphans':
    case 'bin':
      return { view };
    case 'entities':
      return { view, entity: chosen };
    case 'stories':
      return { view, story: chosen };
    default:
      return LIBRARY_START;
  }
}

/** The search that an address holds; '' for none. */
export const searchIn = (address: string): string => decoded(address.match(/\?q=([^&]*)/)?.[1] ?? '') ?? '';

/** A half of a character cannot stand in an address; ids come from pages and archives and may hold one. */
const wellFormed = (id: string) => id.replace(/\p{Surrogate}/gu, '\ufffd');

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment) || null;
  } catch {
    // A lone '%': somebody typed the address by hand.
    return null;
  }
}
