import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

export interface Story {
  readonly id: string;
  readonly units: readonly { readonly text: string }[];
}

/** Unmarked news stories: one JSON object a line (id, title, text with line breaks between paragraphs), brotli. */
export function* readStories(file: string, every: number): Generator<Story> {
  const bytes = brotliDecompressSync(readFileSync(file));
  let start = 0;
  for (let number = 0; start < bytes.length; number++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    if (number % every === 0 && end > start) yield readStory(bytes.toString('utf8', start, end));
    start = end + 1;
  }
}

function readStory(line: string): Story {
  const { id, title, text } = JSON.parse(line) as { id: string; title: string; text: string };
  return { id, units: [title, ...text.split('\n')].flatMap((part) => (part.trim() ? [{ text: part.trim() }] : [])) };
}
