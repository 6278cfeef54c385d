import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStoryRow, type Story } from '../../../../lib/corpus/build/story-row';
import { InputError } from '../../../../tools/copytaster/command';
import { sizeOfInputs } from '../../../../tools/copytaster/inputs/input';
import { storyRowsOf } from '../../../../tools/copytaster/inputs/story-rows';
import { type Host, openHost, status } from '../../../corpus/host';

const folder = mkdtempSync(join(tmpdir(), 'copytaster-inputs-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

/** "site: title" of each story, and "where: fault" of what is none. */
async function all(input: string): Promise<{ stories: Story[]; found: string[]; faults: string[] }> {
  const result = { stories: [] as Story[], found: [] as string[], faults: [] as string[] };
  for await (const row of storyRowsOf(input, { pages: 'stories' })) {
    const story = 'fault' in row ? row : readStoryRow(row.value);
    if ('fault' in story) result.faults.push(`${row.where.replace(`${folder}/`, '')}: ${story.fault}`);
    else {
      result.stories.push(story);
      result.found.push(`${story.domain}: ${story.title}`);
    }
  }
  return result;
}

/** Made by wget from the sample site: four stories, a page of links, a page that is not there, wget's own records. */
const ARCHIVE = new URL('../files/sample-site.warc.gz', import.meta.url).pathname;
const IN_ARCHIVE = [
  'northern-ledger.localhost: Ferry strikes swing bridge at Merrowhaven, cutting off island town',
  'reuters.localhost: Ferry strikes swing bridge at Merrowhaven, cutting off island town',
  'harbour-post.localhost: ‘We need a date’: town counts the cost of a morning in the fog',
  'coast-courier.localhost: Sleeper train returns to the western line after 23 years',
];

describe('stories in a web archive', () => {
  it('are its HTML pages, packed or plain', async () => {
    const { found, faults, stories } = await all(ARCHIVE);
    expect(found).toEqual(IN_ARCHIVE);
    expect(faults).toEqual(['http://localhost:8037/: no news story']);
    expect(stories[0].units.length).toBeGreaterThan(5);
    expect(stories[0].day).toBe(Date.UTC(2018, 4, 14) / 86_400_000);
    expect((await all(file('plain.warc', gunzipSync(readFileSync(ARCHIVE))))).found).toEqual(IN_ARCHIVE);
  });

  it('are not younger than their crawl', async () => {
    const plain = gunzipSync(readFileSync(ARCHIVE)).toString('latin1');
    // Years before its stories were written: their dates cannot be right.
    const earlier = plain.replaceAll(/^WARC-Date: \d{4}/gm, 'WARC-Date: 2011');
    expect(earlier).not.toBe(plain);
    const { found, stories } = await all(file('earlier.warc', Buffer.from(earlier, 'latin1')));
    expect(found).toEqual(IN_ARCHIVE);
    expect(stories.map(({ day }) => day)).toEqual([null, null, null, null]);
  });

  it('come up to where the archive is cut, and then its fault', async () => {
    const bytes = readFileSync(ARCHIVE);
    await expect(all(file('cut.warc.gz', bytes.subarray(0, 6_000)))).rejects.toThrow(
      /cut\.warc\.gz: broken after \d+ records/,
    );
    await expect(all(file('words.warc', 'no archive at all\r\n'))).rejects.toThrow(InputError);
    await expect(all(file('empty.warc', ''))).rejects.toThrow('no web archive');
    await expect(all(at('missing.warc'))).rejects.toThrow(/ENOENT/);
  });

  it('come or are refused with the reason, whatever is in it', async () => {
    const plain = gunzipSync(readFileSync(ARCHIVE)).subarray(0, 12_000);
    const change = fc.record({ place: fc.nat(plain.length - 1), bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = Buffer.from(plain);
        for (const { place, bytes: other } of changes) bytes.set(other.subarray(0, plain.length - place), place);
        await all(file('fuzzed.warc', bytes)).catch((error) => expect(error).toBeInstanceOf(InputError));
      }),
      { numRuns: 60 },
    );
  });
});

describe('stories in saved pages', () => {
  it('come from a folder and those below it, with the reason for each page that gives none', async () => {
    const pages = at('pages');
    mkdirSync(join(pages, 'later'), { recursive: true });
    cpSync('tests/article/pages/agency-story.html', join(pages, 'a.html'));
    const page = (title: string) =>
      `<!doctype html><title>${title} strikes swing bridge, cutting off island town</title>
       <link rel="canonical" href="https://wire.example/2018/05/14/${title}-strikes-swing-bridge">
       <meta property="og:type" content="article"><meta property="article:section" content="News">
       <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2018-05-14"}</script>
       <article><h1>${title} strikes swing bridge</h1>${'<p>The vessel struck the bridge on Monday morning, the harbour master said.</p>'.repeat(12)}</article>`;
    writeFileSync(join(pages, 'later', 'b.htm.gz'), gzipSync(page('Ferry')));
    writeFileSync(join(pages, 'later', 'c.html'), '<title>Sorry</title>');
    writeFileSync(join(pages, 'later', 'style.css'), 'p {}');
    writeFileSync(join(pages, 'z.xhtml'), Buffer.alloc(20_000_001, 0x20));
    const { found, faults } = await all(pages);
    expect(found.filter((story) => story.includes('wire.example'))).toEqual([
      'wire.example: Ferry strikes swing bridge',
    ]);
    expect(faults).toContain('pages/later/c.html: no news story');
    expect(faults).toContain('pages/z.xhtml: larger than 20 MB');
    expect(sizeOfInputs([pages])).toBeGreaterThan(20_000_001);
  });
});

describe('stories in feeds', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openHost();
  });
  afterAll(() => host.close());

  const text = Array.from({ length: 130 }, (_, i) => `word${i}`).join(' ');
  const rss = `<rss version="2.0"><channel><title>The Wire</title>
    <item><title>Ferry aground</title><link>https://wire.example/ferry</link><description>${text}</description></item>
    <item><title>In brief</title><link>https://wire.example/brief</link><description>A summary.</description></item></channel></rss>`;

  it('come from a file, and from an address', async () => {
    const expected = {
      found: ['wire.example: Ferry aground'],
      faults: ['https://wire.example/brief: the feed gives a summary only'],
    };
    expect(await all(file('wire.xml', rss))).toMatchObject(expected);
    expect(await all(file('wire.rss.gz', gzipSync(rss)))).toMatchObject(expected);
    expect(await all(host.answer('/wire', rss))).toMatchObject(expected);
  });

  it('are faults where the feed cannot be had or read, and end nothing', async () => {
    expect((await all(host.answer('/gone', status(410)))).faults[0]).toMatch(/gone for good \(410\)$/);
    expect((await all(file('page.xml', '<html><body>Sorry</body></html>'))).faults).toEqual([
      'page.xml: the address gives a web page, not a feed',
    ]);
    const relative = rss.replaceAll('https://wire.example', '');
    expect((await all(file('relative.xml', relative))).faults[0]).toContain('relative');
  });
});

describe('the size of inputs', () => {
  it('is not known of addresses and standard input', () => {
    expect(sizeOfInputs(['-'])).toBeNull();
    expect(sizeOfInputs([file('a.jsonl', '{}'), 'https://wire.example/feed'])).toBeNull();
    expect(sizeOfInputs([at('a.jsonl')])).toBe(2);
  });
});
