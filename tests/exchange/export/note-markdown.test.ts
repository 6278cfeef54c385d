import { Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { noteMarkdown } from '../../../lib/exchange/export/note-markdown';
import { printable } from '../../../lib/exchange/well-formed';
import { parseMarkdown } from '../../../lib/notes/markdown';
import { blocksText } from '../../notes/markdown-text';
import { HOSTILE, text } from '../library';

vi.setConfig({ testTimeout: 60_000 });

const AS_WRITTEN: readonly string[] = [
  'Ask for the budget.',
  'two\nlines',
  'some **bold**, *slanted*, ~~gone~~ and `code`',
  '- one\n- two\n  - three',
  '- [x] asked\n- [ ] answered',
  '1. first\n2. second',
  '> said\n> so',
  '```js\nlet a = 1;\n```',
  '[desk](<https://desk.example/a?b=1&c=2>) and <https://desk.example>',
  'one\n\ntwo',
];

const CHANGED: Readonly<Record<string, readonly [body: string, written: string]>> = {
  'headings go below those of the file': ['# One\n\nSix\n===', '#### One\n\n#### Six'],
  'a fence that was left open is closed': ['```\nnever ends', '```\nnever ends\n```'],
  'two lists in a row stay two': ['- a\n\n* b', '- a\n\n+ b'],
  'HTML is the letters that it is': ['<b onclick="x">', '\\<b onclick="x"\\>'],
  'an address that nobody should follow is words': ['[a](javascript:alert)', '\\[a\\](javascript:alert)'],
};

describe('a note’s Markdown, written out', () => {
  it.each(AS_WRITTEN)('is as it was typed: %j', (body) => {
    expect(noteMarkdown(body)).toBe(body);
  });

  it.each(Object.entries(CHANGED))('%s', (_, [body, written]) => {
    expect(noteMarkdown(body)).toBe(written);
  });

  const bodies = () =>
    fc.oneof(
      text(),
      fc
        .array(fc.constantFrom(...HOSTILE, ...AS_WRITTEN, '\n', '\n\n', '- ', '    ', '*', '> '), { maxLength: 6 })
        .map((parts) => parts.join('')),
    );

  it('says the same when it is read again, or stands there letter by letter', () => {
    const letters = (words: string) => words.replace(/\s/g, '');
    const read = (body: string) => letters(blocksText(parseMarkdown(body)));
    fc.assert(
      fc.property(bodies(), (body) => {
        const typed = printable(body);
        expect([read(typed), letters(typed)]).toContain(read(noteMarkdown(body)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('ends where it ends: what follows is a paragraph of its own, and no heading is above the fourth level', () => {
    fc.assert(
      fc.property(bodies(), (body) => {
        const document = new Parser().parse(`### Ours\n\n${noteMarkdown(body)}\n\n14 May · amber`);
        expect(document.firstChild).toMatchObject({ type: 'heading', level: 3 });
        expect(document.lastChild).toMatchObject({ type: 'paragraph' });
        expect(document.lastChild!.firstChild!.literal).toBe('14 May · amber');
        const walker = document.walker();
        for (let event = walker.next(); event; event = walker.next()) {
          expect(['html_block', 'html_inline', 'image']).not.toContain(event.node.type);
          if (event.node.type === 'heading' && event.node !== document.firstChild)
            expect(event.node.level).toBeGreaterThan(3);
          if (event.node.type === 'link') expect(event.node.destination).toMatch(/^(?:https?|mailto):/);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
