import * as v from 'valibot';
import { placedFault } from '../../errors/invalid';
import type { Feed, ItemContent } from './feed';
import { FeedError } from './feed-error';

/** JSON Feed 1.0 and 1.1 (jsonfeed.org), as much of it as is read. A wrong field is one that is not there. */
const Text = v.fallback(v.nullish(v.string(), null), null);
const Item = v.object({
  url: Text,
  external_url: Text,
  title: Text,
  date_published: Text,
  date_modified: Text,
  content_html: Text,
  content_text: Text,
  summary: Text,
});
const JsonFeed = v.object({
  version: v.pipe(v.string(), v.includes('jsonfeed.org')),
  title: Text,
  home_page_url: Text,
  language: Text,
  items: v.pipe(v.array(v.fallback(v.nullable(Item), null)), v.maxLength(20_000)),
});

const asText = (value: string | null): ItemContent | null => (value === null ? null : { form: 'text', value });

/** Throws FeedError for what is no JSON feed. */
export function readJsonFeed(text: string): Feed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new FeedError({ code: 'notXmlOrJson' }, { cause: error });
  }
  const parsed = v.safeParse(JsonFeed, value);
  if (!parsed.success) {
    throw new FeedError({ code: 'badJsonFeed', fault: placedFault(parsed.issues[0]) });
  }
  const { title, home_page_url, language, items } = parsed.output;
  return {
    title: asText(title),
    homepage: home_page_url,
    language,
    licence: null,
    items: items.flatMap((item) => {
      if (!item) return [];
      const contents: ItemContent[] = [];
      if (item.content_html !== null) contents.push({ form: 'html', value: item.content_html });
      if (item.content_text !== null) contents.push({ form: 'text', value: item.content_text });
      if (item.summary !== null) contents.push({ form: 'text', value: item.summary });
      return [
        {
          link: item.url ?? item.external_url,
          title: asText(item.title),
          date: item.date_published ?? item.date_modified,
          contents,
        },
      ];
    }),
  };
}
