import type { Article } from './article';

/**
 * The second look, after reading: does what was read bear out the gate's yes? Section fronts and listings that carry
 * a story's metadata have no body to speak of.
 */
const FEWEST_CHARACTERS = 250;

export function confirmStory(article: Article, score: number): boolean {
  const length = article.units.reduce((sum, unit) => sum + unit.text.length, 0);
  return score > 0 && length >= FEWEST_CHARACTERS;
}
