import { createWriteStream, existsSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Article } from '../../lib/article/article';
import { buildShards } from '../../lib/corpus/build/build';
import { bindShards, describePack } from '../../lib/corpus/build/describe';
import { readStoryRow, type Story } from '../../lib/corpus/build/story-row';
import { openPack, type Pack } from '../../lib/corpus/format/open-pack';
import { findCopies } from '../../lib/corpus/search/find-copies';
import { type OpenPacks, openPacks } from '../../lib/corpus/search/open-packs';
import { noSourceFacts } from '../../lib/corpus/search/sources';
import type { VerdictKind } from '../../lib/match/copy';
import { readPageRow } from '../../tools/copytaster/inputs/page-row';
import { rowsOf } from '../../tools/copytaster/inputs/rows';
import { countSkipped, type Skipped } from '../../tools/copytaster/skipped';
import { printSkipped } from './data-rows';
import type { EvaluationOptions } from './main';

/**
 * npm run -s eval -- match-pages --stories FILE --pages FILE --predictions OUT
 *
 * JSON Lines in (plain, .gz or .br; a story as for `copytaster build`, a page as for `copytaster check`), a line a page out:
 * {"page", "story", "kind", "words", "ms"}. Stories are packed as for a reader's own pack and asked as the extension asks:
 * `story` is the id of the best copy or null, `words` are shared words outside quotations, `ms` the time of that one answer.
 * By words alone: addresses and outlets are left out, so that an edited story is found whatever address it kept.
 */
export async function evaluate({ predictions, flags }: EvaluationOptions): Promise<void> {
  const [stories, pages] = [flags.get('stories'), flags.get('pages')];
  if (typeof stories !== 'string' || typeof pages !== 'string') {
    console.log('match-pages: skipped: no --stories FILE and --pages FILE');
    return;
  }
  const absent = [stories, pages].find((file) => !existsSync(file));
  if (absent !== undefined) {
    console.log(`match-pages: skipped: no data: ${absent} is not there`);
    return;
  }
  const skipped = countSkipped();
  const shelf = openPacks([await packOf(await readStories(stories, skipped))]);
  const out = predictions === null ? null : createWriteStream(predictions);
  const kinds = new Map<string, number>();
  const times: number[] = [];
  for await (const { value, where } of objectsIn(pages, skipped)) {
    const { id, url } = value;
    const page = readPageRow(value, where);
    const answer = 'fault' in page ? NOTHING : await ask(page.article, shelf);
    if ('fault' in page) skipped.add(where, page.fault);
    times.push(answer.ms);
    kinds.set(answer.kind, (kinds.get(answer.kind) ?? 0) + 1);
    out?.write(`${JSON.stringify({ page: String(id ?? (url || where)), ...answer })}\n`);
  }
  if (out) await finished(out.end());
  times.sort((a, b) => a - b);
  console.table(Object.fromEntries(kinds));
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  console.log(`${times.length} pages, ${shelf.facts.stories} stories; ms a page: p50 ${at(0.5)}, p99 ${at(0.99)}`);
  printSkipped(skipped);
}

interface Answer {
  readonly story: string | null;
  readonly kind: VerdictKind;
  readonly words: number;
  readonly ms: number;
}

/** Of a page without a text: it has a line like every other. */
const NOTHING: Answer = { story: null, kind: 'none', words: 0, ms: 0 };

async function ask(article: Article, shelf: OpenPacks): Promise<Answer> {
  const page = { ...article, url: '', site: 'page.invalid', credits: [] };
  const started = performance.now();
  const { kind, copies } = await findCopies(page, shelf, noSourceFacts);
  const ms = Number((performance.now() - started).toFixed(3));
  const [best] = copies;
  return { story: best?.story.title ?? null, kind, words: best?.words ?? 0, ms };
}

async function* objectsIn(path: string, skipped: Skipped) {
  for await (const row of rowsOf(path)) {
    if ('fault' in row) skipped.add(row.where, row.fault);
    else if (typeof row.value !== 'object' || row.value === null) skipped.add(row.where, 'no JSON object');
    else yield { where: row.where, value: row.value as Record<string, unknown> };
  }
}

/** A pack knows no ids of its makers, so here a story's id stands where its title would. */
async function readStories(path: string, skipped: Skipped): Promise<Story[]> {
  const stories: Story[] = [];
  for await (const row of rowsOf(path)) {
    const story = 'fault' in row ? row : readStoryRow(withId(row.value, row.where));
    if ('fault' in story) skipped.add(row.where, story.fault);
    else stories.push({ ...story, url: null });
  }
  return stories;
}

function withId(row: unknown, where: string): unknown {
  if (typeof row !== 'object' || row === null) return row;
  const { id, url, publisher } = row as Record<string, unknown>;
  return { ...row, title: String(id ?? url ?? where), publisher: publisher || 'unknown' };
}

async function packOf(stories: readonly Story[]): Promise<Pack> {
  const shards = buildShards(stories, { density: 'dense' });
  const { entries, bytes } = await bindShards('stories', 'all', shards);
  const description = {
    id: 'stories',
    title: 'Stories',
    version: null,
    licences: [],
    homepage: null,
    updateUrl: null,
    checkEvery: null,
    staleAfter: null,
    tombstones: [],
  };
  return openPack(describePack(description, entries, 'dense'), async () => bytes);
}
