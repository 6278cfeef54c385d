import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Inline, parseMarkdown } from '../../lib/notes/markdown';
import { anyText } from '../any-text';
import { blocksText } from './markdown-text';

const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });
const text = (words: string): Inline => ({ kind: 'text', text: words });

const MEANINGS: Readonly<Record<string, { readonly body: string; readonly blocks: readonly Block[] }>> = {
  'emphasis, strong, deleted and code': {
    body: '*a* **b** ~~c~~ `d`',
    blocks: [
      paragraph(
        { kind: 'emphasis', content: [text('a')] },
        text(' '),
        { kind: 'strong', content: [text('b')] },
        text(' '),
        { kind: 'deleted', content: [text('c')] },
        text(' '),
        { kind: 'code', text: 'd' },
      ),
    ],
  },
  'lines as they were typed, and paragraphs': {
    body: 'one\ntwo\n\nthree',
    blocks: [paragraph(text('one\ntwo')), paragraph(text('three'))],
  },
  'lists and quotes': {
    body: '> said\n\n- one\n- [x] two\n\n3. three',
    blocks: [
      { kind: 'quote', content: [paragraph(text('said'))] },
      { kind: 'list', start: null, items: [[paragraph(text('one'))], [paragraph(text('☑')), paragraph(text('two'))]] },
      { kind: 'list', start: 3, items: [[paragraph(text('three'))]] },
    ],
  },
  'links of the web and of mail': {
    body: '[desk](https://desk.example/a) desk@desk.example',
    blocks: [
      paragraph({ kind: 'link', address: 'https://desk.example/a', content: [text('desk')] }, text(' '), {
        kind: 'link',
        address: 'mailto:desk@desk.example',
        content: [text('desk@desk.example')],
      }),
    ],
  },
  'HTML as the letters that it is': {
    body: '<script>alert(1)</script>',
    blocks: [paragraph(text('<script>alert(1)</script>'))],
  },
  'addresses that nobody should follow': {
    body: '[a](javascript:alert) [b](data:text/html,x) ![c](https://c.example/c.png)',
    blocks: [
      paragraph(
        text('[a](javascript:alert)'),
        text(' '),
        text('[b](data:text/html,x)'),
        text(' '),
        text('![c](https://c.example/c.png)'),
      ),
    ],
  },
};

/** Words among all that Markdown gives a meaning to. */
const marked = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[a-z]{1,6}$/),
      fc.constantFrom('*', '**', '_', '~~', '`', '[', ']', '(', ')', '<', '>', '#', '- ', '+ ', '1. ', '> ', '|', '!'),
      fc.constantFrom(' ', '\n', '\n\n', '    ', '\t', '---\n', '\\', '&amp;', ':', '```\n'),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

function addressesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(addressesIn);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'address' in node ? [String(node.address)] : [];
  return [...own, ...Object.values(node).flatMap(addressesIn)];
}

const letters = (words: string) => words.replace(/&amp;/g, '').replace(/[^a-z]/g, '');

describe('a note’s Markdown', () => {
  it.each(Object.entries(MEANINGS))('knows %s', (_name, { body, blocks }) => {
    expect(parseMarkdown(body)).toEqual(blocks);
  });

  it('loses no letter that was typed', () => {
    fc.assert(
      fc.property(marked, (body) => {
        expect(letters(blocksText(parseMarkdown(body)))).toBe(letters(body));
      }),
      { numRuns: 2_000 },
    );
  });

  it('leads nowhere but to the web and to mail, whatever is typed', () => {
    const schemes = fc.constantFrom(
      'javascript:',
      'data:',
      'file:',
      'vbscript:',
      'JaVaScRiPt:',
      'http://',
      'mailto:',
      '//',
      '',
    );
    const links = fc
      .tuple(marked, schemes, anyText)
      .map(([words, scheme, rest]) => [
        `[${words}](${scheme}${rest})`,
        `[${words}](<${scheme}${rest}>)`,
        `<${scheme}${rest}>`,
        `${words}\n\n[x]: ${scheme}${rest}\n\n[x]`,
      ]);
    fc.assert(
      fc.property(links, (bodies) => {
        for (const body of bodies) {
          for (const address of addressesIn(parseMarkdown(body))) expect(address).toMatch(/^(?:https?|mailto):/);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['*', '_a', '[', '![', '> ', '- ', '`a', '**a*', '<', '[a](', '\\', '~~', '1. ', '|a', '#', '&', '\t- '])(
    'is read in time, however often “%s” is repeated',
    (piece) => {
      const body = piece.repeat(Math.floor(7_900 / piece.length));
      expect(Array.isArray(parseMarkdown(body))).toBe(true);
    },
    20_000,
  );

  it('is read however long the note, part by part, with no fence cut in two', () => {
    const page = '# Page\n\nSome **bold** words.\n\n- one\n- two\n\n```\na\n\nb\n```\n\n';
    const kinds = parseMarkdown(page.repeat(400)).map(({ kind }) => kind);
    expect(kinds.slice(0, 4)).toEqual(['heading', 'paragraph', 'list', 'code']);
    expect(kinds).toEqual(Array.from({ length: 400 }, () => kinds.slice(0, 4)).flat());
  });

  it('shows a paragraph that is longer than a part, and what is behind 50 pages, as it is', () => {
    const body = '*a* '.repeat(10_000);
    expect(parseMarkdown(body)).toEqual([paragraph(text(body))]);
    const long = 'some *words*\n\n'.repeat(10_000);
    expect(letters(blocksText(parseMarkdown(long)))).toBe(letters(long));
  });

  it('is read in time where every part of a long note is bait', () => {
    expect(parseMarkdown(`${'> '.repeat(900)}\n\n`.repeat(40)).length).toBeGreaterThan(1);
  }, 20_000);
});
