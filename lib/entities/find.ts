import type { Entity } from './entity';
import { linkMentions } from './link/link';
import type { Recogniser } from './recogniser';

/** Who and what a story names, in the order of first mention. */
export function findEntities(
  article: { readonly units: readonly { readonly text: string }[] },
  recogniser: Recogniser,
): Entity[] {
  return linkMentions(recogniser.recognise(article.units), article.units);
}
