import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../../../tools/copytaster/inputs/saved-page';

const pages = new URL('../../../article/pages/', import.meta.url);
const names = readdirSync(pages).filter((name) => name.endsWith('.html'));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (html: string | Uint8Array, contentType: string | null = null) =>
  readSavedPage({ bytes: typeof html === 'string' ? bytesOf(html) : html, url: null, contentType }, 'all');

const story = (
  head: string,
  paragraph = 'The ferry struck the bridge in the morning, the harbour master said on Monday.',
) =>
  `<!doctype html><html><head><title>Ferry strikes bridge</title>${head}</head>
  <body><article><h1>Ferry strikes bridge</h1>${`<p>${paragraph}</p>`.repeat(6)}</article></body></html>`;

describe('a saved page', () => {
  it.each(names)('is read as in a browser: %s', (name) => {
    const expected = JSON.parse(readFileSync(new URL(name.replace('.html', '.json'), pages), 'utf8'));
    const bytes = readFileSync(new URL(name, pages));
    const article = readSavedPage({ bytes, url: expected.url, contentType: null }, 'all');
    if (expected.facts.access === 'preview') {
      expect(article).toEqual({ fault: 'a paywall shows only the beginning' });
      return;
    }
    expect(article).toMatchObject(expected.facts);
    const units = 'units' in article ? article.units.map(({ kind, text }) => `${kind}: ${text}`) : [];
    expect(units.map((unit, at) => unit.slice(0, expected.units[at]?.length))).toEqual(expected.units);
  });

  it.each([
    ['the browser’s note', '', '<!-- saved from url=(0031)https://wire.example/ferry-bridge -->'],
    ['its canonical link', '<link rel="canonical" href="https://wire.example/ferry-bridge">', ''],
    ['its social card', '<meta property="og:url" content="https://wire.example/ferry-bridge">', ''],
  ])('stands where %s says', (_what, head, before) => {
    expect(read(before + story(head))).toMatchObject({
      url: 'https://wire.example/ferry-bridge',
      site: 'wire.example',
    });
  });

  it('stands nowhere where nobody says where', () => {
    expect(read(story('<link rel="canonical" href="/ferry-bridge">'))).toMatchObject({
      url: '',
      site: '',
      canonicalUrl: null,
    });
  });

  it('brings the agency that it credits', () => {
    const words =
      'MERROWHAVEN, Scotland (Reuters) - The ferry struck the bridge in the morning, the harbour master said.';
    expect(read(story('', words))).toMatchObject({ credits: [{ agency: 'Reuters', slot: 'dateline' }] });
  });

  it('is read in the charset of the host, or of its meta element', () => {
    const latin = Uint8Array.from(story('<meta charset="iso-8859-1">', 'Café'.repeat(40)), (letter) =>
      letter.charCodeAt(0),
    );
    expect(read(latin)).toMatchObject({
      units: expect.arrayContaining([{ kind: 'paragraph', text: 'Café'.repeat(40) }]),
    });
    expect(read(latin, 'text/html; charset=koi8-r')).not.toEqual(read(latin));
  });

  it('is no story where it is a list of links, and no text where it is empty', () => {
    const front = `<title>News</title>${'<p><a href="/a">Ferry strikes bridge</a></p>'.repeat(20)}`;
    expect(
      readSavedPage({ bytes: bytesOf(front), url: 'https://wire.example/', contentType: null }, 'stories'),
    ).toEqual({
      fault: 'no news story',
    });
    expect(read('')).toEqual({ fault: 'no text' });
  });

  it('is read or refused with a reason, whatever was saved', () => {
    const pieces = [
      '<p>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<svg>',
      '<template>',
      '<form id="body">',
      '<!--',
      'words ',
      '&#0;',
      '\0',
    ];
    const markup = fc.array(fc.constantFrom(...pieces)).map((some) => bytesOf(some.join('')));
    fc.assert(
      fc.property(fc.oneof(markup, fc.uint8Array({ maxLength: 300 })), (bytes) => {
        expect(Object.keys(read(bytes)).some((key) => key === 'fault' || key === 'units')).toBe(true);
      }),
    );
  });
});
