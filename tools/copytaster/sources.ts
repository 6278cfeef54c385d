import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse/sync';
import { encodeSourceTable, openSourceTable, type SourceRow } from '../../lib/corpus/format/source-table';
import { type Command, EXIT, UsageError } from './command';
import { type ListedSource, type SharedSlugs, sourceRows } from './source-rows';

const help = `
usage: copytaster sources [--facts DIR] [--out FILE]
       copytaster sources --list DOMAIN…

Makes the table of sources that ships with the extension from DIR/sources.csv and DIR/copy-graph.csv: domain, name, owner,
network, and which domains belong to one outlet. The same lists give the same bytes. With --list, says what the table knows.

  --facts DIR   default ../shared/data/facts
  --out FILE    default assets/gazetteer/sources.bin
`;

export const sources: Command = {
  name: 'sources',
  summary: 'make or ask the table of sources',
  help,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        facts: { type: 'string', default: '../shared/data/facts' },
        out: { type: 'string', default: 'assets/gazetteer/sources.bin' },
        list: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    if (values.list) {
      const table = openSourceTable(readFileSync(values.out));
      for (const domain of positionals) console.log(JSON.stringify(table.find(domain) ?? { domain, unknown: true }));
      return EXIT.done;
    }
    const rows = readSourceRows(values.facts);
    const bytes = encodeSourceTable(rows);
    writeFileSync(values.out, bytes);
    const aliases = rows.filter(({ domain, outlet }) => domain !== outlet).length;
    console.error(
      `${rows.length} domains, ${aliases} of them aliases: ${bytes.length} bytes, ${gzipSync(bytes).length} compressed`,
    );
    return EXIT.done;
  },
};

function readSourceRows(facts: string): SourceRow[] {
  const read = <Row>(file: string): Row[] => {
    const path = join(facts, file);
    if (!existsSync(path)) throw new UsageError(`${path} is not there; --facts names the folder of the lists`);
    return parseCsv(readFileSync(path), { columns: true });
  };
  return sourceRows(read<ListedSource>('sources.csv'), read<SharedSlugs>('copy-graph.csv'));
}
