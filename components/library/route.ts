/**
 * The library's addresses, kept in the fragment so that they can be bookmarked and walked with back and forward:
 *
 *   #/notes    #/entities    #/entities/<entity key>    #/stories    #/stories/<story id>
 *
 * A key or id is one percent-encoded segment.
 */
export type LibraryRoute =
  | { readonly view: 'notes' }
  | { readonly view: 'entities'; readonly entity: string | null }
  | { readonly view: 'stories'; readonly story: string | null };

export type LibraryViewName = LibraryRoute['view'];

export const LIBRARY_START: LibraryRoute = { view: 'stories', story: null };

/** The fragment of a route, with its '#'. */
export function addressOf(route: LibraryRoute): string {
  const chosen = route.view === 'entities' ? route.entity : route.view === 'stories' ? route.story : null;
  return chosen === null ? `#/${route.view}` : `#/${route.view}/${encodeURIComponent(wellFormed(chosen))}`;
}

/** The route that a fragment means, with or without its '#'; the start for anything that is not an address of ours. */
export function routeOf(address: string): LibraryRoute {
  const [view, segment = ''] = address.replace(/^#?\/?/, '').split('/');
  const chosen = decoded(segment);
  if (view === 'notes') return { view };
  if (view === 'entities') return { view, entity: chosen };
  if (view === 'stories') return { view, story: chosen };
  return LIBRARY_START;
}

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
