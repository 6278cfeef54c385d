import { describe, expect, it } from 'vitest';
import { FeedError } from '../../../lib/corpus/feeds/feed-error';
import { readOpml } from '../../../lib/corpus/feeds/opml';
import { parseFeed, type ReadItem, readFeed, readItem } from '../../../lib/corpus/feeds/read-feed';

const URL_OF_FEED = 'https://wire.example/feeds/all.xml';
const bytesOf = (text: string) => new TextEncoder().encode(text);

function itemsOf(source: string | Uint8Array, contentType: string | null = null): ReadItem[] {
  const bytes = typeof source === 'string' ? bytesOf(source) : source;
  const { items } = parseFeed({ bytes, contentType, url: URL_OF_FEED });
  return items.map((item) => readItem(item, URL_OF_FEED));
}

const textOf = ({ units }: ReadItem) => units.map(({ text }) => text).join('\n');
const rss = (item: string, attributes = '') => `<rss version="2.0" ${attributes}><channel>${item}</channel></rss>`;
const atom = (entry: string, attributes = 'xmlns="http://www.w3.org/2005/Atom"') =>
  `<feed ${attributes}><entry>${entry}</entry></feed>`;
const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('markup that is not escaped is text of the story', () => {
  it.each([
    ['a description', rss('<item><description>But what <em>is</em> good</description></item>')],
    ['content:encoded', rss('<item><content:encoded><p>But what <i>is</i> good</p></content:encoded></item>')],
    ['an xhtml body', rss(`<item><body ${XHTML}><p>But what <i>is</i> good</p></body></item>`)],
    [
      'an xhtml body under a prefix',
      rss(`<item><h:body xmlns:h="http://www.w3.org/1999/xhtml">But what is good</h:body></item>`),
    ],
    ['fullitem', rss('<item><fullitem>&lt;p&gt;But what is good&lt;/p&gt;</fullitem></item>')],
    ['Atom’s xhtml', atom(`<content type="xhtml"><div ${XHTML}>But what <b>is</b> good</div></content>`)],
    [
      'application/xhtml+xml',
      atom(`<content type="application/xhtml+xml"><div ${XHTML}>But what is good</div></content>`),
    ],
    ['a plain text with a tag in it', atom('<summary>But what <b>is</b> good</summary>')],
    ['escaped html in a div', atom(`<content type="html"><div ${XHTML}>But what &lt;b>is&lt;/b> good</div></content>`)],
    ['base64', atom(`<content type="text/html" mode="base64">${base64('<p>But what <b>is</b> good')}</content>`)],
    ['base64 by its type', atom(`<content type="application/octet-stream">${base64('But what is good')}</content>`)],
  ])('%s', (_, feed) => {
    expect(itemsOf(feed).map(textOf)).toEqual(['But what is good']);
  });

  it.each([
    ['xhtml', `<title type="xhtml"><div ${XHTML}>Profit <b>&lt; forecast</b></div></title>`],
    ['escaped html', '<title type="html">Profit &amp;lt; &lt;b&gt;forecast&lt;/b&gt;</title>'],
    ['plain text', '<title>Profit &lt; forecast</title>'],
    ['plain text that looks like a tag', '<title type="text">Profit &lt; forecast</title>'],
  ])('and of a title: %s', (_, title) => {
    expect(itemsOf(atom(title))[0].title).toBe('Profit < forecast');
  });

  it('but a plain title is no HTML', () => {
    expect(itemsOf(atom('<title>The &lt;blink&gt; tag</title>'))[0].title).toBe('The <blink> tag');
  });
});

describe('an address', () => {
  it.each([
    [
      'xml:base of RSS',
      rss('<item><link>post/1</link></item>', 'xml:base="https://a.example/x/"'),
      'https://a.example/x/post/1',
    ],
    ['xml:base of a link', atom('<link xml:base="https://a.example/y/" href="1"/>'), 'https://a.example/y/1'],
    ['the feed’s own', rss('<item><link>/1</link></item>'), 'https://wire.example/1'],
    ['an id, where there is no link', atom('<id>https://a.example/1</id>'), 'https://a.example/1'],
    ['no id that is none', atom('<id>urn:uuid:1</id>'), null],
    ['a link without href', atom('<link>https://a.example/1</link>'), 'https://a.example/1'],
  ])('%s', (_, feed, link) => {
    expect(itemsOf(feed)[0].link).toBe(link);
  });
});

