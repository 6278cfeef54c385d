/** What the bench of the library does inside of its page: bundled, since functions that cross alone lose what they call. */

/** ms from the beginning of the navigation until the frame that shows the first rows; null while it has not come. */
export const firstRows = (): number | null => performance.getEntriesByName('library rows')[0]?.startTime ?? null;

/** Types a search. Gives the ms until the frame in which the list has answered it. */
export async function answer(field: HTMLInputElement, text: string): Promise<number> {
  field.value = text;
  const start = performance.now();
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}
