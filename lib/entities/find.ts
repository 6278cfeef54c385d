import type { Entity } from './entity';
import { isEnglish } from './language';
import { linkMentions } from './link/link';
import type { Recogniser } from './recogniser';

export interface NamedArticle {
  readonly units: readonly { readonly text: string }[];
  /** BCP 47 as the page says; null or left out where it says nothing. */
  readonly language?: string | null;
}

/**
 * Who and what a story names, in the order of first mention. In a story that is not English names come from rules and
 * lists alone, and every entity is `weak`: offered, never attached in silence.
 */
export function findEntities({ units, language = null }: NamedArticle, recogniser: Recogniser): Entity[] {
  const english = isEnglish(units, language);
  const entities = linkMentions(recogniser.recognise(units, { english }), units);
  return english ? entities : entities.map((entity) => ({ ...entity, weak: true }));
}
