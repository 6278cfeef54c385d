export interface QuoteProps {
  /** One entry a paragraph that the passage runs through. */
  readonly words: readonly string[];
}

/** Words of the page, set apart as a quotation. */
export function Quote({ words }: QuoteProps) {
  return (
    <blockquote class="passage-quote" dir="auto" data-part="passage-quote">
      {words.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </blockquote>
  );
}
