import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { emptyArticle, paragraphUnits } from '../../../lib/article/empty-article';
import { keepArticle, keepFeedStory } from '../../../lib/corpus/recent/keep-story';
import type { KeptStory } from '../../../lib/corpus/recent/kept-story';
import { findCopies } from '../../../lib/corpus/search/find-copies';
import { openPacks } from '../../../lib/corpus/search/open-packs';
import { noSourceFacts } from '../../../lib/corpus/search/sources';
import { storiesSearched } from '../../../lib/match/copy';
import { syntheticStory } from '../synthetic-stories';

const paragraphs = (number: number) => syntheticStory(number).units.map(({ text }) => text);

function article(site: string, texts: readonly string[], change: Partial<Article> = {}): Article {
  return emptyArticle({
    url: `https://${site}/${texts[0].slice(0, 8)}`,
    site,
    title: `As ${site} has it`,
    published: '2018-05-14T10:00:00Z',
    language: 'en',
    units: paragraphUnits(texts),
    ...change,
  });
}

const read = (page: Article): KeptStory => keepArticle(page, { family: `family of ${page.site}`, entities: [], at: 7 });
const verdictOn = (page: Article, kept: readonly KeptStory[]) =>
  findCopies(page, openPacks([]), noSourceFacts, { kept });

describe('what was read before', () => {
  const story = paragraphs(1);
  const first = article('echo.example', story);

  it('is found again at another site, with when, where and under which headline', async () => {
    const { kind, copies } = await verdictOn(article('post.example', story), [read(first)]);
    expect(kind).toBe('full');
    expect(copies[0].story).toMatchObject({
      title: 'As echo.example has it',
      domain: 'echo.example',
      published: '2018-05-14',
      read: { at: 7, family: 'family of echo.example' },
    });
    expect(copies[0].pageShare).toBeGreaterThan(0.9);
  });

  it('is found in part', async () => {
    const page = article('post.example', [...story.slice(0, 6), ...paragraphs(2)]);
    expect((await verdictOn(page, [read(first)])).kind).toMatch(/passages|extended/);
  });

  it('is not the page itself, nor another story', async () => {
    expect((await verdictOn(first, [read(first)])).copies).toEqual([]);
    expect((await verdictOn(article('post.example', paragraphs(3)), [read(first)])).copies).toEqual([]);
  });

  it('is said to have been searched, and each feed by its name, with what it held', async () => {
    const item = {
      feed: 'https://wire.example/feed',
      url: 'https://wire.example/1',
      title: 'A',
      publisher: 'World Wire',
    };
    const units = paragraphs(7).map((text) => ({ text }));
    const stories = [
      { ...item, published: '2026-03-05T08:00:00Z', licence: null, units },
      { ...item, url: 'https://wire.example/2', published: '2026-03-04T08:00:00Z', licence: null, units },
      { ...item, url: 'https://wire.example/3', published: '2026-03-06T08:00:00Z', licence: null, units: null },
    ].map((story) => keepFeedStory(story, 7) as KeptStory);
    const { corpus } = await verdictOn(article('post.example', paragraphs(3)), [read(first), ...stories]);
    expect(corpus.beside).toEqual([
      { feed: 'World Wire', stories: 2, to: '2026-03-05' },
      { feed: null, stories: 1, to: '2018-05-14' },
    ]);
    expect(storiesSearched(corpus)).toBe(3);
    expect((await verdictOn(first, [])).corpus).not.toHaveProperty('beside');
  });

  it('is no corpus of its date', async () => {
    expect((await verdictOn(article('post.example', paragraphs(3)), [read(first)])).kind).toBe('no-corpus');
  });

  it('is not found by the formulas of a chain, which the page has from its own site', async () => {
    const formula = paragraphs(9).slice(0, 4);
    const elsewhere = article('echo.example', [...paragraphs(4), ...formula]);
    const page = article('post.example', [...paragraphs(5), ...formula]);
    const ownSite = article('post.example', [...paragraphs(6), ...formula]);
    expect((await verdictOn(page, [read(elsewhere)])).copies).toHaveLength(1);
    expect((await verdictOn(page, [read(elsewhere), read(ownSite)])).copies).toEqual([]);
  });

  it('is compared with every page quickly enough for thousands of stories', async () => {
    const kept = Array.from({ length: 200 }, (_, number) =>
      read(article(`site${number}.example`, paragraphs(number + 20))),
    );
    const { copies } = await verdictOn(article('post.example', paragraphs(77)), kept);
    expect(copies.map(({ story: { domain } }) => domain)).toEqual(['site57.example']);
  });
});
