import type { ArticleText } from './article-text';
import type { Quote, WordRun } from './quote';

/** Rows of an article's words in which a quote may lie, `to` exclusive. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** A word that stands more often than this in an article says nothing of where a quote is. */
const FREQUENT = 24;
/** Share of the letters of quote and context that must vote for one place. Most foreign quotes end here. */
const MIN_VOTES = 0.25;
/** The right window is nearly always the first; each costs an approximate search. */
const MAX_WINDOWS = 3;
/** Rows. As wide as the drift that edits inside a quote cause. */
const NARROWEST_BIN = 8;

/**
 * Where in an article something like a quote may be, by a vote of its words: a word at place i of the quote that stands at
 * row r of the article votes for "the quote begins at row r - i".
 *
 *   bins   …|      |  ▂   |  █▆  |      |…      weighted by letters; two neighbouring bins are counted together
 *
 * The context votes too, so that a phrase of four words is looked for although two of them were changed. This is what
 * makes 500 foreign notes cheap: the approximate search, 50 times as dear, runs only where words agree already.
 */
export function likelyWindows(article: ArticleText, quote: Quote): RowWindow[] {
  const rows = quote.words.hash.length;
  const lead = quote.before.hash.length;
  const width = Math.max(NARROWEST_BIN, rows >> 1);
  /** Keeps bins of places before the first row above 0. */
  const shift = lead + rows + quote.after.hash.length;
  const votes = new Float64Array(Math.ceil((article.words.count + shift) / width) + 1);

  function vote({ hash, weight }: WordRun, place: number): void {
    for (let i = 0; i < hash.length; i++) {
      const found = article.rowsOf(hash[i], FREQUENT);
      // A word that stands twice near one place counts once: rows are in order, so equal bins are neighbours.
      let last = -1;
      for (const row of found) {
        const bin = Math.floor((row - place - i + shift) / width);
        if (bin !== last) votes[bin] += weight[i];
        last = bin;
      }
    }
  }
  vote(quote.before, -lead);
  vote(quote.words, 0);
  vote(quote.after, rows);

  const needed = MIN_VOTES * (quote.before.letters + quote.words.letters + quote.after.letters);
  const ranked: { bin: number; votes: number }[] = [];
  for (let bin = 0; bin + 1 < votes.length; bin++) {
    const both = votes[bin] + votes[bin + 1];
    if (both > 0 && both >= needed) ranked.push({ bin, votes: both });
  }
  ranked.sort((a, b) => b.votes - a.votes);
  const chosen: number[] = [];
  for (const { bin } of ranked) {
    if (chosen.length === MAX_WINDOWS) break;
    if (chosen.every((other) => Math.abs(other - bin) > 1)) chosen.push(bin);
  }
  const slack = width + (rows >> 2);
  return chosen
    .map((bin) => ({
      from: Math.max(0, bin * width - shift - slack),
      to: Math.min(article.words.count, (bin + 2) * width - shift + rows + slack),
    }))
    .filter(({ from, to }) => from < to);
}
