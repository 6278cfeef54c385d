import type { Article } from '../../../lib/article/article';
import { openPlain, wholeDocument } from './bytes';
import { type InputOptions, kindOfInput, savedPagesIn } from './input';
import { type Crawled, type FoundPage, type PagesWanted, readSavedPage } from './saved-page';
import { savedPagesInArchive } from './warc';

/** An article of the input, or the reason why a page gives none; `where` names file or address. */
export type FoundArticle = { readonly where: string } & (
  | (Crawled & { readonly article: Article })
  | { readonly fault: string }
);

export interface ArticleOptions extends InputOptions {
  readonly pages: PagesWanted;
}

/** The articles of saved pages: of a file, a folder of files, or a web archive. One page is in memory at a time. */
export async function* articlesOf(input: string, { pages, ...options }: ArticleOptions): AsyncGenerator<FoundArticle> {
  const kind = kindOfInput(input);
  const found = kind === 'archive' ? savedPagesInArchive(input, options) : pagesInFiles(input, options);
  for await (const { where, ...page } of found) {
    const article = 'fault' in page ? page : readSavedPage(page, pages);
    if ('fault' in article) yield { where, fault: article.fault };
    else yield { where, article, crawled: 'fault' in page ? null : page.crawled };
  }
}

async function* pagesInFiles(input: string, options: InputOptions): AsyncGenerator<FoundPage> {
  for (const path of kindOfInput(input) === 'folder' ? savedPagesIn(input) : [input]) {
    const bytes = await wholeDocument(openPlain(path, options));
    yield { where: path, ...('fault' in bytes ? bytes : { bytes, url: null, contentType: null, crawled: null }) };
  }
}
