import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeParts, handlesOf, type Part, type PartHandle } from '../../lib/corpus/build/part';
import { readStoryRow, type Story } from '../../lib/corpus/build/story-row';
import { sizeOfInputs } from './inputs/input';
import type { PagesWanted } from './inputs/saved-page';
import { storyRowsOf } from './inputs/story-rows';
import { partsInFiles } from './part-files';
import { type Progress, startProgress } from './progress';
import type { Skipped } from './skipped';

/** Stories held before they are fingerprinted and put away: about 60 MB of text. */
const STORIES_A_BATCH = 10_000;

export interface ReadPartsOptions {
  readonly skipped: Skipped;
  /** Of saved HTML; 'stories' where it is left out. */
  readonly pages?: PagesWanted;
  /** Waited for, so that parts do not pile up before a slow pipe. */
  take(parts: readonly Part[]): Promise<void>;
}

/** Reads stories from inputs, a batch at a time, and gives each batch's parts to `take`. Returns how many stories came. */
export async function readParts(
  inputs: readonly string[],
  { skipped, pages = 'stories', take }: ReadPartsOptions,
): Promise<number> {
  const progress = startProgress({ label: 'reading', total: sizeOfInputs(inputs) });
  const started = Date.now();
  let count = 0;
  let batch: Story[] = [];
  for (const input of inputs) {
    for await (const row of storyRowsOf(input, { pages, onBytes: (bytes) => progress.add(bytes) })) {
      const story = 'fault' in row ? row : readStoryRow(row.value);
      if ('fault' in story) {
        skipped.add(row.where, story.fault);
        continue;
      }
      batch.push(story);
      count += 1;
      tellRate(progress, count, started);
      if (batch.length < STORIES_A_BATCH) continue;
      await take(encodeParts(batch));
      batch = [];
    }
  }
  if (batch.length > 0) await take(encodeParts(batch));
  progress.end();
  return count;
}

function tellRate(progress: Progress, count: number, started: number): void {
  const rate = Math.round(count / Math.max(0.001, (Date.now() - started) / 1000));
  progress.add(0, `${count} stories, ${rate} a second`);
}

/**
 * Parts kept until the merge: in memory while they are few, else in a file of the system's temporary folder, so that memory
 * does not grow with the input. `remove` deletes it.
 */
export function createPartStore(): { put(parts: readonly Part[]): void; handles(): PartHandle[]; remove(): void } {
  const first: Part[] = [];
  let folder: string | null = null;
  const append = (parts: readonly Part[], path: string) => {
    for (const { bytes } of parts) appendFileSync(path, bytes);
  };
  return {
    put(parts) {
      if (first.length === 0) {
        first.push(...parts);
        return;
      }
      if (folder === null) {
        folder = mkdtempSync(join(tmpdir(), 'copytaster-'));
        append(first, join(folder, 'parts'));
      }
      append(parts, join(folder, 'parts'));
    },
    handles: () => (folder === null ? handlesOf(first) : partsInFiles([join(folder, 'parts')])),
    remove: () => {
      if (folder !== null) rmSync(folder, { recursive: true });
    },
  };
}
