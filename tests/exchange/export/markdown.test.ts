import { readFileSync } from 'node:fs';
import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { notesMarkdown } from '../../../lib/exchange/export/markdown';
import { block, inline } from '../../../lib/exchange/export/markdown-text';
import { readArchive } from '../../../lib/exchange/import/read-archive';
import { printable, wellFormed } from '../../../lib/exchange/well-formed';
import { parseMarkdown } from '../../../lib/notes/markdown';
import { formatTime } from '../../../lib/text/format';
import { t } from '../../../lib/text/i18n';
import { blocksText } from '../../notes/markdown-text';
import { HOSTILE, library, text } from '../library';

vi.setConfig({ testTimeout: 60_000 });

const sample = () => readArchive(readFileSync('tests/exchange/files/archive-version-1.archive', 'utf8'));

/** A file's properties and its parsed text. */
function opened(file: string) {
  const [, yaml, markdown] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file)!;
  return { properties: parseYaml(yaml, { strict: true }), markdown, nodes: nodesOf(markdown) };
}

function nodesOf(markdown: string): Node[] {
  const nodes: Node[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) if (event.entering) nodes.push(event.node);
  return nodes;
}

/** What one reads: white space as one space, as on a page. */
function wordsOf(nodes: readonly Node[]): string {
  const isGap = new Set(['paragraph', 'heading', 'softbreak', 'linebreak']);
  return collapsed(nodes.map(({ type, literal }) => (isGap.has(type) ? '\n' : (literal ?? ''))).join(''));
}
const collapsed = (words: string) => words.replace(/\s+/g, ' ').trim();
const asRead = (words: string) => collapsed(printable(words));

/** All that CommonMark knows but HTML and pictures. */
const PLAIN = (
  'document heading paragraph text softbreak linebreak block_quote link ' +
  'strong emph code code_block list item thematic_break'
).split(' ');

/** What is read of a note: its letters, since white space and the marks of what commonmark.js does not know are no words. */
const lettersIn = (words: string) => words.replace(/\[[x ]\]|[☑☐~\s]/g, '');
const noteLetters = (body: string) => lettersIn(blocksText(parseMarkdown(printable(body))));

