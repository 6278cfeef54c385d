/** The shortest time between two layouts of ours, in ms: a page that animates pays at most this often. */
const THROTTLE_MS = 120;
/** Scrolled so far since the last layout, in heights of the viewport, others are near. */
const FAR = 0.5;

export interface FollowOptions {
  readonly document: Document;
  /** Our own element, changes in which are no changes of the page. */
  readonly host: Element;
  readonly signal: AbortSignal;
  onChange(): void;
}

/**
 * Whatever may move words on a page without a word to us: the window, boxes that scroll inside, changes of the DOM, fonts, images,
 * transitions. Told at most once a frame and once in 120 ms, and always once more after the last change.
 */
export function follow({ document, host, signal, onChange }: FollowOptions): void {
  const window = document.defaultView;
  if (!window) return;
  // The node itself: `document` may be a view of it (unclobbered.dom.ts), which nothing is equal to and no observer takes.
  const node = window.document;
  let waiting = false;
  let last = 0;
  let scrolled = window.scrollY;

  const change = () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    const wait = Math.max(0, last + THROTTLE_MS - performance.now());
    setTimeout(() => {
      window.requestAnimationFrame(() => {
        waiting = false;
        if (signal.aborted) return;
        last = performance.now();
        scrolled = window.scrollY;
        onChange();
      });
    }, wait);
  };

  const listening = { signal, passive: true, capture: true };
  document.addEventListener(
    'scroll',
    ({ target }) => {
      const isDocument = target === node || target === document.documentElement || target === document.body;
      if (!isDocument || Math.abs(window.scrollY - scrolled) > window.innerHeight * FAR) change();
    },
    listening,
  );
  for (const event of ['load', 'toggle', 'transitionend', 'animationend', 'fullscreenchange'])
    document.addEventListener(event, change, listening);
  window.addEventListener('resize', change, { signal, passive: true });

  const resized = new ResizeObserver(change);
  for (const element of [document.documentElement, document.body]) if (element) resized.observe(element);
  const mutated = new MutationObserver((records) => {
    if (records.some(({ target }) => target !== host)) change();
  });
  mutated.observe(node, { subtree: true, childList: true, characterData: true, attributes: true });
  void document.fonts?.ready.then(change);
  signal.addEventListener('abort', () => {
    resized.disconnect();
    mutated.disconnect();
  });
}
