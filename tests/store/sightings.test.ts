import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeptStory } from '../../lib/corpus/recent/kept-story';
import type { ArticleRecord } from '../../lib/notes/article-record';
import type { Draft } from '../../lib/notes/note';
import { openStore, type Store } from '../../lib/store/open';

const QUILL = { key: 'per:ada-quill', name: 'Ada Quill', type: 'person' as const };
const TRUST = { key: 'org:harbour-trust', name: 'Harbour Trust', type: 'organisation' as const };

const articleAt = (id: string, published: string | null, entities: ArticleRecord['entities']): ArticleRecord => ({
  id,
  url: id,
  title: `As ${id} has it`,
  site: 'echo.example',
  publisher: 'The Echo',
  published,
  story: id,
  copy: null,
  units: ['A ferry ran aground.'],
  entities,
  readAt: Date.UTC(2020, 0, 1),
});

const draftOn = ({ id, url, title, site, story }: ArticleRecord): Draft => ({
  id: `${id}|page`,
  target: { kind: 'page' },
  place: { article: id, url, title, site },
  story,
  note: null,
  body: 'See here.',
  tags: [],
  colour: 'amber',
  updatedAt: 1,
});

const read = (url: string, entities: KeptStory['entities']): KeptStory => ({
  id: `reading|${url}`,
  origin: 'reading',
  url,
  title: `Read at ${url}`,
  publisher: 'The Post',
  domain: 'post.example',
  published: '2019-05-06',
  words: 5,
  licence: null,
  family: null,
  entities,
  keptAt: Date.UTC(2020, 5, 1),
  fingerprint: null,
});

describe('where somebody was seen', () => {
  let store: Store;
  let count = 0;
  const seen = async (key: string) =>
    (await store.sightings(key)).map(({ url, at }) => `${url} ${new Date(at).toISOString().slice(0, 10)}`);
  const noteOn = (article: ArticleRecord) => store.notes.save(draftOn(article), article);

  beforeEach(() => {
    count += 1;
    store = openStore({ name: `sightings-${count}` });
  });
  afterEach(() => store.close());

  it('is in noted articles that name them, and in the reading history, the latest first', async () => {
    await noteOn(articleAt('https://echo.example/1', '2018-05-14', [QUILL, TRUST]));
    await noteOn(articleAt('https://echo.example/2', null, [QUILL]));
    await noteOn(articleAt('https://echo.example/3', '2018-05-15', [TRUST]));
    await store.kept.keep([read('https://post.example/a', [QUILL]), read('https://echo.example/1', [QUILL])]);
    expect(await seen(QUILL.key)).toEqual([
      'https://echo.example/2 2020-01-01',
      'https://post.example/a 2019-05-06',
      'https://echo.example/1 2018-05-14',
    ]);
    const [first] = (await store.sightings(QUILL.key)).slice(-1);
    expect(first).toMatchObject({ story: 'https://echo.example/1', publisher: 'The Echo', entities: [QUILL, TRUST] });
  });

  it('goes with the notes and with the history', async () => {
    const note = await noteOn(articleAt('https://echo.example/1', '2018-05-14', [QUILL]));
    await store.kept.keep([read('https://post.example/a', [QUILL])]);
    await store.kept.forget({ by: 'origin', origin: 'reading' });
    expect(await seen(QUILL.key)).toEqual(['https://echo.example/1 2018-05-14']);
    await store.notes.remove(note.id);
    expect(await seen(QUILL.key)).toEqual([]);
  });

  it('holds what the reader said is the same', async () => {
    await noteOn(articleAt('https://echo.example/1', '2018-05-14', [{ ...QUILL, key: 'per:quill', name: 'Quill' }]));
    await store.corrections.add({ kind: 'merge', key: 'per:quill', into: QUILL.key, name: QUILL.name, type: 'person' });
    expect(await seen(QUILL.key)).toEqual(['https://echo.example/1 2018-05-14']);
  });

  it('finds who was noted under a lone surname, or under more than that', async () => {
    const article = articleAt('https://echo.example/1', null, [QUILL]);
    await store.notes.save({ ...draftOn(article), target: { kind: 'entity', ...QUILL } }, article);
    expect(await store.notes.onNamesakesOf(['per:quill'])).toHaveLength(1);
    expect(await store.notes.onNamesakesOf(['per:tom-quill', 'org:quill'])).toEqual([]);
  });

  it('leaves nothing of its index in what is exported', async () => {
    const article = articleAt('https://echo.example/1', null, [QUILL]);
    await noteOn(article);
    expect((await store.library.read()).articles).toEqual([article]);
  });
});
