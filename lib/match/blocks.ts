import type { Tokens } from '../text/tokens';
import { shingles } from './shingles';

/** A run of equal words: `length` tokens from `page` on one side and from `source` on the other. */
export interface Block {
  readonly page: number;
  readonly source: number;
  readonly length: number;
}

/** Shortest run that counts. Below 6 words, two reports of one event share names and formulas. */
export const SEED_SIZE = 6;
/** Places in the source at which one seed is tried: a phrase that stands there more often than this is a refrain. */
const PLACES_PER_SEED = 16;
/** Words compared before the search stops with what it has: about 20 ms, reached only by texts made of repetition. */
const COMPARISONS = 4_000_000;

/**
 * Equal runs of at least SEED_SIZE words, the longest first, none overlapping another on either side (greedy string tiling,
 * Wise 1993, with hashed seeds). Linear in the length of the texts unless they repeat themselves, and bounded then.
 */
export function equalBlocks(page: Tokens, source: Tokens): Block[] {
  return tile(maximalBlocks(page, source), page.count, source.count);
}

/** Every maximal block that a seed leads to. Each diagonal (page minus source position) is walked once. */
function maximalBlocks(page: Tokens, source: Tokens): Block[] {
  const pageSeeds = shingles(page, SEED_SIZE).hash;
  const places = placesOf(shingles(source, SEED_SIZE).hash);
  const walkedTo = new Int32Array(page.count + source.count);
  const blocks: Block[] = [];
  let comparisons = 0;
  for (let i = 0; i < pageSeeds.length && comparisons < COMPARISONS; i++) {
    let place = places.first.get(pageSeeds[i]) ?? -1;
    for (let tried = 0; place >= 0 && tried < PLACES_PER_SEED; tried++) {
      const diagonal = i - place + source.count;
      if (walkedTo[diagonal] <= i) {
        const length = equalWords(page, i, source, place);
        comparisons += length + 1;
        walkedTo[diagonal] = i + length;
        if (length >= SEED_SIZE) blocks.push({ page: i, source: place, length });
      }
      place = places.next[place];
    }
  }
  return blocks;
}

/** Where each hash stands, in ascending order: the first place, and from each place the next. */
function placesOf(hashes: Uint32Array): { first: Map<number, number>; next: Int32Array } {
  const first = new Map<number, number>();
  const next = new Int32Array(hashes.length).fill(-1);
  for (let i = hashes.length - 1; i >= 0; i--) {
    next[i] = first.get(hashes[i]) ?? -1;
    first.set(hashes[i], i);
  }
  return { first, next };
}

function equalWords(page: Tokens, pageAt: number, source: Tokens, sourceAt: number): number {
  const most = Math.min(page.count - pageAt, source.count - sourceAt);
  let length = 0;
  while (length < most && page.hash[pageAt + length] === source.hash[sourceAt + length]) length++;
  return length;
}

/**
 * Takes blocks from the longest down. What an earlier block already covers is cut off, and the free pieces go back into the
 * queue at their own length: buckets by length, since pieces only get shorter.
 */
function tile(blocks: readonly Block[], pageWords: number, sourceWords: number): Block[] {
  const byLength: Block[][] = [];
  const queue = (block: Block) => {
    byLength[block.length] ??= [];
    byLength[block.length].push(block);
  };
  for (const block of blocks) queue(block);

  const pageTaken = new Uint8Array(pageWords);
  const sourceTaken = new Uint8Array(sourceWords);
  const tiles: Block[] = [];
  let comparisons = 0;
  for (let length = byLength.length - 1; length >= SEED_SIZE && comparisons < COMPARISONS; length--) {
    for (const block of byLength[length] ?? []) {
      comparisons += length;
      const pieces = freePieces(block, pageTaken, sourceTaken);
      if (pieces.length === 1 && pieces[0].length === length) {
        pageTaken.fill(1, block.page, block.page + length);
        sourceTaken.fill(1, block.source, block.source + length);
        tiles.push(block);
      } else {
        for (const piece of pieces) queue(piece);
      }
    }
  }
  return tiles.sort((a, b) => a.page - b.page);
}

function freePieces(block: Block, pageTaken: Uint8Array, sourceTaken: Uint8Array): Block[] {
  const pieces: Block[] = [];
  let begin = 0;
  for (let i = 0; i <= block.length; i++) {
    if (i < block.length && !pageTaken[block.page + i] && !sourceTaken[block.source + i]) continue;
    if (i - begin >= SEED_SIZE) {
      pieces.push({ page: block.page + begin, source: block.source + begin, length: i - begin });
    }
    begin = i + 1;
  }
  return pieces;
}
