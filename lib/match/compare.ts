import type { Tokens } from '../text/tokens';
import { align } from './align';
import type { Copy, CopyRelation, StoryFacts } from './copy';
import { decide } from './verdict';

/** Two texts that are both held, such as two articles the reader kept. */
export interface HeldTexts {
  readonly page: Tokens;
  readonly source: Tokens;
  readonly story: StoryFacts;
  /** From relation.ts: what else is known of the page and the story's source. */
  readonly relation: CopyRelation;
}

/** The page as a copy of the story, with exact shares and passages; null where they share too little to say anything. */
export function compare({ page, source, story, relation }: HeldTexts): Copy | null {
  const alignment = align(page, source);
  const kind = decide(alignment);
  if (kind === 'none') return null;
  const { pageShare, sourceShare, words, quotedWords, longestRun, addedUnits } = alignment;
  const share = ({ start, end }: { start: number; end: number }) => ({
    start: start / source.count,
    end: end / source.count,
  });
  return {
    story,
    kind,
    pageShare,
    sourceShare,
    words,
    quotedWords,
    longestRun,
    passages: alignment.passages.map((passage) => ({
      page: passage.page,
      source: share(passage.sourceWords),
      words: passage.words,
      quoted: passage.quoted,
    })),
    addedUnits,
    missing: alignment.missing.map(share),
    relation,
  };
}
