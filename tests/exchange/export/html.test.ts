import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it, vi } from 'vitest';
import { notesHtml } from '../../../lib/exchange/export/html';
import { html } from '../../../lib/exchange/export/markup';
import { readArchive } from '../../../lib/exchange/import/read-archive';
import { printable } from '../../../lib/exchange/well-formed';
import { parseMarkdown } from '../../../lib/notes/markdown';
import { blocksText } from '../../notes/markdown-text';
import { dangersIn, elementsOf, straysIn, textOf } from '../html-dangers';
import { HOSTILE, library, text } from '../library';

vi.setConfig({ testTimeout: 60_000 });

const page = { title: 'Notes <b>&amp;</b>', exportedAt: new Date('2026-03-01T12:00:00Z') };

describe('notes as HTML', () => {
  it('hold nothing that runs or loads, whatever the notes say', () => {
    fc.assert(
      fc.property(library(), (content) => {
        expect(dangersIn(notesHtml({ ...content, ...page }))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('hold every word of every note', () => {
    fc.assert(
      fc.property(library(), (content) => {
        const elements = elementsOf(notesHtml({ ...content, ...page }));
        const texts = elements.filter(({ attrs }) => attrs.some(({ value }) => value === 'text')).map(textOf);
        const inline = elements.filter(({ tagName }) => tagName === 'bdi').map(textOf);
        for (const { body, followUps, tags, target } of content.notes) {
          for (const written of [body, ...followUps.map((followUp) => followUp.body)]) {
            if (written !== '') expect(texts).toContain(printable(blocksText(parseMarkdown(written))));
          }
          for (const tag of tags) expect(inline).toContain(printable(tag));
          if (target.kind === 'entity') expect(inline).toContain(printable(target.name));
          if (target.kind === 'passage') {
            for (const { exact } of target.selectors) expect(texts).toContain(printable(exact));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keep the direction of every text to itself', () => {
    fc.assert(
      fc.property(library(), (content) => {
        expect(straysIn(parse(notesHtml({ ...content, ...page })))).toEqual([]);
      }),
    );
  });

  it('are grouped by story, each note after the words that it is about', async () => {
    const { notes, articles } = await readArchive(
      readFileSync('tests/exchange/files/archive-version-1.archive', 'utf8'),
    );
    const sections = elementsOf(notesHtml({ notes, articles, ...page })).filter(({ tagName }) => tagName === 'section');
    expect(sections).toHaveLength(1);
    const inOrder = [
      'Ferry with 212 aboard',
      'Tidewire',
      'Harbour Post · 14 May 2018',
      '212 people aboard',
      'Post said 221',
      'Harbour Trust Organisation',
      'Runs the pilots too',
      'New chair',
    ];
    const read = textOf(sections[0]);
    const places = inOrder.map((words) => read.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

describe('the template', () => {
  it('gives back in a text and in an attribute what it was given', () => {
    fc.assert(
      fc.property(fc.oneof(text(), fc.constantFrom(...HOSTILE)), (words) => {
        const [paragraph] = elementsOf(html`<p class="${words}">${words}</p>`.markup).filter(
          ({ tagName }) => tagName === 'p',
        );
        expect(textOf(paragraph)).toBe(printable(words));
        expect(paragraph.attrs[0].value).toBe(printable(words));
      }),
      { numRuns: 500 },
    );
  });

  it('takes markup as it is, and leaves out null and false', () => {
    expect(html`<p>${html`<b>${'<'}</b>`}${null}${false}${[html`1`, html`2`]}${3}</p>`.markup).toBe(
      '<p><b>&lt;</b>123</p>',
    );
  });
});
