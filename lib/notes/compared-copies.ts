import { type Differences, differences } from '../match/differences';
import type { ArticleFacts, ArticleRecord } from './article-record';

/** The copies of one story beside the oldest of them: who cut and who added what. */
export interface ComparedCopies {
  readonly story: string;
  /** Id of the article that the others are compared with. */
  readonly oldest: string;
  /** By article id, the oldest beside itself; those of which no text is kept are not in it. */
  readonly differences: ReadonlyMap<string, Differences>;
}

/** By the date that the page gave; those without one last. */
export const oldestFirst = <Facts extends Pick<ArticleFacts, 'published'>>(articles: readonly Facts[]): Facts[] => {
  const dayOf = ({ published }: Facts) => published ?? '9';
  return [...articles].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
};

/** null where fewer than two texts are kept. */
export function compareCopies(story: string, articles: readonly ArticleRecord[]): ComparedCopies | null {
  const kept = oldestFirst(articles).filter(({ units }) => units.length > 0);
  if (kept.length < 2) return null;
  const texts = kept.map(({ id, units }) => ({ id, units: units.map((text) => ({ text })) }));
  const [oldest] = texts;
  return {
    story,
    oldest: oldest.id,
    differences: new Map(texts.map(({ id, units }) => [id, differences(oldest.units, units)])),
  };
}
