import type { Unit } from '../../lib/article/article';
import type { Copy } from '../../lib/match/copy';
import type { Span } from '../../lib/text/span';

/**
 * Where the strip's shapes lie. Both rows are drawn to one scale, by characters of the page and words of the source, so that
 * a page twice as long as its source is drawn twice as long:
 *
 *   page     [unit 0 ][unit 1      ][unit 2 ]…      one box a unit, filled where passages are
 *              \\\\\    |||||    |||                ribbons, from a passage on the page to its place in the source
 *   source   [███  ████  ░missing░ ███]             one box, filled likewise
 *
 * Lengths are in the SVG's own units.
 */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

export interface Ribbon {
  readonly page: Stretch;
  readonly source: Stretch;
  readonly quoted: boolean;
}

export interface StripGeometry {
  readonly units: readonly (Stretch & { readonly added: boolean })[];
  readonly source: Stretch;
  readonly ribbons: readonly Ribbon[];
  readonly missing: readonly Stretch[];
  /** What fingerprints cannot tell, on either row. */
  readonly untold: { readonly page: readonly Stretch[]; readonly source: readonly Stretch[] };
}

/** Between two units, so that paragraphs can be told apart. */
const GAP = 1.5;
/** Runs that are nearer to each other than this on both rows are drawn as one: the eye would not part them. */
const JOIN = 3;
/** The shortest shape that can still be seen. */
const HAIR = 1;

const wordsIn = (text: string) => text.split(/\s+/).length;

/**
 * What of the source is not here. Only of a copy can anything be missing: that an independent report lacks most of another
 * one says nothing.
 */
export const missingFrom = ({ kind, missing }: Copy): Copy['missing'] =>
  kind === 'passages' || kind === 'shared-quotes' ? [] : missing;

/** What of the source may be here or not; counted apart from what is missing, and told where that is. */
export const untoldOf = ({ kind, untold }: Copy): Copy['untold'] =>
  kind === 'passages' || kind === 'shared-quotes' ? undefined : untold;

export interface StripOptions {
  readonly units: readonly Unit[];
  readonly copy: Copy;
  readonly width: number;
}

export function layOutStrip({ units, copy, width }: StripOptions): StripGeometry {
  const lengths = units.map(({ text }) => wordsIn(text));
  const pageLength = lengths.reduce((sum, length) => sum + length, 0);
  const scale = width / Math.max(pageLength, copy.story.words, 1);
  const added = new Set(copy.addedUnits);
  let x = 0;
  const boxes = lengths.map((length, unit) => {
    const box = { x, width: Math.max(length * scale - GAP, HAIR), added: added.has(unit) };
    x += length * scale;
    return box;
  });
  const source = { x: 0, width: copy.story.words * scale };
  const onSource = ({ start, end }: { readonly start: number; readonly end: number }) =>
    visible(start * source.width, end * source.width);

  const ribbons = copy.passages
    .filter(({ page }) => page.unit < boxes.length)
    .map((passage) => ({
      page: onPage(passage.page, boxes[passage.page.unit], units[passage.page.unit].text.length),
      source: onSource(passage.source),
      quoted: passage.quoted,
      unit: passage.page.unit,
    }))
    .sort((a, b) => a.page.x - b.page.x)
    .reduce<(Ribbon & { readonly unit: number })[]>(joinNear, []);
  const spans = (copy.untold?.page ?? []).filter(({ unit }) => unit < boxes.length);
  const untold = {
    page: spans.map((span) => onPage(span, boxes[span.unit], units[span.unit].text.length)),
    source: (untoldOf(copy)?.source ?? []).map(onSource),
  };
  return { units: boxes, source, ribbons, missing: missingFrom(copy).map(onSource), untold };
}

function onPage({ start, end }: Span, box: Stretch, characters: number): Stretch {
  const at = (offset: number) => box.x + (box.width * Math.min(offset, characters)) / characters;
  return visible(at(start), at(end));
}

const visible = (from: number, to: number): Stretch => ({ x: from, width: Math.max(to - from, HAIR) });
const endOf = ({ x, width }: Stretch) => x + width;

function joinNear<Run extends Ribbon & { readonly unit: number }>(joined: Run[], next: Run): Run[] {
  const last = joined.at(-1);
  const near =
    last !== undefined &&
    last.unit === next.unit &&
    last.quoted === next.quoted &&
    next.page.x - endOf(last.page) < JOIN &&
    Math.abs(next.source.x - endOf(last.source)) < JOIN;
  if (!near) return [...joined, next];
  const run = { ...last, page: join(last.page, next.page), source: join(last.source, next.source) };
  return [...joined.slice(0, -1), run];
}

const join = (first: Stretch, second: Stretch): Stretch => visible(first.x, Math.max(endOf(first), endOf(second)));

/** The outline of a ribbon between two heights, as an SVG path. */
export function ribbonPath({ page, source }: Ribbon, top: number, bottom: number): string {
  const middle = (top + bottom) / 2;
  const [left, right, low, lowRight] = [page.x, endOf(page), source.x, endOf(source)].map((x) => x.toFixed(1));
  return (
    `M${left},${top} C${left},${middle} ${low},${middle} ${low},${bottom} H${lowRight} ` +
    `C${lowRight},${middle} ${right},${middle} ${right},${top} Z`
  );
}
