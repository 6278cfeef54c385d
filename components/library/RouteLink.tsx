import type { ComponentChildren } from 'preact';
import { addressOf, type LibraryRoute } from './route';

export interface RouteLinkProps {
  readonly to: LibraryRoute;
  /** Kept in the address, so that a link opened elsewhere shows the same. */
  readonly search?: string;
  readonly part?: string;
  readonly class?: string;
  /** It is where the reader is. */
  readonly current?: boolean;
  onNavigate(route: LibraryRoute): void;
  readonly children: ComponentChildren;
}

/** A link that can be opened in a new tab, bookmarked and copied; a plain click is told to the page. */
export function RouteLink({
  to,
  search = '',
  part,
  current = false,
  onNavigate,
  children,
  class: style,
}: RouteLinkProps) {
  return (
    <a
      class={style}
      href={addressOf(to, search)}
      data-part={part}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
        event.preventDefault();
        onNavigate(to);
      }}
    >
      {children}
    </a>
  );
}
