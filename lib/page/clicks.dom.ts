export interface ClickOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  noteAt(x: number, y: number): string | null;
  onNote(note: string): void;
}

/** A painted note opens when it is clicked: by the reader, not by the page, and not where the page has a link or control. */
export function followClicks({ document, signal, noteAt, onNote }: ClickOptions): void {
  document.addEventListener(
    'click',
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const selecting = document.getSelection()?.isCollapsed === false;
      if (!event.isTrusted || selecting || target?.closest('a[href], button, input, select, textarea, summary')) return;
      const note = noteAt(event.clientX, event.clientY);
      if (note) onNote(note);
    },
    { signal },
  );
}
