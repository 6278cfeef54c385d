import { comparable } from '../../text/char-classes';
import { sameKey } from './headline';
import type { Block, PageTree, Run } from './page-tree';
import { endsLikeSentence, isHeadingTag, linkedShare } from './prose';

/**
 * The summary between headline and body. It is part of what the newsroom wrote (and of what syndicates copy), but stands in
 * the page's header, where everything else is furniture, and in any tag: <p>, <div>, <h2>, <h4>. So a line counts that
 *
 *   is named as a summary, itself or by what it stands in
 *   says what the page gives to machines as its description
 *   is a paragraph of the headline's own <header>, and a sentence
 *   follows the headline at once, in the same block, and is a sentence
 */
const MIN_LENGTH = 40;
/** Of a line that is named, or borne out by the description: "Vote delayed until May." */
const MIN_TOLD_LENGTH = 20;
const MAX_LINKED = 0.3;
const MAX_RUNS = 3;
const FOREIGN_TAGS = new Set(['FIGURE', 'FIGCAPTION', 'NAV', 'ASIDE', 'FORM']);
const NAMED_LEVELS = 3;

export interface StandfirstPlace {
  /** Index of the headline's run; without one nothing is a standfirst. */
  readonly headline: number | null;
  /** Index of the body's first run. */
  readonly first: number;
  /** What the page gives to machines as its title, and as its summary. */
  readonly titles: readonly string[];
  readonly summaries: readonly string[];
}

export function standfirstRuns(tree: PageTree, { headline, first, titles, summaries }: StandfirstPlace): Run[] {
  if (headline === null || headline >= first) return [];
  const told = summaries.map(comparable);
  const known = titles.map(comparable);
  const seen = new Set([comparable(tree.runs[first]?.text ?? '')]);
  const isNew = (run: Run) => {
    const key = comparable(run.text);
    if (seen.has(key) || known.some((title) => sameKey(title, key))) return false;
    seen.add(key);
    return true;
  };
  return tree.runs
    .slice(headline + 1, first)
    .filter((run, after) => {
      if (run.item || linkedShare(run) > MAX_LINKED || !mayHold(run)) return false;
      if (isStandfirst(run) || isTold(run, told))
        return run.text.length >= MIN_TOLD_LENGTH && (after < NEAR || isTold(run, told));
      if (run.doubtful || run.text.length < MIN_LENGTH || !endsLikeSentence(run.text)) return false;
      return (run.tag === 'P' && isInHeader(run)) || (after === 0 && isBeside(run, tree.runs[headline]));
    })
    .filter(isNew)
    .slice(0, MAX_RUNS);
}

/** A summary that is named stands within so many lines of the headline; what is named so further down is another story's. */
const NEAR = 12;

/** Named as a summary, itself or by what it stands in. */
export function isStandfirst({ block }: Run): boolean {
  let at: Block | null = block;
  for (let level = 0; at && level < NAMED_LEVELS; level++, at = at.parent) if (at.hints.standfirst) return true;
  return false;
}

/** Descriptions are cut, and end in dots or in the middle of a word. */
const MIN_SAME_BEGINNING = 40;

const isTold = (run: Run, summaries: readonly string[]): boolean => {
  const key = comparable(run.text);
  return summaries.some(
    (summary) =>
      summary === key || (key.length >= MIN_SAME_BEGINNING && (summary.includes(key) || beginsLike(key, summary))),
  );
};

const beginsLike = (key: string, summary: string): boolean =>
  summary.length >= MIN_SAME_BEGINNING &&
  key.startsWith(summary.slice(0, Math.max(MIN_SAME_BEGINNING, summary.length - 20)));

/** Not where pictures, menus, forms and comments are. */
function mayHold({ block }: Run): boolean {
  for (let at: Block | null = block; at; at = at.parent) {
    if (FOREIGN_TAGS.has(at.tag) || at.hints.doubt === 'comments' || at.hints.doubt === 'dialog') return false;
  }
  return true;
}

function isInHeader({ block }: Run): boolean {
  for (let at: Block | null = block; at; at = at.parent) if (at.tag === 'HEADER') return true;
  return false;
}

const isBeside = (run: Run, headline: Run): boolean =>
  (isHeadingTag(run.tag) || run.tag === 'P' || run.tag === 'DIV') && run.block.parent === headline.block.parent;
