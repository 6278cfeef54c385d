import { readFileSync } from 'node:fs';
import { type Page, readPageRow } from './page-row';
import { rowsOf } from './rows';
import type { Skipped } from './skipped';

/** Pages to check: JSON Lines or CSV (as for build), or saved texts (.txt) of one page each. */
export async function* pagesIn(paths: readonly string[], skipped: Skipped): AsyncGenerator<Page> {
  for (const path of paths) {
    const rows = path.endsWith('.txt') ? [{ where: path, value: { text: readFileSync(path, 'utf8') } }] : rowsOf(path);
    for await (const row of rows) {
      const page = 'fault' in row ? row : readPageRow(row.value, row.where);
      if ('fault' in page) skipped.add(row.where, page.fault);
      else yield page;
    }
  }
}
