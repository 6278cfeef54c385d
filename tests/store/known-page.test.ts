import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../lib/notes/article-record';
import type { Note } from '../../lib/notes/note';
import { apart } from '../../lib/store/articles';
import { createFindPage } from '../../lib/store/known-page';
import { describeDatabase, type StoreDatabase } from '../../lib/store/schema';

const words = (seed: string) => Array.from({ length: 120 }, (_, i) => `${seed}${i * 7} harbour${i}${seed}`).join(' ');
const HOST = 'https://www.daily.example';

interface Story {
  readonly url: string;
  readonly canonicalUrl?: string | null;
  readonly title?: string;
  readonly text?: string;
}

const page = ({ url, canonicalUrl = null, title = 'Ferry aground', text = words('ferry') }: Story) => ({
  url,
  canonicalUrl,
  title,
  units: [{ text }] as never,
});

let database: StoreDatabase;
let count = 0;
beforeEach(() => {
  count += 1;
  database = describeDatabase({ name: `known-page-${count}` });
});

async function keep(
  id: string,
  { url, title = 'Ferry aground', text = words('ferry') }: Story,
  site = 'daily.example',
) {
  const record = { id, url, title, site, story: id, units: [text], entities: [], readAt: 1 };
  const { facts, text: said } = apart(record as unknown as ArticleRecord);
  await database.articles.put(facts);
  await database.texts.put(said);
  await database.notes.put({
    id: `note on ${id}`,
    target: { kind: 'page' },
    place: { article: id, url, title, site },
    story: id,
    tags: [],
    deletedAt: null,
  } as unknown as Note);
}

const notesAt = async (id: string) =>
  (await database.notes.where('place.article').equals(id).toArray()).map(({ place }) => place.url).sort();

describe('the page that notes are kept under', () => {
  it.each([
    ['a campaign', `${HOST}/a?utm_source=x`],
    ['the bare host', 'https://daily.example/a'],
    ['m.', 'https://m.daily.example/a/'],
    ['another address of the site with the same words', `${HOST}/print.php?id=7`],
  ])('is found from %s', async (_name, url) => {
    await keep(`${HOST}/a`, { url: `${HOST}/a` });
    expect(await createFindPage(database)(page({ url }))).toBe(`${HOST}/a`);
  });

  it('is found where an older release kept it, tracking and all', async () => {
    await keep(`${HOST}/a?utm_source=x`, { url: `${HOST}/a?utm_source=x` });
    expect(await createFindPage(database)(page({ url: `${HOST}/a` }))).toBe(`${HOST}/a?utm_source=x`);
  });

  it('is not another outlet’s with the same words, nor one that a canonical of another host claims (T16)', async () => {
    await keep(`${HOST}/a`, { url: `${HOST}/a` });
    const url = 'https://evil.example/a';
    expect(await createFindPage(database)(page({ url, canonicalUrl: `${HOST}/a` }))).toBe(url);
  });

  it('is its own where one canonical stands on every page', async () => {
    const canonicalUrl = `${HOST}/news`;
    await keep(canonicalUrl, { url: `${HOST}/a` });
    const other = page({ url: `${HOST}/b`, canonicalUrl, title: 'Mill burns', text: words('mill') });
    expect(await createFindPage(database)(other)).toBe(`${HOST}/b`);
  });

  it('is its own where two stories follow each other at one address, and stays so once stored', async () => {
    const find = createFindPage(database);
    await keep(`${HOST}/reader`, { url: `${HOST}/reader` });
    const second = { url: `${HOST}/reader`, title: 'Mill burns', text: words('mill') };
    const id = await find(page(second));
    expect(id).not.toBe(`${HOST}/reader`);
    await keep(id, second);
    expect(await find(page({ ...second, text: `${second.text} More.` }))).toBe(id);
    expect(await find(page({ url: `${HOST}/reader` }))).toBe(`${HOST}/reader`);
  });

  it('stays where a story was rewritten under its headline, or told anew under another', async () => {
    await keep(`${HOST}/a`, { url: `${HOST}/a` });
    const find = createFindPage(database);
    expect(await find(page({ url: `${HOST}/a`, text: words('rewritten') }))).toBe(`${HOST}/a`);
    expect(await find(page({ url: `${HOST}/a`, title: 'Ferry afloat again' }))).toBe(`${HOST}/a`);
  });

  it('gathers the notes of two records that are one, with both addresses, and loses neither draft', async () => {
    await keep(`${HOST}/a`, { url: `${HOST}/a` });
    await keep(`${HOST}/a?fbclid=1`, { url: `${HOST}/a?fbclid=1` });
    for (const id of [`${HOST}/a`, `${HOST}/a?fbclid=1`]) {
      const place = { article: id, url: id, title: '', site: '' };
      await database.drafts.put({ id: `${id}|page`, place, story: id, body: id } as never);
      await database.placements.put({ id: `n|${id}`, note: 'n', article: id, placement: 'taken' });
      await database.contests.put({ id: `${id}|s`, article: id, story: 's', contestedAt: 1 });
    }
    const id = await createFindPage(database)(page({ url: `${HOST}/a?utm_source=y` }));
    expect(id).toBe(`${HOST}/a`);
    expect(await notesAt(id)).toEqual([`${HOST}/a`, `${HOST}/a?fbclid=1`]);
    expect(await database.notes.where('story').equals(id).count()).toBe(2);
    expect(await database.drafts.count()).toBe(2);
    expect(await database.placements.get(`n|${id}`)).toBeDefined();
    expect(await database.contests.get(`${id}|s`)).toBeDefined();
  });

  it('has back the notes that were kept under the home page, each story its own', async () => {
    await keep(`${HOST}/`, { url: `${HOST}/a` });
    const [note] = await database.notes.toArray();
    const other = {
      ...note,
      id: 'note on b',
      place: { ...note.place, url: `${HOST}/b`, title: 'Vote' },
      story: `${HOST}/`,
    };
    await database.notes.put(other);
    const find = createFindPage(database);
    const second = await find(page({ url: `${HOST}/b`, canonicalUrl: `${HOST}/`, title: 'Vote', text: words('vote') }));
    expect(await notesAt(second)).toEqual([`${HOST}/b`]);
    const first = await find(page({ url: `${HOST}/a`, canonicalUrl: `${HOST}/` }));
    expect(await notesAt(first)).toEqual([`${HOST}/a`]);
    expect(first).not.toBe(second);
    expect(await notesAt(`${HOST}/`)).toEqual([]);
  });
});
