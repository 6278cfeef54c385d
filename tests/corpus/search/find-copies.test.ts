import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { emptyArticle } from '../../../lib/article/empty-article';
import { buildShards, type MergeOptions } from '../../../lib/corpus/build/build';
import { bindShards, describePack } from '../../../lib/corpus/build/describe';
import { readStoryRow, type Story } from '../../../lib/corpus/build/story-row';
import { openPack, type Pack } from '../../../lib/corpus/format/open-pack';
import type { PackIndex } from '../../../lib/corpus/format/pack-index';
import { findCopies } from '../../../lib/corpus/search/find-copies';
import { openPacks } from '../../../lib/corpus/search/open-packs';
import { sourceFacts } from '../../../lib/corpus/search/sources';
import { loadStory } from '../../site/story';
import { syntheticStories } from '../synthetic-stories';

/** Facts of made-up sources, as the table would give them. */
const outlets: Record<string, string> = {
  'harbour.example': 'harbourmail.example',
  'harbourmail.example': 'harbourmail.example',
};
const sources = sourceFacts({
  count: 0,
  find: (domain) =>
    domain in outlets ? { domain, name: domain, owner: 'Harbour Group', network: null, outlet: outlets[domain] } : null,
});

async function packOf(
  stories: readonly Story[],
  changes: Partial<PackIndex> = {},
  options: MergeOptions = { density: 'dense' },
): Promise<Pack> {
  const shards = buildShards(stories, options);
  const { entries, bytes } = await bindShards('test', 'all', shards);
  const description = {
    id: 'test',
    title: 'Test',
    version: null,
    licences: [],
    homepage: null,
    updateUrl: null,
    checkEvery: null,
    staleAfter: null,
    tombstones: [],
  };
  return openPack({ ...describePack(description, entries, options.density), ...changes }, async () => bytes);
}

function storyOf(id: string, changes: Partial<Story> = {}): Story {
  const { title, date, units } = loadStory(id);
  const row = readStoryRow({
    title,
    date,
    publisher: 'Reuters',
    domain: 'reuters.com',
    url: 'https://www.reuters.com/ferry',
    units,
  });
  if ('fault' in row) throw new Error(row.fault);
  return { ...row, ...changes };
}

function pageOf(id: string, changes: Partial<Article> = {}): Article {
  const { title, date, units } = loadStory(id);
  return emptyArticle({
    url: `https://gazette.example/${id}`,
    site: 'gazette.example',
    title,
    titles: { heading: title, openGraph: null, structured: null, document: null },
    published: date,
    language: 'en',
    units: units.map(({ text, heading }) => ({ text, kind: heading ? 'heading' : 'paragraph' })),
    ...changes,
  });
}

describe.each(['dense', 'sparse'] as const)('an identical body in a %s pack', (density) => {
  it('is 100 % of both, whatever fingerprints happen to be kept', async () => {
    const { title, date, units } = loadStory('agency');
    for (const length of [3, 6, units.length]) {
      const row = readStoryRow({ title, date, publisher: 'A', domain: 'a.example', units: units.slice(0, length) });
      if ('fault' in row) throw new Error(row.fault);
      const page = pageOf('agency');
      const shelf = openPacks([await packOf([row, ...syntheticStories(40)], {}, { density })]);
      const { copies } = await findCopies({ ...page, units: page.units.slice(0, length) }, shelf, sources);
      expect(copies[0]).toMatchObject({ kind: 'full', pageShare: 1, sourceShare: 1, missing: [], addedUnits: [] });
      expect(copies[0].untold).toBeUndefined();
    }
  });
});

