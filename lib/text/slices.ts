/** Work in slices, so that a long job never holds up scrolling and typing. */
export interface Slicer {
  /** True once this slice has lasted its budget. */
  isOver(): boolean;
  /** Let everything else run, then begin the next slice. */
  pause(): Promise<void>;
}

/** `scheduler.yield` comes back before other tasks of the page; timers go to the end of the queue, up to 4 ms later. */
const yieldToOthers = (): Promise<void> =>
  globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/** @param budget in milliseconds. Half a frame (8) is not felt. */
export function createSlicer(budget: number): Slicer {
  let begun = performance.now();
  return {
    isOver: () => performance.now() - begun >= budget,
    async pause() {
      await yieldToOthers();
      begun = performance.now();
    },
  };
}
