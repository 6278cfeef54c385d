import { hitsIn } from '../../lib/notes/search';

export interface MarkedProps {
  readonly text: string;
  /** What was searched for; '' marks nothing. */
  readonly query: string;
}

/** A text with the words that made it a hit. */
export function Marked({ text, query }: MarkedProps) {
  const hits = hitsIn(text, query);
  if (hits.length === 0) return text;
  const after = hits.map(({ start, end }, index) => [
    <mark key={start}>{text.slice(start, end)}</mark>,
    text.slice(end, hits[index + 1]?.start),
  ]);
  return (
    <>
      {text.slice(0, hits[0].start)}
      {after}
    </>
  );
}
