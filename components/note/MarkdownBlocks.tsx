import type { ComponentChild } from 'preact';
import type { Block, Inline } from '../../lib/notes/markdown';
import { Marked } from '../ui/Marked';

export interface MarkdownBlocksProps {
  readonly blocks: readonly Block[];
  /** What was searched for, to be marked. */
  readonly query: string;
}

/** A note's Markdown as elements, one for one: nothing is ever parsed as HTML. */
export const MarkdownBlocks = ({ blocks, query }: MarkdownBlocksProps) => (
  <>{blocks.map((block) => shown(block, query))}</>
);

function shown(block: Block, query: string): ComponentChild {
  switch (block.kind) {
    case 'paragraph':
      return <p dir="auto">{inline(block.content, query)}</p>;
    case 'heading':
      // No heading of the page that it is shown on: its outline is not the note's.
      return (
        <p class="note-heading" dir="auto">
          {inline(block.content, query)}
        </p>
      );
    case 'quote':
      return <blockquote class="note-quote">{block.content.map((part) => shown(part, query))}</blockquote>;
    case 'list': {
      const items = block.items.map((item, at) => <li key={at}>{item.map((part) => shown(part, query))}</li>);
      return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
    }
    case 'code':
      return (
        <pre>
          <code>
            <Marked text={block.text} query={query} />
          </code>
        </pre>
      );
    case 'rule':
      return <hr />;
  }
}

const inline = (content: readonly Inline[], query: string): ComponentChild =>
  content.map((part) => spoken(part, query));

function spoken(part: Inline, query: string): ComponentChild {
  switch (part.kind) {
    case 'text':
      return <Marked text={part.text} query={query} />;
    case 'code':
      return (
        <code>
          <Marked text={part.text} query={query} />
        </code>
      );
    case 'strong':
      return <strong>{inline(part.content, query)}</strong>;
    case 'emphasis':
      return <em>{inline(part.content, query)}</em>;
    case 'deleted':
      return <del>{inline(part.content, query)}</del>;
    case 'link':
      return (
        <a href={part.address} target="_blank" rel="noopener noreferrer">
          {inline(part.content, query)}
        </a>
      );
    case 'line-break':
      return <br />;
  }
}
