import { comparable } from '../../text/char-classes';
import { isBoilerplate } from './boilerplate';
import { isFiller } from './filler';
import type { Block, PageTree, Run } from './page-tree';
import { endsLikeSentence, isHeadingTag, linkedShare } from './prose';
import type { Weighing } from './prose-weight';

/** Which runs of the container are the story: everything between its first and last paragraph that reads as part of it. */
const BEFORE_FIRST = 2;
const AFTER_LAST = 3;

/** Quotation marks and the like that one form of a headline has and the other has not. */
const MARKS_AROUND = 10;

/** Text in as good as every story stands in <p>; where it does here, other blocks between them are embeds and teasers. */
const PARAGRAPH_STORY_SHARE = 0.7;

/** The runs that make the body, in order; empty where the container holds no prose. */
export function selectBody(tree: PageTree, container: Block, weighing: Weighing, titles: readonly string[]): Run[] {
  const inside: number[] = [];
  for (let index = container.first; index < container.end; index++) inside.push(index);
  const first = inside.findIndex((index) => weighing.weights[index] > 0);
  const last = inside.findLastIndex((index) => weighing.weights[index] > 0);
  if (first < 0) return [];
  const headlines = new Set(titles.map(comparable));
  const longestHeadline = Math.max(0, ...titles.map((title) => title.length)) + MARKS_AROUND;
  const columns = columnsOf(tree, container, weighing);
  const named = container.hints.favoured;
  return inside
    .filter((index, order) => {
      const run = tree.runs[index];
      if (weighing.aside[index] || (order < first - BEFORE_FIRST && !named) || order > last + AFTER_LAST) return false;
      if (isBoilerplate(run.text) || isFiller(run.text) || (order <= first && isDateLine(run.text))) return false;
      if (run.text.length <= longestHeadline && headlines.has(comparable(run.text))) return false;
      if (weighing.weights[index] > 0) return columns.hold(run) || (order === first && endsLikeSentence(run.text));
      return readsAlong(run, {
        leading: order < first && !(named && columns.hold(run)),
        amid: order > first && order < last,
        inColumn: columns.hold(run),
      });
    })
    .map((index) => tree.runs[index]);
}

const MAX_DATE_LINE = 120;
/** "22/11/2020 - 04:30 - Fonte: …", "Artikel vom 31.10.23": when and from whom, before the story begins. */
const DATE_LINE = /^\D{0,16}\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}(?!\d)/;

const isDateLine = (text: string): boolean =>
  text.length <= MAX_DATE_LINE && DATE_LINE.test(text) && !/[.!?]$/.test(text);

interface Columns {
  hold(run: Run): boolean;
}

/** The blocks whose direct children are the story's paragraphs. */
function columnsOf(tree: PageTree, container: Block, weighing: Weighing): Columns {
  const weights = new Map<Block, number>();
  let total = 0;
  let paragraphs = 0;
  for (let index = container.first; index < container.end; index++) {
    const weight = weighing.weights[index];
    if (weight === 0) continue;
    const run = tree.runs[index];
    const column = columnOf(run);
    weights.set(column, (weights.get(column) ?? 0) + weight);
    total += weight;
    if (run.tag === 'P') paragraphs += weight;
  }
  const byParagraph = paragraphs > PARAGRAPH_STORY_SHARE * total;
  return {
    hold: (run) =>
      !byParagraph || run.tag === 'P' || run.item || run.quoted || (weights.get(columnOf(run)) ?? 0) > 0.1 * total,
  };
}

const columnOf = (run: Run): Block => (run.tag === 'P' ? (run.block.parent ?? run.block) : run.block);

interface Place {
  readonly leading: boolean;
  readonly amid: boolean;
  readonly inColumn: boolean;
}

/** Short lines that belong to the story: an intermediate heading, a line of dialogue, an item of a list. */
function readsAlong(run: Run, place: Place): boolean {
  const { text, tag, favoured, item, quoted } = run;
  const linked = linkedShare(run);
  if (isHeadingTag(tag)) return place.amid && linked < 0.5 && text.length > 2;
  if (tag === 'P' && text.length > 100 && linked < 0.75 && endsLikeSentence(text)) return true;
  if (linked > 0.65) return false;
  if (tag === 'P' || quoted) {
    if (place.leading && text.length < 40) return false;
    return text.length >= 2 && (endsLikeSentence(text) || text.length > 25 || favoured);
  }
  if (item && text.length > 80 && linked < 0.65 && favoured) return true;
  if (item) return place.amid && text.length > 3 && linked < 0.4;
  return place.inColumn && place.amid && text.length > 25 && endsLikeSentence(text);
}
