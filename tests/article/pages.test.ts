import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeArticle } from '../../lib/article/complete-article';
import { readArticle } from '../../lib/article/read.dom';
import { pageOf } from './page';

/**
 * One page, one file; beside it what reading it must give: `facts` as they are in the Article, `units` as "kind: how the
 * text begins", all of them in order, `credits` as "agency slot".
 */
interface Expected {
  readonly url: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly units: readonly string[];
  readonly credits: readonly string[];
}

const folder = new URL('./pages/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));
const fileOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

describe.each(names)('the page %s', (name) => {
  const expected = JSON.parse(fileOf(`${name}.json`)) as Expected;
  const html = fileOf(`${name}.html`);

  it('is read as it should be', () => {
    const read = readArticle(pageOf(html), expected.url);
    const article = read && completeArticle(read.article);
    expect(article).toMatchObject(expected.facts);
    const units = article?.units.map(({ kind, text }) => `${kind}: ${text}`) ?? [];
    expect(units.map((unit, at) => unit.slice(0, expected.units[at]?.length))).toEqual(expected.units);
    expect(article?.credits.map(({ agency, slot }) => `${agency} ${slot}`)).toEqual(expected.credits);
  });

  it('is left as it was', () => {
    const document = pageOf(html);
    const before = document.documentElement.outerHTML;
    const read = readArticle(document, expected.url);
    read?.locate({ unit: 0, start: 0, end: 5 });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
