import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from './wait';

/** Endings that browsers give to a file while it is being written. */
const UNFINISHED = /\.(crdownload|part|tmp)$/;

/** Waits for the one file that `act` adds to a folder of downloads. */
export async function downloadInto(folder: string, act: () => Promise<void>): Promise<string> {
  const before = readdirSync(folder);
  await act();
  return waitFor('the download', async () => {
    const fresh = readdirSync(folder).filter((name) => !before.includes(name));
    return fresh.length === 1 && !UNFINISHED.test(fresh[0]) && join(folder, fresh[0]);
  });
}
