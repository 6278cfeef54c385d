import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface Tab<Key extends string> {
  readonly key: Key;
  /** What is seen, such as a mark and a count. */
  readonly face: ComponentChildren;
  /** What is heard, and shown on hover. */
  readonly label: string;
}

export interface TabsProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Key>[];
  readonly chosen: Key;
  onChoose(key: Key): void;
  /** The panel of the chosen tab. */
  readonly children: ComponentChildren;
}

/** Tabs with a roving tab stop (WAI-ARIA APG): one Tab press enters, arrows walk and choose, Home and End jump. */
export function Tabs<Key extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Key>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex(({ key }) => key === chosen);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(event.key, { at, count: tabs.length, rightToLeft: isRightToLeft(list.current) });
    if (next === null) return;
    event.preventDefault();
    onChoose(tabs[next].key);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ key, face, label: name }) => (
          <button
            type="button"
            role="tab"
            class="tab"
            key={key}
            id={`${id}-${key}`}
            data-part="tab"
            aria-label={name}
            title={name}
            aria-selected={key === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={key === chosen ? 0 : -1}
            onClick={() => onChoose(key)}
          >
            {face}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </>
  );
}

interface Position {
  readonly at: number;
  readonly count: number;
  readonly rightToLeft: boolean;
}

function neighbour(key: string, { at, count, rightToLeft }: Position): number | null {
  const step = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return (at + step + count) % count;
    case 'ArrowLeft':
      return (at - step + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

const isRightToLeft = (element: Element | null) => element?.closest('[dir]')?.getAttribute('dir') === 'rtl';
