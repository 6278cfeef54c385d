import type { ComponentChildren } from 'preact';

export interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly part: string;
  readonly children: ComponentChildren;
  onToggle?(open: boolean): void;
}

/** The browser's own: keyboard, state and find-in-page come with it. */
export function Disclosure({ summary, part, children, onToggle }: DisclosureProps) {
  return (
    <details class="disclosure" data-part={part} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <div class="disclosed">{children}</div>
    </details>
  );
}
