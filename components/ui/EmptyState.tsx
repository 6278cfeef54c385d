import type { ComponentChildren } from 'preact';

export interface EmptyStateProps {
  readonly title: string;
  /** Test hook. */
  readonly part: string;
  /** Heading level on its page. */
  readonly level?: 1 | 2;
  /** Why, and what to do. */
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
  /** Something failed: said at once to screen readers. */
  readonly alert?: boolean;
}

/** What stands where nothing can: the state in a line, the reason, and the way on. */
export function EmptyState({ title, part, level = 1, children, actions, alert = false }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <section class="empty-state" data-part={part} role={alert ? 'alert' : undefined}>
      <Heading>{title}</Heading>
      {children}
      {actions && <div class="actions">{actions}</div>}
    </section>
  );
}
