import type { Run } from './page-tree';

/**
 * Runs that style sheets hide (a second copy for phones, a print view). Asked for the chosen runs only: the browser has
 * to settle styles for each question. Where nearly all is hidden the page has not been shown yet (it fades in by
 * script), and nothing is dropped.
 */
const MAX_HIDDEN_SHARE = 0.5;

export function visibleRuns(runs: readonly Run[]): readonly Run[] {
  const shown = new Map<Element, boolean>();
  const isShown = ({ block: { element } }: Run) => {
    let answer = shown.get(element);
    if (answer === undefined) {
      answer = element.checkVisibility?.({ visibilityProperty: true }) ?? true;
      shown.set(element, answer);
    }
    return answer;
  };
  const visible = runs.filter(isShown);
  const length = (list: readonly Run[]) => list.reduce((sum, run) => sum + run.text.length, 0);
  return length(visible) < (1 - MAX_HIDDEN_SHARE) * length(runs) ? runs : visible;
}
