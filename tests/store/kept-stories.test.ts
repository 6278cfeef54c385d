import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeptStory, StoryOrigin } from '../../lib/corpus/recent/kept-story';
import { openStore, type Store } from '../../lib/store/open';

const DAY = 86_400_000;

const story = (name: string, domain: string, origin: StoryOrigin = 'reading', age = 0): KeptStory => ({
  id: `${origin}|${name}`,
  origin,
  url: `https://${domain}/${name}`,
  title: name,
  publisher: domain,
  domain,
  published: null,
  words: 5,
  licence: null,
  family: null,
  entities: [],
  keptAt: Date.now() - age * DAY,
  fingerprint: { hash: Uint32Array.of(1), position: Uint16Array.of(0), quoted: Uint8Array.of(0) },
});

describe('stories that are kept', () => {
  let store: Store;
  let count = 0;
  const names = async () => (await store.kept.all()).map(({ title }) => title).sort();

  beforeEach(async () => {
    count += 1;
    store = openStore({ name: `kept-${count}` });
    await store.kept.keep([
      story('a', 'echo.example'),
      story('b', 'news.echo.example', 'reading', 20),
      story('c', 'notecho.example', 'reading', 40),
      story('d', 'echo.example', 'feed:https://echo.example/feed', 40),
    ]);
  });
  afterEach(() => store.close());

  it('come back with their fingerprints', async () => {
    const [kept] = await store.kept.ofOrigin('reading');
    expect(kept.title).toBe('a');
    expect(kept.fingerprint?.hash).toEqual(Uint32Array.of(1));
  });

  it('are forgotten one by one, by site, or all that were read, and put back', async () => {
    expect(await store.kept.forget({ by: 'story', id: 'reading|c' })).toHaveLength(1);
    expect(await names()).toEqual(['a', 'b', 'd']);
    const ofSite = await store.kept.forget({ by: 'site', site: 'echo.example' });
    expect(await names()).toEqual(['d']);
    await store.kept.keep(ofSite);
    expect(await names()).toEqual(['a', 'b', 'd']);
    await store.kept.forget({ by: 'origin', origin: 'reading' });
    expect(await names()).toEqual(['d']);
  });

  it('expire by origin', async () => {
    await store.kept.expire('reading', 30);
    expect(await names()).toEqual(['a', 'b', 'd']);
  });
});
