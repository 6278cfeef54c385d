import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildShards } from '../../lib/corpus/build/build';
import type { PackDescription } from '../../lib/corpus/build/describe';
import { readStoryRow, type Story } from '../../lib/corpus/build/story-row';
import { paragraphs } from '../../lib/text/paragraphs';
import { createPartStore, readParts } from './collect-parts';
import { type Command, EXIT, UsageError } from './command';
import { mergeIntoPack } from './merge-into-pack';
import { writePack } from './pack-folder';
import { countSkipped } from './skipped';

const help = `
usage: copytaster bundle [--shared DIR] [--out DIR] [wire-archive] [samples]

Makes the packs that ship with the extension, or one of them:

  wire-archive   the stories of DIR/data/corpus
  samples        the first seed story of DIR/seeds and the agency story of the sample site

  --shared DIR   the project's data (default ../shared)
  --out DIR      where the packs go (default assets/packs)

The same data give the same bytes; git diff says whether anything changed.
`;

const AGENCY_STORY = 'tests/site/stories/agency.json';
/** A month with fewer stories is no corpus of that month. */
const MIN_STORIES_A_MONTH = 20;

const ARCHIVE: PackDescription = {
  id: 'wire-archive',
  title: 'News archive 2012–2020',
  version: null,
  licences: [
    {
      spdx: 'Apache-2.0',
      attribution:
        'Selection of stories: Article-Bias-Prediction (Baly, Da San Martino, Glass and Nakov 2020). Fingerprints and bibliographic facts only.',
    },
  ],
  homepage: 'https://github.com/ramybaly/Article-Bias-Prediction',
  updateUrl: null,
  checkEvery: null,
  staleAfter: null,
  tombstones: [],
};

const SAMPLES: PackDescription = {
  ...ARCHIVE,
  id: 'samples',
  title: 'Samples to try Copytaster out',
  licences: [{ spdx: null, attribution: 'Fingerprints and bibliographic facts of two stories.' }],
  homepage: null,
};

export const bundle: Command = {
  name: 'bundle',
  summary: 'make the packs that ship with the extension',
  help,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        shared: { type: 'string', default: '../shared' },
        out: { type: 'string', default: 'assets/packs' },
      },
      allowPositionals: true,
    });
    const unknown = positionals.find((name) => name !== ARCHIVE.id && name !== SAMPLES.id);
    if (unknown) throw new UsageError(`there is no bundled pack ${unknown}`);
    const wanted = (id: string) => positionals.length === 0 || positionals.includes(id);
    if (wanted(SAMPLES.id)) {
      await writePack(values.out, SAMPLES, {
        shards: buildShards(sampleStories(values.shared), { density: 'dense' }),
        density: 'dense',
        files: 'shard',
      });
    }
    if (wanted(ARCHIVE.id)) await bundleArchive(values.shared, values.out);
    return EXIT.done;
  },
};

async function bundleArchive(shared: string, folder: string): Promise<void> {
  const corpus = join(shared, 'data/corpus');
  if (!existsSync(corpus)) throw new UsageError(`${corpus} is not there; --shared names the project's data`);
  const inputs = readdirSync(corpus).map((file) => join(corpus, file));
  const skipped = countSkipped();
  const store = createPartStore();
  try {
    await readParts(inputs, { skipped, take: async (parts) => store.put(parts) });
    const merge = { sampleBelow: MIN_STORIES_A_MONTH, density: 'sparse' } as const;
    await mergeIntoPack(store.handles(), { folder, description: ARCHIVE, merge, files: 'year' });
  } finally {
    store.remove();
  }
  if (skipped.count > 0) console.error(`${skipped.count} rows skipped:\n${skipped.report()}`);
}

/** Two stories by which a new reader sees at once what the product does. */
function sampleStories(shared: string): Story[] {
  return [agencyStory(JSON.parse(readFileSync(AGENCY_STORY, 'utf8'))), seedStory(join(shared, 'seeds'))];
}

function agencyStory(row: unknown): Story {
  const story = readStoryRow(row);
  if ('fault' in story) throw new UsageError(`${AGENCY_STORY}: ${story.fault}`);
  return story;
}

/** The agency's half of the seed pair: headline and source come above the text, as saved from the page. */
function seedStory(seeds: string): Story {
  const file = existsSync(seeds) ? readdirSync(seeds).find((name) => name.startsWith('000_')) : undefined;
  if (!file) throw new UsageError(`${seeds}: the first seed story is not there; --shared names the project's data`);
  const [title, ...rest] = paragraphs(readFileSync(join(seeds, file), 'utf8'));
  const units = rest.filter(({ text }) => text !== title.text && text !== 'AP News' && !text.startsWith('Posted:'));
  const row = { title: title.text, publisher: 'Associated Press', domain: 'apnews.com', date: '2011-06-08', units };
  return agencyStory({ ...row, sample: true });
}
