import type { Block, Inline } from '../../lib/notes/markdown';

/** The words of a note's Markdown as they are shown, without anything between blocks. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.content.map(inlineText).join('');
    case 'quote':
      return blocksText(block.content);
    case 'list':
      return block.items.map(blocksText).join('');
    case 'code':
      return block.text;
    case 'rule':
      return '';
  }
}

function inlineText(part: Inline): string {
  if ('text' in part) return part.text;
  return 'content' in part ? part.content.map(inlineText).join('') : '';
}
