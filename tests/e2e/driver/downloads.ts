import { mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { waitFor } from './wait';

/** Endings that browsers give to a file while it is being written. */
const UNFINISHED = /\.(crdownload|part|tmp)$/;

/**
 * Waits for the one file that `act` adds to a folder of downloads, and moves it into a folder of its own: Chromium writes the
 * next one of that name over it.
 */
export async function downloadInto(folder: string, act: () => Promise<void>): Promise<string> {
  const before = readdirSync(folder);
  await act();
  const file = await waitFor('the download', async () => {
    const fresh = readdirSync(folder).filter((name) => !before.includes(name));
    return fresh.length === 1 && !UNFINISHED.test(fresh[0]) && join(folder, fresh[0]);
  });
  const moved = join(mkdtempSync(join(folder, '..', 'downloaded-')), basename(file));
  renameSync(file, moved);
  return moved;
}
