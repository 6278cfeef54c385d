import { isBiography } from './biography';
import { chooseContainer } from './container';
import { headlineRun } from './headline';
import type { Block, PageTree, Run } from './page-tree';
import { type Weighing, weighPage, weighTrusting, weightOf } from './prose-weight';
import { selectBody } from './select';
import { isStandfirst, standfirstRuns } from './standfirst';

/** The story's runs in a page, by what blocks say of themselves and by where the prose is. Pure. */
export interface Body {
  /** null where the page holds no prose. */
  readonly container: Block | null;
  /** Weight of all prose on the page, about its length in letters. */
  readonly weight: number;
  readonly runs: readonly Run[];
}

/** Below this weight the doubts about the page's paragraphs are dropped. */
const NEXT_TO_NOTHING = 250;

/** What the page says of the story outside it: its headline and its summary, in every form, and who wrote it. */
export interface PageWords {
  readonly titles: readonly string[];
  readonly summaries: readonly string[];
  readonly authors: readonly string[];
}

export function findBody(tree: PageTree, { titles, summaries, authors }: PageWords): Body {
  const headline = headlineRun(tree, titles);
  const weighing = weigh(tree, headline);
  const container = chooseContainer(tree, weighing, headline);
  const story = container ? withoutBiography(selectBody(tree, container, weighing, titles), authors) : [];
  const first = story.length > 0 ? tree.runs.indexOf(story[0]) : (container?.first ?? 0);
  const runs = container ? [...standfirstRuns(tree, { headline, first, titles, summaries }), ...story] : [];
  // A headline and its summary, before consent is given or the text has come.
  const isOnlySummary = runs.length === 1 && isStandfirst(runs[0]);
  return { container, weight: weightOf(weighing, tree.root), runs: isOnlySummary ? [] : runs };
}

const MAX_BIOGRAPHIES = 3;

/** Who wrote it is said at the end, a paragraph for each. */
function withoutBiography(story: Run[], authors: readonly string[]): Run[] {
  const last = story.slice(0, -MAX_BIOGRAPHIES).length;
  return story.filter((run, index) => index < last || index === 0 || !isBiography(run.text, authors));
}

function weigh(tree: PageTree, headline: number | null): Weighing {
  const weighing = weighPage(tree, headline);
  const weight = weightOf(weighing, tree.root);
  if (weight >= NEXT_TO_NOTHING) return weighing;
  const trusting = weighTrusting(tree, weighing);
  return weightOf(trusting, tree.root) > 1.5 * weight ? trusting : weighing;
}
