/**
 * The gate's question, left for the reader. Both scripts run in one world of the page, the extension's own, which no code
 * of the page can reach: so the reader asks of each new address what the gate asked of the first one, without carrying the
 * gate's names, weights and patterns a second time (a sixth of its size).
 *
 *   gate ──shareDetector──▶ Symbol "copytaster gate" ◀──storyScore── reader
 */
export type StoryDetector = (document: Document, url: string) => { readonly score: number };

const QUESTION = Symbol.for('copytaster gate');
const world = globalThis as { [QUESTION]?: StoryDetector };

export function shareDetector(question: StoryDetector): void {
  world[QUESTION] = question;
}

/** The gate's score, 0 to 1; 0 where no gate ran, as where the browser lets us onto the page by a click alone. */
export const storyScore: (...page: Parameters<StoryDetector>) => number = (document, url) =>
  world[QUESTION]?.(document, url).score ?? 0;
