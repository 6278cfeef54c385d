import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openSourceTable } from '../../lib/corpus/format/source-table';
import { findCopies } from '../../lib/corpus/search/find-copies';
import { openPacks } from '../../lib/corpus/search/open-packs';
import { noSourceFacts, sourceFacts } from '../../lib/corpus/search/sources';
import type { Verdict } from '../../lib/match/copy';
import { type Command, EXIT, UsageError } from './command';
import { pagesIn } from './inputs/checked-pages';
import { readPack } from './pack-folder';
import { countSkipped } from './skipped';
import { stopwatch } from './stopwatch';

const BUNDLED = ['assets/packs/samples.json', 'assets/packs/wire-archive.json'];
const SOURCES = 'assets/gazetteer/sources.bin';

const help = `
usage: copytaster check [--pack INDEX]… [--stories] [--json] [--stats] PAGE…

Says whose words pages are. PAGE is a saved page (.html), a folder of them, a web archive (.warc), a saved text (.txt), or JSON
Lines or CSV with a page a row: id, url, domain, title, date, text (or units: a list of paragraphs) and credits (short names of
agencies); each also with .gz. Prints a table, best copy of each page: shares of the
words that fingerprints vouch for (what they cannot tell is in the JSON as "untold").

  --pack INDEX   packs to ask; the bundled ones where it is left out
  --stories      of saved HTML: only what reads as a news story
  --json         a JSON line a page: {"page", "verdict"}, the verdict as the extension has it
  --stats        say at the end how long reading the pages took, and how long asking the packs

Examples:
  copytaster check saved-page.html story.txt
  copytaster check --stories crawl.warc.gz
  copytaster check --pack packs/wire.json --json pages.jsonl.gz > verdicts.jsonl
`;

export const check: Command = {
  name: 'check',
  summary: 'say whose words pages are',
  help,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        pack: { type: 'string', multiple: true, default: BUNDLED },
        json: { type: 'boolean' },
        stories: { type: 'boolean' },
        stats: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new UsageError('no page to check');
    const shelf = openPacks(values.pack.map(readPack));
    const sources = existsSync(SOURCES) ? sourceFacts(openSourceTable(readFileSync(SOURCES))) : noSourceFacts;
    const skipped = countSkipped();
    let checked = 0;
    const watch = values.stats ? stopwatch() : null;
    if (!values.json) console.log(HEADINGS.join('\t'));
    for await (const { id, article } of pagesIn(positionals, skipped, values.stories ? 'stories' : 'all')) {
      watch?.lap('reading');
      const verdict = await findCopies(article, shelf, sources);
      watch?.lap('asking');
      console.log(values.json ? JSON.stringify({ page: id, verdict }) : rowOf(id, verdict).join('\t'));
      checked += 1;
    }
    if (watch) console.error(watch.report(checked));
    if (skipped.count > 0) console.error(`${skipped.count} rows skipped:\n${skipped.report()}`);
    return checked > 0 ? EXIT.done : EXIT.fault;
  },
};

const HEADINGS = ['page', 'kind', 'of page', 'of story', 'words', 'relation', 'published', 'publisher', 'title'];

function rowOf(id: string, { kind, copies: [best] }: Verdict): string[] {
  if (!best) return [id, kind];
  const { story, pageShare, sourceShare, words, relation } = best;
  const shares = [pageShare, sourceShare].map((share) => `${Math.round(share * 100)} %`);
  return [id, kind, ...shares, String(words), relation, story.published ?? '-', story.publisher, story.title];
}