/** What Obsidian or GitHub would make more of than words, in the text as it is written. */
const BEYOND_COMMONMARK = /(?<!\\)(?:\[\[|!\[|==|%%|~|\$|\^|\||#|<%)|\w::\s/;

describe('text as Markdown', () => {
  const words = () => fc.oneof(text(), fc.constantFrom(...HOSTILE));

  it('reads as it was written, as a block', () => {
    fc.assert(
      fc.property(words(), (written) => {
        const nodes = nodesOf(block(written));
        expect(nodes.filter(({ type }) => !['document', 'paragraph', 'text', 'linebreak'].includes(type))).toEqual([]);
        expect(wordsOf(nodes)).toBe(asRead(written));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every line and paragraph', () => {
    const lines = nodesOf(block('one\n  two\n\n\n- three\n\t\nfour '));
    expect(lines.map(({ type, literal }) => literal ?? type)).toEqual([
      'document',
      'paragraph',
      'one',
      'linebreak',
      ' ',
      ' two',
      'paragraph',
      '-',
      ' three',
      'paragraph',
      'four',
      ' ',
    ]);
  });

  it.each(['# ', '- ', '> ', '1. ', ''])('reads as it was written, within a line that begins with %j', (beginning) => {
    fc.assert(
      fc.property(words(), (written) => {
        const nodes = nodesOf(`${beginning}${inline(written)}\n\nbehind`);
        const around = ['document', 'heading', 'list', 'item', 'block_quote', 'paragraph', 'text'];
        expect(nodes.filter(({ type }) => !around.includes(type))).toEqual([]);
        expect(nodes.filter(({ type }) => ['heading', 'list', 'block_quote'].includes(type)).length).toBeLessThan(2);
        expect(wordsOf(nodes)).toBe(collapsed(`${asRead(written)} behind`));
      }),
      { numRuns: 500 },
    );
  });

  it('is left as it is where nothing in it means anything', () => {
    const plain = 'Müller (55), of the “Harbour Trust” & Sons: 3.5 % more; see A/B. Fine! It’s 1. ok - yes + no = x';
    expect(inline(plain)).toBe(plain);
  });

  it('means nothing to Obsidian and GitHub either', () => {
    fc.assert(
      fc.property(words(), (written) => {
        expect(inline(written)).not.toMatch(BEYOND_COMMONMARK);
      }),
      { numRuns: 1000 },
    );
  });
});

describe.each(['article', 'entity'] as const)('notes as Markdown, a file an %s', (by) => {
  it('hold nothing but words and our links, whatever the notes say', () => {
    fc.assert(
      fc.property(library(), (content) => {
        for (const [, file] of notesMarkdown({ ...content, by })) {
          const { nodes } = opened(file);
          expect(nodes.filter(({ type }) => !PLAIN.includes(type)).map(({ type }) => type)).toEqual([]);
          const links = nodes.filter(({ type }) => type === 'link').map(({ destination }) => destination!);
          expect(links.filter((destination) => !/^(?:https?:\/\/|mailto:)/.test(destination))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('hold every word of every note', () => {
    fc.assert(
      fc.property(library(), (content) => {
        const files = [...notesMarkdown({ ...content, by }).values()].map((file) => opened(file).nodes);
        const everything = files.map(wordsOf).join('\n');
        const letters = lettersIn(
          files.flatMap((nodes) => nodes.map(({ info, literal }) => `${info ?? ''}${literal ?? ''}`)).join(''),
        );
        for (const { body, followUps, tags, target } of content.notes) {
          const quotes = target.kind === 'passage' ? target.selectors.map(({ exact }) => exact) : [];
          const names = target.kind === 'entity' ? [target.name] : [];
          for (const words of [...tags, ...quotes, ...names]) expect(everything).toContain(asRead(words));
          for (const written of [body, ...followUps.map((added) => added.body)]) {
            expect(letters.includes(noteLetters(written)) || letters.includes(lettersIn(printable(written)))).toBe(
              true,
            );
          }
        }
        const days = content.notes.map(
          ({ createdAt, colour }) => `${formatTime(createdAt)} · ${t(`colour.${colour}`)}`,
        );
        expect(days.filter((facts) => !everything.includes(facts))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('have properties that YAML gives back', () => {
    fc.assert(
      fc.property(library(), (content) => {
        for (const [path, file] of notesMarkdown({ ...content, by })) {
          const { properties } = opened(file);
          if (path.startsWith('Entities/')) {
            const keys = content.notes.map(({ target }) => (target.kind === 'entity' ? wellFormed(target.key) : null));
            expect(keys).toContain(properties.key ?? '');
          } else {
            const found = content.articles.filter(
              ({ title, url, story }) =>
                wellFormed(title) === (properties.title ?? '') &&
                wellFormed(url) === (properties.url ?? '') &&
                wellFormed(story) === (properties.story ?? ''),
            );
            expect(found).not.toEqual([]);
          }
          for (const tag of properties.tags ?? []) expect(tag).toMatch(/^[\p{L}\p{N}\p{M}_/-]+$/u);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('stay inside their folders', () => {
    fc.assert(
      fc.property(library(), (content) => {
        const paths = [...notesMarkdown({ ...content, by }).keys()];
        for (const path of paths) expect(path).toMatch(/^(?:Articles|Entities)\/[^/\\]+\.md$/);
        expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
      }),
    );
  });
});

it('an article’s file looks like this', async () => {
  const { notes, articles } = await sample();
  const files = notesMarkdown({ notes, articles, by: 'article' });
  expect([...files]).toEqual([
    [
      'Articles/Ferry runs aground off Moss Head.md',
      `---
title: "Ferry runs aground off Moss Head"
url: "https://harbour-post.example/ferry?from=front"
site: "harbour-post.example"
publisher: "Harbour Post"
published: "2018-05-14T09:30:00Z"
story: "tidewire-2018/12"
source: "Tidewire"
copy: "shortened"
tags:
  - "harbour"
  - "pilots"
---

# Ferry runs aground off Moss Head

[Open the article](<https://harbour-post.example/ferry?from=front>) · Harbour Post · 14 May 2018

Shares words with “Ferry with 212 aboard runs aground” (Tidewire).

> 212 people aboard

The wire says 212, the Post said 221 at first.

14 May 2018 · Amber

### Harbour Trust (Organisation)

Runs the pilots too.

Added on 19 March 2019:

New chair since March.

14 May 2018 · Sea · harbour · pilots

### On the whole page

Broken half: \uFFFD and a zero-width\u200bspace.

14 May 2018 · Moss
`,
    ],
  ]);
});

it('an entity’s file names the articles that its notes were made on', async () => {
  const { notes, articles } = await sample();
  const files = notesMarkdown({ notes, articles, by: 'entity' });
  expect([...files.keys()]).toEqual(['Entities/Harbour Trust.md', 'Articles/Ferry runs aground off Moss Head.md']);
  expect(files.get('Entities/Harbour Trust.md')).toContain(
    '### [Ferry runs aground off Moss Head](<https://harbour-post.example/ferry?from=front>)',
  );
});
