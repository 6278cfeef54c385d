import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { formatCount } from '../format';
import { t } from '../words';
import { Button } from './Button';

/** A page of notes lays out in about a frame; a thousand would hold up typing in the search box. */
const PAGE = 60;

export interface PagedProps<Item> {
  readonly items: readonly Item[];
  readonly part: string;
  readonly class?: string;
  render(item: Item): ComponentChild;
}

/** A list that is drawn a page at a time, further pages on request. Items bring their own `<li>`. */
export function Paged<Item>({ items, part, render, class: style }: PagedProps<Item>) {
  const [shown, setShown] = useState(PAGE);
  const left = items.length - shown;
  return (
    <>
      <ul class={style} data-part={part}>
        {items.slice(0, shown).map(render)}
      </ul>
      {left > 0 && (
        <Button part="show-more" onClick={() => setShown(shown + PAGE)}>
          {t('library.more', left, { count: formatCount(left) })}
        </Button>
      )}
    </>
  );
}
