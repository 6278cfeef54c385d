import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameHeadline } from '../../../lib/article/body/headline';
import { mainNode, structuredNodes, textOf, typesOf } from '../../../lib/article/metadata/structured-data';
import { anyText } from '../../any-text';

const article = (headline: string, more: object = {}) => ({ '@type': 'NewsArticle', headline, ...more });
const blocks = (...data: unknown[]) => data.map((block) => JSON.stringify(block));

describe('structured data', () => {
  it.each([
    ['plain', '{"@type":"NewsArticle"}'],
    ['in a list', '[{"@type":"NewsArticle"}]'],
    ['in a graph', '{"@graph":[{"@type":"NewsArticle"}]}'],
    ['as the main entity of a page', '{"mainEntity":{"@type":"NewsArticle"}}'],
    ['in a comment', '<!-- {"@type":"NewsArticle"} -->'],
    ['in a CDATA section', '/*<![CDATA[*/ {"@type":"NewsArticle"} /*]]>*/'],
    ['with a semicolon', '{"@type":"NewsArticle"};'],
    ['with line breaks in its strings', '{"@type":"NewsArticle","headline":"Ferry\nstrikes"}'],
    ['with a full type', '{"@type":"https://schema.org/NewsArticle"}'],
  ])('is read %s', (_how, block) => {
    expect(structuredNodes([block]).flatMap(typesOf)).toContain('NewsArticle');
  });

  it('names things in whatever wrapping', () => {
    expect(textOf('Ana')).toBe('Ana');
    expect(textOf({ name: { '@value': 'Ana' } })).toBe('Ana');
    expect(textOf([{ name: 'Ana' }, 'Tom', null])).toBe('Ana, Tom');
  });

  it('is of the page where headline or address agree, or where it is alone', () => {
    const page = { headlines: ['Ferry strikes bridge'], path: '/sea/ferry' };
    const ferry = article('Ferry strikes bridge');
    const train = article('Sleeper train returns', { url: 'https://daily.example/sea/ferry' });
    expect(mainNode(structuredNodes(blocks([train, ferry])), page)).toEqual(ferry);
    expect(mainNode(structuredNodes(blocks([train, article('Lamps')])), page)).toEqual(train);
    expect(mainNode(structuredNodes(blocks([article('Lamps')])), page)).toEqual(article('Lamps'));
    expect(mainNode(structuredNodes(blocks([article('Lamps'), article('Gulls')])), page)).toBeNull();
  });

  it('gives what it can of anything whatever', () => {
    const page = { headlines: ['Ferry'], path: '/ferry' };
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, fc.json()), { maxLength: 4 }), (data) => {
        const nodes = structuredNodes(data);
        mainNode(nodes, page);
        for (const node of nodes) for (const value of Object.values(node)) expect(textOf(value)).toBeTypeOf('string');
      }),
    );
  });
});

describe('sameHeadline', () => {
  it.each([
    ['Ferry strikes bridge', 'FERRY strikes “bridge”', true],
    ['Ferry strikes bridge | The Daily', 'Ferry strikes bridge', true],
    ['Ferry', 'Ferry strikes bridge', false],
    ['', '', false],
  ])('%s – %s', (one, other, same) => expect(sameHeadline(one, other)).toBe(same));
});
