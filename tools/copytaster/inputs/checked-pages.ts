import { UsageError } from '../command';
import type { Skipped } from '../skipped';
import { articlesOf } from './articles';
import { openPlain, wholeDocument } from './bytes';
import { kindOfInput } from './input';
import { type Page, readPageRow } from './page-row';
import { rowsOf } from './rows';
import type { PagesWanted } from './saved-page';

type FoundPage = Page | { readonly where: string; readonly fault: string };

/** Pages to check: rows of JSON Lines or CSV, saved pages, folders and archives of them, or saved texts of one page each. */
export async function* pagesIn(
  inputs: readonly string[],
  skipped: Skipped,
  pages: PagesWanted = 'all',
): AsyncGenerator<Page> {
  for (const input of inputs) {
    for await (const page of pagesOf(input, pages)) {
      if ('fault' in page) skipped.add(page.where, page.fault);
      else yield page;
    }
  }
}

async function* pagesOf(input: string, pages: PagesWanted): AsyncGenerator<FoundPage> {
  switch (kindOfInput(input)) {
    case 'rows':
      for await (const row of rowsOf(input)) {
        const page = 'fault' in row ? row : readPageRow(row.value, row.where);
        yield 'fault' in page ? { where: row.where, fault: page.fault } : page;
      }
      return;
    case 'text': {
      const bytes = await wholeDocument(openPlain(input, {}));
      const page = 'fault' in bytes ? bytes : readPageRow({ text: new TextDecoder().decode(bytes) }, input);
      yield 'fault' in page ? { where: input, fault: page.fault } : page;
      return;
    }
    case 'page':
    case 'folder':
    case 'archive':
      for await (const { where, ...found } of articlesOf(input, { pages }))
        yield 'fault' in found ? { where, fault: found.fault } : { id: where, article: found.article };
      return;
    case 'feed':
      throw new UsageError(`${input}: a feed is nothing to check; build makes a pack of it`);
  }
}
