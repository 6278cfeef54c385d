import { parseArgs } from 'node:util';
import { type Command, EXIT, UsageError } from './command';
import {
  DESCRIBE_HELP,
  DESCRIBE_OPTIONS,
  descriptionFrom,
  filesFrom,
  mergeOptionsFrom,
  outFolder,
} from './describe-options';
import { mergeIntoPack } from './merge-into-pack';
import { partsInFiles } from './part-files';

const help = `
usage: copytaster merge [options] PARTS…

Joins parts made by build --shard into one pack. However the stories were split, the bytes are those of one build over all.
Memory is that of the largest month; the parts are read several times.

${DESCRIBE_HELP}

Example:
  copytaster merge --id wire --title "Wire 2025" --out packs part-*.parts
`;

export const merge: Command = {
  name: 'merge',
  summary: 'join parts that were built apart into a pack',
  help,
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options: DESCRIBE_OPTIONS, allowPositionals: true });
    if (positionals.length === 0) throw new UsageError('no parts to merge');
    await mergeIntoPack(partsInFiles(positionals), {
      folder: outFolder(values),
      description: descriptionFrom(values),
      merge: mergeOptionsFrom(values),
      files: filesFrom(values),
    });
    return EXIT.done;
  },
};
