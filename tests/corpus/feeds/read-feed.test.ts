import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { FeedError } from '../../../lib/corpus/feeds/feed-error';
import { textOfHtml } from '../../../lib/corpus/feeds/html-text';
import { readOpml } from '../../../lib/corpus/feeds/opml';
import { type ReadFeed, readFeed } from '../../../lib/corpus/feeds/read-feed';

const NOW = Date.UTC(2026, 10, 2);
const STORY = Array.from({ length: 130 }, (_, i) => `word${i}`).join(' ');

function read(text: string | Uint8Array, contentType: string | null = null): ReadFeed {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const url = 'https://wire.example/feeds/all.xml';
  return readFeed({ bytes, contentType, url }, { feed: url, licence: null, now: NOW });
}

const rss = (items: string) => `<?xml version="1.0"?><rss version="2.0"><channel><title>The Wire</title>
  <link>https://wire.example/</link>${items}</channel></rss>`;
const item = (inside: string) => `<item><title>Ferry aground</title><link>/ferry</link>${inside}</item>`;

describe('a feed', () => {
  it('is read from RSS 2.0 with its whole text', () => {
    const { title, homepage, stories } = read(
      rss(
        item(`<pubDate>Mon, 14 May 2018 10:00:00 GMT</pubDate><description>A summary.</description>
          <content:encoded><![CDATA[<p>${STORY}</p><figure>caption</figure><p>“Quoted &amp; said.”</p>]]></content:encoded>`),
      ),
    );
    expect({ title, homepage }).toEqual({ title: 'The Wire', homepage: 'https://wire.example/' });
    expect(stories).toMatchObject([
      { title: 'Ferry aground', url: 'https://wire.example/ferry', publisher: 'The Wire', published: '2018-05-14' },
    ]);
    expect(stories[0].units?.map(({ text }) => text)).toEqual([STORY, '“Quoted & said.”']);
  });

  it('is read from RSS 1.0', () => {
    const feed = `<rdf:RDF><channel><title>The Wire</title></channel>${item('<dc:date>2018-05-14T23:30:00-05:00</dc:date>')}</rdf:RDF>`;
    expect(read(feed).stories).toMatchObject([{ published: '2018-05-14', units: null }]);
  });

  it.each([
    ['html', `<content type="html">&lt;p&gt;${STORY}&lt;/p&gt;</content>`],
    ['xhtml', `<content type="xhtml"><div><p>${STORY.replace('word7 ', '<b>word7</b> ')}</p></div></content>`],
    ['text', `<content>${STORY}</content>`],
  ])('is read from Atom with content of type %s', (_type, content) => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Wire</title><link rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/"/>
      <entry><title>Ferry aground</title><link rel="self" href="/self"/><link href="/ferry"/><updated>2018-05-14T10:00:00Z</updated>${content}</entry></feed>`;
    const { licence, stories } = read(feed);
    expect(licence).toBe('CC-BY-SA-4.0');
    expect(stories).toMatchObject([{ url: 'https://wire.example/ferry', licence: 'CC-BY-SA-4.0' }]);
    expect(stories[0].units?.map(({ text }) => text)).toEqual([STORY]);
  });

  it('is read from JSON Feed', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Wire',
      items: [{ id: 1, url: '/ferry', title: 'Ferry aground', content_html: `<p>${STORY}`, date_published: 7 }, 'x'],
    };
    expect(read(JSON.stringify(feed)).stories).toMatchObject([{ published: null, units: [{ text: STORY }] }]);
  });

  it.each(['…', '[...]', 'Read more', 'Continue reading at The Wire'])(
    'takes a text that ends in “%s” for a summary',
    (end) => {
      expect(read(rss(item(`<description>${STORY} ${end}</description>`))).stories[0].units).toBeNull();
    },
  );

  it('keeps each address once, and no item without address or title', () => {
    const items = `${item('')}${item('<guid>2</guid>')}<item><title>No link</title></item><item><link>/x</link></item>`;
    expect(read(rss(items)).stories).toHaveLength(1);
  });

  it('believes no date of the future, and none that cannot be read', () => {
    for (const date of ['Mon, 14 May 2096 10:00:00 GMT', 'yesterday']) {
      expect(read(rss(item(`<pubDate>${date}</pubDate>`))).stories[0].published).toBeNull();
    }
  });

  it('is read in the charset of the host, of the declaration, or of its first bytes', () => {
    const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const feed = '<rss><channel><title>Café</title></channel></rss>';
    expect(read(latin(feed), 'text/xml; charset=ISO-8859-1').title).toBe('Café');
    expect(read(latin(`<?xml version="1.0" encoding="iso-8859-1"?>${feed}`)).title).toBe('Café');
    expect(read(new Uint8Array(Buffer.from(`\uFEFF${feed}`, 'utf16le'))).title).toBe('Café');
    expect(read(feed, 'text/xml; charset=klingon').title).toBe('Café');
  });

  it('expands no entity of its own', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    expect(read(`${bomb}<rss><channel><title>&b;&f;</title></channel></rss>`).title).toBe('&b;&f;');
  });

  it.each([
    ['a web page', '<!DOCTYPE html><html><head><title>Sorry</title></head></html>', 'webPage'],
    ['another document', '<svg></svg>', 'otherDocument name=svg'],
    ['half a feed', rss(item('')).slice(0, -40), 'brokenOff'],
    ['words', 'Service unavailable', 'notFeed'],
    ['nothing', '', 'notFeed'],
    ['half of some JSON', '{"items":', 'notXmlOrJson'],
    ['other JSON', '{"items":[]}', 'badJsonFeed'],
    ['a well of elements', `<rss>${'<a>'.repeat(100_000)}`, 'endless'],
  ])('is refused where it is %s', (_name, text, fault) => {
    expect(() => read(text)).toThrow(FeedError);
    expect(() => read(text)).toThrow(fault);
  });

  it('is read or refused with a reason, whatever comes', () => {
    const markup = fc
      .array(
        fc.constantFrom(
          '<rss>',
          '<channel>',
          '<item>',
          '</item>',
          '<title>',
          '<![CDATA[',
          ']]>',
          '<link/>',
          '<!--',
          '&#xD800;',
          '&amp',
          '"',
          '<',
          'é',
          '\0',
          '<feed>',
          '<entry>',
          '<content type="html">',
        ),
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(markup, fc.string(), fc.json()), (text) => {
        try {
          read(text);
        } catch (error) {
          expect(error).toBeInstanceOf(FeedError);
        }
      }),
    );
  });
});

describe('the words of HTML', () => {
  it('are cut where paragraphs are, and leave out what is no prose', () => {
    const html =
      '<h2>Head</h2>One <b>t</b>wo<br>three<script>no()</script><blockquote><p>said</p></blockquote><p>four &lt;5';
    expect(textOfHtml(html)).toEqual([
      { text: 'Head', kind: 'heading' },
      { text: 'One two', kind: 'paragraph' },
      { text: 'three', kind: 'paragraph' },
      { text: 'said', kind: 'blockquote' },
      { text: 'four <5', kind: 'paragraph' },
    ]);
  });

  it.each([
    ['&nbsp;caf&eacute; &rsquo;twas &#8217;no&#x2019; AT&T &c &bogus;', 'café ’twas ’no’ AT&T &c &bogus;'],
    ['a</p> stray</b> end</div>', 'a stray end'],
    ['<p>one<img src="x">two<p', 'onetwo'],
    ['<![CDATA[said]]> <!-- not said --> so', 'said so'],
    ['<A HREF=x>Upper</A> <svg><text>drawn</text></svg>case', 'Upper case'],
    ['no tag at all, 3 < 4 > 2', 'no tag at all, 3 < 4 > 2'],
  ])('are what a reader sees of %s', (html, words) => {
    expect(
      textOfHtml(html)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(words);
  });

  it('are never empty, and hold no white space but single spaces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<p>', '</p>', '<b>', 'a', ' ', '\n', '&nbsp;', '<', '>', '</') }),
        (html) => {
          for (const { text } of textOfHtml(html)) expect(text).toMatch(/^\S+(?: \S+)*$/);
        },
      ),
    );
  });
});

describe('an OPML file', () => {
  it('names feeds in folders, each once, of the web only', () => {
    const opml = `<opml version="2.0"><body><outline text="News"><outline text="The Wire" xmlUrl="https://wire.example/feed"/>
      <outline text="Again" xmlUrl="https://wire.example/feed"/></outline><outline xmlUrl="file:///etc/passwd"/><outline text="x"/></body></opml>`;
    expect(readOpml(opml)).toEqual([{ url: 'https://wire.example/feed', title: 'The Wire' }]);
  });

  it('is refused where it is something else', () => {
    expect(() => readOpml('<rss/>')).toThrow('notOpml');
  });

  it('is read or refused with a reason, whatever comes', () => {
    const pieces = [
      '<opml>',
      '</opml>',
      '<body>',
      '<outline ',
      'xmlUrl="https://a.example/',
      '"',
      '/>',
      '>',
      '</outline>',
    ];
    const markup = fc.array(fc.constantFrom(...pieces, '&#0;', '<!DOCTYPE a [', ']>')).map((some) => some.join(''));
    const nested = fc
      .nat(40_000)
      .map((depth) => `<opml>${'<outline>'.repeat(depth)}${'</outline>'.repeat(depth)}</opml>`);
    fc.assert(
      fc.property(fc.oneof({ arbitrary: markup, weight: 8 }, { arbitrary: fc.string(), weight: 4 }, nested), (text) => {
        try {
          for (const { url } of readOpml(text)) expect(url).toMatch(/^https?:/);
        } catch (error) {
          expect(error).toBeInstanceOf(FeedError);
        }
      }),
    );
  });
});

/** Elements that feeds use, without those that the standard moves elsewhere (tables, frames) or closes by rules of their own (select). */
const NESTED =
  'p div span a b i em strong u sub sup small code pre blockquote ul ol li dl dt dd h1 h2 h3 section article br hr img'.split(
    ' ',
  );

const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NESTED).map((name) => `<${name}>`),
      fc.constantFrom(...NESTED.filter((name) => !/^(?:br|hr|img|p)$/.test(name))).map((name) => `</${name}>`),
      fc.constantFrom('harbour ', 'ferry ', ' < ', 'R&D ', '&amp; ', 'AT&T', '&#146;', '5 &lt; 6 ', '“so” '),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const lettersOf = (text: string) => text.replace(/\s+/g, '');

describe('the words of HTML that is not well-formed', () => {
  it('are those that a browser finds, however elements are nested', () => {
    const textIn = (node: DefaultTreeAdapterTypes.Node): string =>
      node.nodeName === '#text'
        ? (node as DefaultTreeAdapterTypes.TextNode).value
        : ((node as DefaultTreeAdapterTypes.ParentNode).childNodes ?? []).map(textIn).join('');
    fc.assert(
      fc.property(markup, (html) => {
        const ours = textOfHtml(html).map(({ text }) => text);
        expect(lettersOf(ours.join(''))).toBe(lettersOf(textIn(parseFragment(html))));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['Inflation was < target, officials said', 'Inflation was < target, officials said'],
    ['Profit &lt; forecast', 'Profit < forecast'],
    ['AT&T<a href="/x">rises</a>', 'AT&Trises'],
    ['before <embed src=x> rest', 'before rest'],
    ['before <button>Share the rest of the story', 'before Share the rest of the story'],
    ['before <button>Share</button>the rest', 'before the rest'],
    ['it&#146;s &#8220;so&#148;', 'it’s “so”'],
  ])('lose none of %s', (html, words) => {
    expect(
      textOfHtml(html)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(words);
  });

  it('take no time out of proportion, however deep they are said to be', () => {
    const deep = `${'<b>'.repeat(60_000)}x${'</i>'.repeat(60_000)}`;
    expect(textOfHtml(`<p>first</p>${deep}`).map(({ text }) => text)).toContain('first');
  });
});

describe('an XML feed', () => {
  it.each([
    ['a bare & beside a closing tag', '<title>R&D</title>', 'R&D'],
    ['an entity that Windows writes', '<title>It&#146;s</title>', 'It’s'],
    ['a sign that is no tag', '<title>Profit &lt; forecast</title>', 'Profit < forecast'],
  ])('is read with %s', (_name, title, words) => {
    const feed = rss(`<item>${title}<link>/ferry</link></item>`);
    expect(read(feed).stories.map((story) => story.title)).toEqual([words]);
  });
});
