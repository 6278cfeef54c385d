import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it, vi } from 'vitest';
import { notesHtml } from '../../lib/exchange/html';
import { html } from '../../lib/exchange/markup';
import { readArchive } from '../../lib/exchange/read-archive';
import { printable } from '../../lib/exchange/well-formed';
import { HOSTILE, library, text } from './library';

vi.setConfig({ testTimeout: 60_000 });

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const nodesOf = (node: Node): Node[] => [node, ...('childNodes' in node ? node.childNodes.flatMap(nodesOf) : [])];
const elementsOf = (page: string) => nodesOf(parse(page)).filter((node): node is Element => 'tagName' in node);
const textOf = (node: Node): string =>
  nodesOf(node)
    .map((inner) => ('value' in inner && inner.nodeName === '#text' ? inner.value : ''))
    .join('');

const OURS = 'html head meta title style body h1 h2 h3 p ul li section article blockquote a bdi span'.split(' ');

/** What could run, load or lead astray in a parsed page: nothing, in ours. */
function dangers(page: string): string[] {
  return nodesOf(parse(page)).flatMap((node) => {
    if (node.nodeName === '#comment') return ['a comment'];
    if (!('tagName' in node)) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    const allowed =
      node.tagName === 'meta' ? ['charset', 'http-equiv', 'content', 'name'] : ['class', 'dir', 'href', 'rel', 'lang'];
    return [
      ...(OURS.includes(node.tagName) ? [] : [`<${node.tagName}>`]),
      ...Object.keys(attributes).filter((name) => !allowed.includes(name)),
      ...('href' in attributes && !/^https?:/.test(attributes.href) ? [attributes.href] : []),
    ];
  });
}

const page = { title: 'Notes <b>&amp;</b>', exportedAt: new Date('2026-03-01T12:00:00Z') };

describe('notes as HTML', () => {
  it('hold nothing that runs or loads, whatever the notes say', () => {
    fc.assert(
      fc.property(library(), (content) => {
        expect(dangers(notesHtml({ ...content, ...page }))).toEqual([]);
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
          if (body !== '') expect(texts).toContain(printable(body));
          for (const followUp of followUps) expect(texts).toContain(printable(followUp.body));
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
        const astray = /[\u202a-\u202e\u2066-\u2069]/;
        const isIsolating = ({ tagName, attrs }: Element) =>
          tagName === 'bdi' || attrs.some(({ name }) => name === 'dir');
        const outside = (node: Node): string[] => {
          if ('tagName' in node && (isIsolating(node) || node.tagName === 'title')) return [];
          if (node.nodeName === '#text') return astray.test((node as { value: string }).value) ? [textOf(node)] : [];
          return 'childNodes' in node ? node.childNodes.flatMap(outside) : [];
        };
        expect(outside(parse(notesHtml({ ...content, ...page })))).toEqual([]);
      }),
    );
  });

  it('are grouped by story, each note after the words that it is about', async () => {
    const { notes, articles } = await readArchive(
      readFileSync('tests/exchange/files/archive-version-1.archive', 'utf8'),
    );
    const [section, ...others] = elementsOf(notesHtml({ notes, articles, ...page })).filter(
      ({ tagName }) => tagName === 'section',
    );
    expect(others).toEqual([]);
    expect(textOf(section)).toMatch(
      /Ferry with 212 aboard[\s\S]*Tidewire[\s\S]*Harbour Post · 2018-05-14[\s\S]*212 people aboard[\s\S]*Post said 221[\s\S]*Harbour Trust organisation[\s\S]*Runs the pilots too[\s\S]*New chair/,
    );
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