describe('a prefix is what its namespace says', () => {
  const item = '<r:item><r:title>T</r:title><c:encoded>Words</c:encoded></r:item>';
  it.each([
    [
      'Atom',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>T</a:title><a:content>Words</a:content></a:entry></a:feed>',
    ],
    [
      'Atom, never declared',
      '<atom:feed><atom:entry><atom:title>T</atom:title><atom:content>Words</atom:content></atom:entry></atom:feed>',
    ],
    [
      'RSS 2.0',
      `<r:rss xmlns:r="http://backend.userland.com/rss2" xmlns:c="http://purl.org/rss/1.0/modules/content/"><r:channel>${item}</r:channel></r:rss>`,
    ],
    [
      'RDF as the default',
      `<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/" xmlns:c="http://purl.org/rss/1.0/modules/content/">${item}</RDF>`,
    ],
  ])('%s', (_, feed) => {
    expect(itemsOf(feed)).toMatchObject([{ title: 'T', units: [{ text: 'Words' }] }]);
  });
});

describe('a feed that binds prefixes without end', () => {
  it('costs no more than one that binds few', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => `xmlns:p${i}="urn:${i}"`).join(' ');
    const items = Array.from({ length: 5_000 }, (_, i) => `<item xmlns:q${i}="urn:q"><title>T</title></item>`).join('');
    const started = performance.now();
    itemsOf(`<rss ${many(20_000)}><channel>${items}</channel></rss>`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('a feed that breaks off', () => {
  it('at its last sign is read whole', () => {
    expect(itemsOf('<rss><channel><item><title>T</title></item></channel></rss')).toMatchObject([{ title: 'T' }]);
  });

  it('within an item is read up to it: a story that is cut is not the story', () => {
    const feed = '<rss><channel><item><title>T</title></item><item><title>U</title><description>Half a';
    expect(itemsOf(feed).map(({ title }) => title)).toEqual(['T']);
  });

  it('within its first item is refused', () => {
    expect(() => itemsOf('<rss><channel><item><title>T')).toThrow(FeedError);
  });
});

describe('a charset', () => {
  const text = '<rss><channel><item><title>Città è più</title></item></channel></rss>';
  const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const wide = (bytes: number, littleEndian: boolean, mark: string) => {
    const signs = [...(mark + text)];
    const view = new DataView(new ArrayBuffer(signs.length * bytes));
    for (const [i, sign] of signs.entries()) {
      if (bytes === 2) view.setUint16(i * 2, sign.charCodeAt(0), littleEndian);
      else view.setUint32(i * 4, sign.charCodeAt(0), littleEndian);
    }
    return new Uint8Array(view.buffer);
  };
  it.each([
    ['nobody says, and it is not UTF-8', latin],
    ['UTF-16 with a mark', wide(2, true, '\uFEFF')],
    ['UTF-16 without one', wide(2, true, '')],
    ['UTF-16 of the other order', wide(2, false, '')],
    ['UTF-32 with a mark', wide(4, false, '\uFEFF')],
    ['UTF-32 without one', wide(4, true, '')],
  ])('%s', (_, bytes) => {
    expect(itemsOf(bytes)[0].title).toBe('Città è più');
  });

  it('is UTF-8 still where it breaks off within a letter', () => {
    const whole = bytesOf('<rss><channel><item><title>Città è più</title></item><item>è');
    expect(itemsOf(whole.subarray(0, -1))[0].title).toBe('Città è più');
  });

  it('of a control character is Windows’', () => {
    expect(itemsOf(rss('<item><title>It&#146;s</title></item>'))[0].title).toBe('It’s');
  });
});

describe('an item without a title', () => {
  it('has its first words for a headline', () => {
    const words =
      'The harbour authority said on Monday that no ferry would leave before the storm had passed over the coast.';
    const item = { id: '1', url: '/1', content_text: words };
    const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'W', items: [item] });
    const { stories } = readFeed(
      { bytes: bytesOf(feed), contentType: null, url: URL_OF_FEED },
      { feed: URL_OF_FEED, licence: null, now: 0 },
    );
    expect(stories[0].title).toBe('The harbour authority said on Monday that no ferry would leave before the storm …');
  });
});

describe('OPML', () => {
  it('keeps a feed whose name has quotes that are not escaped', () => {
    const file = `<opml><body><outline text="The "Daily" News" type="rss" xmlUrl="https://a.example/feed"/>
      <outline text="B" xmlUrl="https://b.example/feed"/></body></opml>`;
    expect(readOpml(file).map(({ url }) => url)).toEqual(['https://a.example/feed', 'https://b.example/feed']);
  });
});
