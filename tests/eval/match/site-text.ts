/** Lines of this length that so many stories hold are what sites put around a story: sign-ups, copyright, captions. */
const MIN_LINE_LENGTH = 30;
const MAX_LINE_LENGTH = 300;
const MIN_STORIES = 5;

export function boilerplateOf(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const line of new Set(text.split(/\n+/).map((each) => each.trim()))) {
      if (line.length >= MIN_LINE_LENGTH && line.length <= MAX_LINE_LENGTH)
        counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count >= MIN_STORIES).map(([line]) => line);
}

/** Words to put in the place of others. */
export function vocabularyOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.match(/\b[a-z]{5,}\b/g) ?? []))];
}
