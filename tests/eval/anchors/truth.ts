import type { Span } from '../../../lib/text/span';
import type { StoryDocument } from './documents';
import type { Target } from './targets';

/**
 * Where the words of a target really are in another copy, told by aligning the two whole documents. Nothing of lib/anchor is
 * used, and more is known here than an anchor knows: the whole of the first document, not 32 characters around the quote.
 *
 *   from  … w w w w w w w w w w …      runs of equal words, at least RUN long, may lie anywhere in `to` (moves);
 *             │ │ │ │ │   │ │ │        each word takes the longest run that it is in; between runs, and at their
 *   to    … w w w w w w w w w w …      ends, single equal or nearly equal words are aligned in order
 */
export type Truth = Span | 'gone' | 'ambiguous';

/** Words. Shorter runs are shared by any two reports ("the president of the"). */
const RUN = 5;
/** Words on each side of a run within which single words are aligned too. */
const REACH = 40;
/** Share of a target's letters that must be aligned to one place: above, the words are there; below, they are gone. */
const THERE = 0.7;
const GONE = 0.3;
/** Images further apart than this, in words, are two places. */
const PLACE_GAP = 15;
/** A run that is the target alone, or hardly more, proves nothing unless it is this long (words): stock phrases recur. */
const TELLING_RUN = 9;
/** … or so many of the words within reach on both sides stand there at the same distance, give or take a few. */
const TELLING_NEIGHBOURS = 4;
const NEIGHBOURHOOD = 8;
const NEIGHBOUR_DRIFT = 3;
/** A second run of this share of the first's length makes the place ambiguous. */
const RIVAL = 0.85;

interface Word {
  readonly text: string;
  readonly unit: number;
  readonly start: number;
  readonly end: number;
}

interface Image {
  /** Word in `to`, or -1. */
  readonly word: number;
  /** Length of the run it comes from; 0 for words aligned one by one. */
  readonly run: number;
  readonly rivalled: boolean;
}

const NO_IMAGE: Image = { word: -1, run: 0, rivalled: false };

export interface Alignment {
  truthOf(target: Target): Truth;
}

export function alignDocuments(from: StoryDocument, to: StoryDocument): Alignment {
  const source = wordsOf(from);
  const copy = wordsOf(to);
  const images = fillGaps(source, copy, runImages(source, copy));

  function truthOf({ class: targetClass, span }: Target): Truth {
    const first = source.findIndex((word) => word.unit === span.unit && word.end > span.start);
    let last = first;
    while (last + 1 < source.length && source[last + 1].unit === span.unit && source[last + 1].start < span.end) last++;
    const place = bestPlace(source, images, first, last);
    const short = targetClass === 'entity' || targetClass === 'phrase';
    if (place.share < GONE || (targetClass === 'entity' && place.share < 1)) {
      return occurs(source.slice(first, last + 1), copy) ? 'ambiguous' : 'gone';
    }
    if (place.share < THERE || place.rivalled) return 'ambiguous';
    if (short && place.run < TELLING_RUN && neighboursAt(images, first, last, place.from) < TELLING_NEIGHBOURS) {
      return 'ambiguous';
    }
    return spanOf(copy, place.from, place.to);
  }

  return { truthOf };
}

function wordsOf(document: StoryDocument): Word[] {
  const words: Word[] = [];
  document.units.forEach(({ text }, unit) => {
    for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)) {
      const name = word.replace(/['’]s$/u, '');
      words.push({
        text: name.toLowerCase().replace(/’/g, "'"),
        unit,
        start: index,
        end: index + name.length,
      });
    }
  });
  return words;
}

