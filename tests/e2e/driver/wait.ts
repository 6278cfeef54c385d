/** How often a condition is looked at, and how long until it counts as never, in ms. */
const INTERVAL_MS = 50;
const PATIENCE_MS = 30_000;

/**
 * Waits until `look` gives something other than null, false or undefined, and gives that. What it throws counts as "not
 * yet": a page that is being replaced answers nothing.
 * @throws {Error} that names `what` when it has not come after `patience` ms, with the last fault
 */
export async function waitFor<Value>(
  what: string,
  look: () => Promise<Value | null | undefined | false>,
  patience = PATIENCE_MS,
): Promise<Value> {
  const end = Date.now() + patience;
  let fault: unknown = null;
  while (Date.now() < end) {
    try {
      const value = await look();
      if (value !== null && value !== undefined && value !== false) return value;
      fault = null;
    } catch (error) {
      fault = error;
    }
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
  throw new Error(`waited ${patience} ms for ${what}${fault instanceof Error ? `: ${fault.message}` : ''}`);
}