describe('findCopies', () => {
  let pack: Pack;
  const ask = (id: string, changes: Partial<Article> = {}, packs = [pack]) =>
    findCopies(pageOf(id, changes), openPacks(packs), sources);

  beforeAll(async () => {
    pack = await packOf([storyOf('agency'), ...syntheticStories(30, { firstDay: 17_660 })]);
  });

  it.each([
    ['full', 'full'],
    ['shortened', 'shortened'],
    ['extended', 'extended'],
    ['same-event', 'shared-quotes'],
    ['unrelated', 'none'],
    ['no-corpus', 'no-corpus'],
  ])('calls the sample story %s: %s', async (id, kind) => {
    const verdict = await ask(id);
    expect(verdict.kind).toBe(kind);
    expect(verdict.copies.every(({ story }) => story.title === loadStory('agency').title)).toBe(true);
  });

  it('says what it found', async () => {
    const { copies, corpus } = await ask('extended');
    expect(copies[0].story).toEqual({
      id: expect.stringMatching(/^test\/\d+$/),
      pack: 'test',
      title: loadStory('agency').title,
      publisher: 'Reuters',
      domain: 'reuters.com',
      url: 'https://www.reuters.com/ferry',
      published: '2018-05-14',
      words: expect.any(Number),
      licence: null,
    });
    const added = loadStory('extended').units.flatMap((unit, i) => (unit.copied === null && !unit.heading ? [i] : []));
    expect(copies[0].addedUnits).toEqual(expect.arrayContaining(added));
    expect(corpus).toEqual({
      packs: [{ id: 'test', title: 'Test', version: '2018-06-07' }],
      stories: 31,
      from: '2018-05-09',
      to: '2018-06-07',
    });
  });

  it('says without a story that was contested what it would say if that story had never been there', async () => {
    const url = 'https://www.reuters.com/ferry';
    const contesting = (page: Article) => findCopies(page, openPacks([pack]), sources, { contested: [url] });
    const dated = await contesting(pageOf('full'));
    expect(dated).toMatchObject({ kind: 'none', copies: [], contested: [{ kind: 'full', story: { url } }] });
    // Found though no pack covers the day of the page: without it nothing was searched that day, which is not "nothing found".
    const elsewhere = pageOf('full', { published: '2031-01-01' });
    expect((await findCopies(elsewhere, openPacks([pack]), sources)).kind).toBe('full');
    expect(await contesting(elsewhere)).toMatchObject({ kind: 'no-corpus', copies: [], contested: [{ kind: 'full' }] });
  });

  it('tells the relation to the source', async () => {
    const relation = async (changes: Partial<Article>) => (await ask('full', changes)).copies[0]?.relation;
    const credit = { agency: 'Reuters', slot: 'byline', quote: 'Reuters', span: null, partial: false } as const;
    expect(await relation({})).toBe('uncredited');
    expect(await relation({ credits: [credit] })).toBe('declared');
  });

  it('never calls a page a copy of itself', async () => {
    expect((await ask('full', { url: 'http://reuters.com/ferry/?utm_source=feed#top' })).kind).toBe('none');
    expect((await ask('full', { canonicalUrl: 'https://m.reuters.com/ferry' })).kind).toBe('none');
  });

  it('never calls a page a copy of its own outlet under another domain', async () => {
    const packs = [await packOf([storyOf('agency', { domain: 'harbourmail.example', url: null })])];
    expect((await ask('full', { site: 'harbour.example' }, packs)).copies).toEqual([]);
    expect((await ask('full', { site: 'www2.harbourmail.example' }, packs)).copies).toEqual([]);
    expect((await ask('full', {}, packs)).kind).toBe('full');
  });

  it('finds a story of another time when there is none of the page’s own', async () => {
    const { kind, copies } = await ask('full', { published: '2026-02-01' });
    expect([kind, copies[0].story.published]).toEqual(['full', '2018-05-14']);
  });

  it('finds it for a page without a date, and among undated stories', async () => {
    expect((await ask('full', { published: null })).kind).toBe('full');
    const packs = [await packOf([storyOf('agency', { day: null })])];
    expect((await ask('full', {}, packs)).kind).toBe('full');
  });

  it('puts the version that was copied before a longer one', async () => {
    const longer = storyOf('extended', { title: 'Longer', url: null, domain: 'other.example', publisher: 'Other' });
    const { copies } = await ask('full', {}, [await packOf([longer, storyOf('agency')])]);
    expect(copies.map(({ story }) => story.title)).toEqual([loadStory('agency').title, 'Longer']);
  });

  it('finds samples, and does not count them as coverage', async () => {
    const packs = [await packOf([storyOf('agency', { sample: true })])];
    expect((await ask('full', {}, packs)).kind).toBe('full');
    const nothing = await ask('unrelated', {}, packs);
    expect(nothing).toMatchObject({ kind: 'no-corpus', corpus: { stories: 0, from: null } });
  });

  it('is not misled by a page that says one thing again and again', async () => {
    const text = loadStory('agency').units[0].text.split(' ').slice(8, 20).join(' ');
    const again = Array.from({ length: 30 }, () => ({ text, kind: 'paragraph' as const }));
    const units = [...pageOf('unrelated').units, ...again];
    expect((await ask('unrelated', { units })).copies).toEqual([]);
  });

  it('does not show what was withdrawn', async () => {
    const packs = [await packOf([storyOf('agency')], { tombstones: ['reuters.com'] })];
    expect((await ask('full', {}, packs)).kind).toBe('none');
  });

  it('asks no pack at all', async () => {
    expect(await ask('full', {}, [])).toMatchObject({ kind: 'no-corpus', copies: [] });
  });

  it('rejects when a shard cannot be loaded, and asks again next time', async () => {
    let broken = true;
    const whole = await packOf([storyOf('agency')]);
    const shards = whole.shards.map((shard) => ({ ...shard }));
    const flaky = openPack(whole.index, async () => {
      if (broken) throw new Error('disk on fire');
      return new Uint8Array(0);
    });
    await expect(ask('full', {}, [flaky])).rejects.toThrow('disk on fire');
    broken = false;
    await expect(ask('full', {}, [flaky])).rejects.toThrow('wrongSize bytes=0 ');
    expect(shards).toHaveLength(1);
  });
});
