import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { ComponentChild } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

export interface VirtualListProps<Item> {
  readonly items: readonly Item[];
  readonly part: string;
  readonly label: string;
  readonly class?: string;
  /** About how high an item is, in CSS pixels: measured as soon as it is drawn. */
  readonly estimate: number;
  keyOf(item: Item): string;
  render(item: Item): ComponentChild;
}

/** Drawn before anything is measured, and beyond the window's edges afterwards, so that Tab always finds a neighbour. */
const OVERSCAN = 8;
/** So few are drawn whole: they can be printed, and found by the browser's own search. */
const FEW = 60;
/** What is taken for the window until it is known. */
const FIRST_RECT = { width: 600, height: 900 };

/**
 * A list of any length of which only what can be seen stands in the document. Each item says its place to screen readers
 * (`aria-posinset`), and arrows, Page Up and Down, Home and End walk from item to item. Scrolls with the pane it stands in, or
 * with the page where the pane does not scroll.
 */
export function VirtualList<Item>({ items, part, label, estimate, keyOf, render, ...look }: VirtualListProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [virtualizer] = useState(
    () => new Virtualizer<Scroller, HTMLElement>(optionsFor(null, { count: items.length, estimate })),
  );
  const [scroller, setScroller] = useState<Scroller | null>(null);
  const margin = useRef(0);
  virtualizer.setOptions({
    ...optionsFor(scroller, { count: items.length, estimate }),
    scrollMargin: margin.current,
    getItemKey: useCallback((index: number) => keyOf(items[index]), [items]),
    onChange: () => redraw(undefined),
  });
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    const found = scrollerOf(list.current!);
    setScroller(found);
    margin.current = marginOf(list.current!, found);
  }, []);
  useLayoutEffect(() => virtualizer._willUpdate());
  /** The item that a key walked to and that is perhaps not drawn yet: it has the focus as soon as it is. */
  const awaited = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (awaited.current !== null && focusOn(list.current, awaited.current)) awaited.current = null;
  });

  const shown = virtualizer.getVirtualItems();
  const onKeyDown = (event: KeyboardEvent) => {
    const from = placeOf(event.target as Element);
    const to = from === null ? null : neighbour(event.key, from, items.length);
    if (to === null || isTyping(event.target as Element)) return;
    event.preventDefault();
    virtualizer.scrollToIndex(to, { align: 'auto' });
    awaited.current = to;
    redraw(undefined);
  };
  return (
    <ul
      {...look}
      data-part={part}
      aria-label={label}
      ref={list}
      onKeyDown={onKeyDown}
      style={{
        paddingTop: `${(shown[0]?.start ?? 0) - (shown.length > 0 ? margin.current : 0)}px`,
        paddingBottom: `${virtualizer.getTotalSize() - ((shown.at(-1)?.end ?? margin.current) - margin.current)}px`,
      }}
    >
      {shown.map(({ index, key }) => (
        <li
          key={key}
          data-index={index}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          // Its own function: a new one would be called on every drawing, and measure every row.
          ref={virtualizer.measureElement}
        >
          {items[index] !== undefined && render(items[index])}
        </li>
      ))}
    </ul>
  );
}

type Scroller = HTMLElement | Window;
type Options = VirtualizerOptions<Scroller, HTMLElement>;

/** The library has one set of hands for elements and one for the window; which is needed shows only at run time. */
function optionsFor(scroller: Scroller | null, { count, estimate }: { count: number; estimate: number }): Options {
  const inWindow = scroller === null || scroller === window;
  return {
    count,
    estimateSize: () => estimate,
    overscan: count <= FEW ? FEW : OVERSCAN,
    initialRect: FIRST_RECT,
    // In a hidden pane everything measures nothing, and would all be drawn.
    measureElement: (element, entry, instance) => measureElement(element, entry, instance) || estimate,
    getScrollElement: () => scroller,
    observeElementRect: (inWindow ? observeWindowRect : observeElementRect) as Options['observeElementRect'],
    observeElementOffset: (inWindow ? observeWindowOffset : observeElementOffset) as Options['observeElementOffset'],
    scrollToFn: (inWindow ? windowScroll : elementScroll) as Options['scrollToFn'],
  };
}

/** The nearest box around the list that scrolls, or the window. */
function scrollerOf(list: HTMLElement): Scroller {
  for (let box = list.parentElement; box && box !== document.body; box = box.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return window;
}

/** How far below the top of what scrolls the list begins, in CSS pixels. */
function marginOf(list: HTMLElement, scroller: Scroller): number {
  const top = list.getBoundingClientRect().top;
  if (scroller instanceof Element) return top - scroller.getBoundingClientRect().top + scroller.scrollTop;
  return top + scroller.scrollY;
}

const PAGE = 10;

function neighbour(key: string, from: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + PAGE,
    PageUp: from - PAGE,
    Home: 0,
    End: count - 1,
  };
  return key in steps ? Math.min(count - 1, Math.max(0, steps[key])) : null;
}

/** The item that something stands in; null outside of any. */
function placeOf(element: Element): number | null {
  const index = element.closest<HTMLElement>('li[data-index]')?.dataset.index;
  return index === undefined ? null : Number(index);
}

const isTyping = (element: Element) => element.matches('input:not([type=checkbox]), textarea, select');

/** false where that item is not drawn. */
function focusOn(list: Element | null, index: number): boolean {
  const control = list?.querySelector<HTMLElement>(`li[data-index="${index}"] :is(a, button, input)`);
  control?.focus();
  return control !== null && control !== undefined;
}
