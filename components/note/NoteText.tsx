import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Block } from '../../lib/notes/markdown';
import { Marked } from '../ui/Marked';
import { MarkdownBlocks } from './MarkdownBlocks';

export interface NoteTextProps {
  readonly body: string;
  /** What was searched for, to be marked. */
  readonly query: string;
  /** Test hook. */
  readonly part: string;
}

/** What the reader wrote, its Markdown as elements. Words without marks need no parser and are there at once. */
export function NoteText({ body, query, part }: NoteTextProps) {
  const blocks = useMarkdown(body);
  if (body === '') return null;
  return (
    <div class="note-text" dir="auto" data-part={part}>
      {blocks ? <MarkdownBlocks blocks={blocks} query={query} /> : <Marked text={body} query={query} />}
    </div>
  );
}

type Parse = (body: string) => readonly Block[];

/** Too often right rather than once wrong: what CommonMark gives a meaning to, bare addresses, and the edges of paragraphs. */
const MARKS = /[*_`~#>[\]\\]|--|==|\n\s*\n|^ {4}|^\s*(?:[-+]|\d+[.)])\s|:\/\/|www\.|\S@\S/m;

/** The parser is a sixth of the popup's code: it comes with the first note that may need it, and stays. */
let loaded: Parse | null = null;

async function loadParser(): Promise<Parse> {
  loaded ??= (await import('../../lib/notes/markdown')).parseMarkdown;
  return loaded;
}

/** null for a text that says the same without a parser, and until the parser is there. */
function useMarkdown(body: string): readonly Block[] | null {
  const [parse, setParse] = useState<{ readonly blocksOf: Parse } | null>(loaded && { blocksOf: loaded });
  const isMarked = MARKS.test(body);
  useEffect(() => {
    if (isMarked && !parse) void loadParser().then((blocksOf) => setParse({ blocksOf }));
  }, [isMarked, parse]);
  return useMemo(() => (isMarked && parse ? parse.blocksOf(body) : null), [isMarked, parse, body]);
}
