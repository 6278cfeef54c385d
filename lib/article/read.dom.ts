import type { Span } from '../text/span';
import type { PageArticle, Unit, UnitKind } from './article';
import { extractBody } from './body/body.dom';
import { collectPage } from './body/collect.dom';
import { isFiller } from './body/filler';
import { headlineRun } from './body/headline';
import type { PageTree, Run } from './body/page-tree';
import { locateSpan, spanWithin } from './body/positions.dom';
import { isHeadingTag } from './body/prose';
import { visibleRuns } from './body/visible.dom';
import { marginsOf } from './credit/margins';
import { LIMITS } from './limits';
import { type Metadata, readMetadata } from './metadata/metadata.dom';
import { unclobbered } from './unclobbered.dom';
import { factsWithin, unitsWithin } from './within-limits';

/** An article together with the page that it was read from. Only the content script holds this; the Article travels. */
export interface ReadArticle {
  readonly article: PageArticle;
  /** The words on the page; null where their nodes have left it or say something else by now. */
  locate(span: Span): Range | null;
  /** The parts of the body that a range covers, in order; empty where it covers none. */
  spanOf(range: Range): Span[];
}

const PREVIEW_WORDS = 150;

/**
 * Reads the page as it stands, within LIMITS. Never changes it, never throws, and takes about half of what Readability
 * takes (see `npm run -s eval -- article`). null where the page has no body text at all, or an address beyond all measure. Credits and dateline are
 * looked for later, by completeArticle().
 */
export function readArticle(page: Document, url: string): ReadArticle | null {
  const document = unclobbered(page);
  if (!document.body || url.length > LIMITS.url) return null;
  const collected = collectPage(document.body, { comments: false });
  const metadata = readMetadata(document, url, collected);
  const { tree, body } = extractBody(document.body, collected, {
    titles: titlesIn(metadata),
    summaries: metadata.summaries,
    authors: namesIn(metadata),
  });
  const runs = visibleRuns(body.runs);
  if (runs.length === 0) return null;
  const article = articleOf(metadata, tree, runs);
  return {
    article,
    locate(span) {
      const run = runs[span.unit];
      return run ? locateSpan(run.nodes, run.text, span) : null;
    },
    spanOf: (range) =>
      article.units.map((_unit, unit) => spanWithin(runs[unit].nodes, unit, range)).filter((span) => span !== null),
  };
}

function articleOf(metadata: Metadata, tree: PageTree, runs: readonly Run[]): PageArticle {
  const units = unitsWithin(runs.map((run): Unit => ({ text: run.text, kind: kindOf(run) })));
  const { paywalled, summaries: _summaries, beside, ...facts } = metadata;
  const headline = headlineRun(tree, titlesIn(metadata));
  const words = units.reduce((sum, unit) => sum + unit.text.split(' ').length, 0);
  return factsWithin({
    ...facts,
    margins: { ...beside, ...marginsOf(tree, runs, headline) },
    access: (paywalled || hasFiller(tree)) && words < PREVIEW_WORDS ? 'preview' : 'full',
    units,
  });
}

/** As the head's tags name them: enough to know a biography by. */
const namesIn = ({ beside }: Metadata): string[] => beside.sources.map(({ text }) => text);

/** Dummy text in the place of the story says as much as the page's own word. */
const hasFiller = (tree: PageTree): boolean => tree.runs.some(({ text }) => isFiller(text));

const titlesIn = ({ titles }: Metadata): string[] => Object.values(titles).filter((title) => title !== null);

function kindOf(run: Run): UnitKind {
  if (isHeadingTag(run.tag)) return 'heading';
  if (run.quoted) return 'blockquote';
  return run.item ? 'item' : 'paragraph';
}