/** For every word of `source`, its place in the longest run of equal words that it is in. */
function runImages(source: readonly Word[], copy: readonly Word[]): Image[] {
  const gram = (words: readonly Word[], at: number) =>
    words
      .slice(at, at + RUN)
      .map(({ text }) => text)
      .join(' ');
  const places = new Map<string, number[]>();
  for (let at = 0; at + RUN <= copy.length; at++) {
    const key = gram(copy, at);
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  const images: Image[] = new Array(source.length).fill(NO_IMAGE);
  for (let at = 0; at + RUN <= source.length; at++) {
    for (const place of places.get(gram(source, at)) ?? []) {
      if (at > 0 && place > 0 && source[at - 1].text === copy[place - 1].text) continue;
      let run = RUN;
      while (source[at + run]?.text === copy[place + run]?.text && at + run < source.length) run++;
      for (let step = 0; step < run; step++) {
        const { run: known, rivalled } = images[at + step];
        if (run > known) images[at + step] = { word: place + step, run, rivalled: known >= run * RIVAL };
        else if (run >= known * RIVAL && !rivalled) images[at + step] = { ...images[at + step], rivalled: true };
      }
    }
  }
  return images;
}

/** Align the words that lie between two runs in the same order, or within reach of the end of one. */
function fillGaps(source: readonly Word[], copy: readonly Word[], runs: readonly Image[]): Image[] {
  const images = [...runs];
  for (let at = 0; at < source.length; ) {
    if (images[at].word >= 0) {
      at++;
      continue;
    }
    let end = at;
    while (end < source.length && runs[end].word < 0) end++;
    const before = at > 0 ? runs[at - 1].word : -1;
    const after = end < source.length ? runs[end].word : -1;
    const ordered = before >= 0 && after > before && after - before <= REACH;
    if (ordered && end - at <= REACH) align(at, end, before + 1, after);
    else {
      const half = at + Math.min(REACH, end - at);
      if (before >= 0) align(at, half, before + 1, Math.min(copy.length, before + 1 + REACH));
      if (after >= 0) align(Math.max(half, end - REACH), end, Math.max(0, after - REACH), after);
    }
    at = end;
  }
  return images;

  /** Longest common subsequence of equal or nearly equal words, weighted by their letters. */
  function align(from: number, to: number, copyFrom: number, copyTo: number): void {
    const width = copyTo - copyFrom + 1;
    const best = new Uint32Array((to - from + 1) * width);
    const weight = (i: number, j: number) =>
      alike(source[from + i].text, copy[copyFrom + j].text) ? source[from + i].text.length : 0;
    for (let i = to - from - 1; i >= 0; i--) {
      for (let j = width - 2; j >= 0; j--) {
        const pair = weight(i, j);
        best[i * width + j] = Math.max(
          best[(i + 1) * width + j],
          best[i * width + j + 1],
          pair === 0 ? 0 : pair + best[(i + 1) * width + j + 1],
        );
      }
    }
    for (let i = 0, j = 0; i < to - from && j < width - 1; ) {
      const pair = weight(i, j);
      if (pair > 0 && best[i * width + j] === pair + best[(i + 1) * width + j + 1]) {
        images[from + i] = { word: copyFrom + j, run: 0, rivalled: false };
        i++;
        j++;
      } else if (best[i * width + j] === best[(i + 1) * width + j]) i++;
      else j++;
    }
  }
}

/** Equal, or one word in two forms: organise and organizing, attack and attacks. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= 4 && same >= 0.7 * Math.max(a.length, b.length);
}

interface Place {
  /** Words of `to`, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** Share of the target's letters that are aligned to this place. */
  readonly share: number;
  readonly run: number;
  readonly rivalled: boolean;
}

/** Of all places where parts of the target went, the one with the most letters. */
function bestPlace(source: readonly Word[], images: readonly Image[], first: number, last: number): Place {
  const letters = (at: number) => source[at].end - source[at].start;
  let all = 0;
  const aligned: number[] = [];
  for (let at = first; at <= last; at++) {
    all += letters(at);
    if (images[at].word >= 0) aligned.push(at);
  }
  aligned.sort((a, b) => images[a].word - images[b].word);
  let best: Place = { from: -1, to: -1, share: 0, run: 0, rivalled: false };
  for (let begin = 0; begin < aligned.length; ) {
    let end = begin + 1;
    while (end < aligned.length && images[aligned[end]].word - images[aligned[end - 1]].word <= PLACE_GAP) end++;
    const group = aligned.slice(begin, end);
    const share = group.reduce((sum, at) => sum + letters(at), 0) / all;
    if (share > best.share) {
      best = {
        from: images[group[0]].word,
        to: images[group[group.length - 1]].word,
        share,
        run: Math.max(...group.map((at) => images[at].run)),
        rivalled: group.filter((at) => images[at].rivalled).length > group.length / 2,
      };
    }
    begin = end;
  }
  return best;
}

/** How many words around the target stand around its place in `to` too, at about the same distance. */
function neighboursAt(images: readonly Image[], first: number, last: number, place: number): number {
  let count = 0;
  for (let at = Math.max(0, first - NEIGHBOURHOOD); at <= Math.min(images.length - 1, last + NEIGHBOURHOOD); at++) {
    const isOutside = at < first || at > last;
    const drift = Math.abs(images[at].word - place - (at - first));
    if (isOutside && images[at].word >= 0 && drift <= NEIGHBOUR_DRIFT) count++;
  }
  return count;
}

function occurs(words: readonly Word[], copy: readonly Word[]): boolean {
  return copy.some((_, at) => words.every(({ text }, step) => copy[at + step]?.text === text));
}

/** From the first to the last word; where these lie in two units, the unit with the more letters. */
function spanOf(copy: readonly Word[], from: number, to: number): Span {
  const spans: Span[] = [];
  for (const { unit, start, end } of copy.slice(from, to + 1)) {
    const open = spans.at(-1);
    if (open?.unit === unit) spans[spans.length - 1] = { ...open, end };
    else spans.push({ unit, start, end });
  }
  return spans.reduce((longest, span) => (span.end - span.start > longest.end - longest.start ? span : longest));
}
