/** How a long import is followed and stopped. */
export interface ReadOptions {
  /** Told now and again, and at the end: how much is read, of how much. The units are the format's own (rows, characters). */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Work for two frames at most, then let the page paint its progress bar and hear a click on "stop". */
const BREATH_MS = 30;

/** A step to await after every row: reports, pauses where the page has waited long enough, and throws once `signal` aborts. */
export function createProgress({ onProgress, signal }: ReadOptions): (done: number, total: number) => Promise<void> {
  let breathedAt = performance.now();
  return async (done, total) => {
    if (done < total && performance.now() - breathedAt < BREATH_MS) return;
    signal?.throwIfAborted();
    onProgress?.(done, total);
    await new Promise((resolve) => setTimeout(resolve));
    breathedAt = performance.now();
  };
}
