import type { Article } from '../../../lib/article/article';
import { UsageError } from '../command';
import { type ArticleOptions, articlesOf } from './articles';
import { feedRows } from './feed-rows';
import { kindOfInput, type Row } from './input';
import { rowsOf } from './rows';

/** The stories of any input, as rows that `readStoryRow` takes. Throws UsageError for an input that holds none. */
export async function* storyRowsOf(input: string, options: ArticleOptions): AsyncGenerator<Row> {
  switch (kindOfInput(input)) {
    case 'rows':
      return yield* rowsOf(input, options);
    case 'feed':
      return yield* feedRows(input, options);
    case 'page':
    case 'folder':
    case 'archive':
      for await (const { where, ...found } of articlesOf(input, options))
        yield {
          where,
          ...('fault' in found ? found : { value: { ...rowOfArticle(found.article), crawled: found.crawled } }),
        };
      return;
    case 'text':
      throw new UsageError(`${input}: a plain text says neither title nor publisher; check takes it, build does not`);
  }
}

const rowOfArticle = ({ title, publisher, site, url, canonicalUrl, published, units }: Article) => ({
  title,
  publisher,
  domain: site,
  url: canonicalUrl ?? url,
  date: published,
  units,
});
