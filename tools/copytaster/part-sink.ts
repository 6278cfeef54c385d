import { open } from 'node:fs/promises';
import { STANDARD_INPUT } from './inputs/input';

/** Where parts go: a file, or standard output. A write is waited for, so that nothing piles up before a slow pipe. */
export interface PartSink {
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

export async function openPartSink(target: string): Promise<PartSink> {
  if (target === STANDARD_INPUT) return standardOutput();
  const file = await open(target, 'w');
  return { write: (bytes) => file.writeFile(bytes), close: () => file.close() };
}

/** Through the stream: written to directly, a full pipe fails with EAGAIN. */
function standardOutput(): PartSink {
  const { stdout } = process;
  // The fault comes to the one who writes; without a listener it would end the process beside.
  stdout.on('error', () => {});
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
      }),
    close: async () => {},
  };
}
