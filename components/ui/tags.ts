/** Tags are compared as readers would: without case, and without what they type around them. */
export const tagFrom = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s#,]+|(?<![\s,])[\s,]+$/g, '');

/** A comma, of any writing. */
export const BETWEEN_TAGS = /[,،，、]/;

const sameTag = (one: string, other: string) => one.toLocaleLowerCase() === other.toLocaleLowerCase();

/** `tags` with what was typed, unless it is there already. */
export function withTag(tags: readonly string[], typed: string): readonly string[] {
  const tag = tagFrom(typed);
  return tag === '' || tags.some((known) => sameTag(known, tag)) ? tags : [...tags, tag];
}

export interface SuggestionOptions {
  readonly typed: string;
  /** Already chosen. */
  readonly tags: readonly string[];
  readonly known: readonly string[];
  readonly limit: number;
}

/** Known tags that go on from what was typed; those that begin with it first. */
export function suggestTags({ typed, tags, known, limit }: SuggestionOptions): string[] {
  const start = tagFrom(typed).toLocaleLowerCase();
  if (start === '') return [];
  const open = known.filter((tag) => !tags.some((chosen) => sameTag(chosen, tag)));
  const beginning = open.filter((tag) => tag.toLocaleLowerCase().startsWith(start));
  const inside = open.filter((tag) => !beginning.includes(tag) && tag.toLocaleLowerCase().includes(start));
  return [...beginning, ...inside].slice(0, limit);
}
