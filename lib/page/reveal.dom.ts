/** Bring words to the middle of the window. Only scrolls; smoothly, unless the reader asked for less motion. */
export function scrollToRange(window: Window, range: Range): void {
  const behavior: ScrollBehavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const element = range.startContainer.parentElement;
  if (element && element.getBoundingClientRect().height <= window.innerHeight) {
    // The browser also scrolls every box that the words lie in.
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    return;
  }
  // A paragraph taller than the window (a story set in one block): its middle may be far from the words.
  const box = range.getBoundingClientRect();
  window.scrollBy({ top: box.top + box.height / 2 - window.innerHeight / 2, behavior });
}
