/**
 * Time on the pages' main threads that went to the extension's scripts, counted from a trace with V8's sampling profiler:
 * every sample with a frame of ours on its stack, native calls included that we made. In ms.
 */
export const TRACE_CATEGORIES = ['devtools.timeline', 'disabled-by-default-v8.cpu_profiler'];

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      /** Microseconds since the sample before. */
      readonly timeDeltas?: readonly number[];
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** A profile arrives in chunks, each with the nodes that are new in it: whether a node is ours is known when it comes. */
export function ourTime(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const pageThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map((event) => threadOf(event)),
  );
  // The profile's own events carry the thread that is sampled in the one that begins it.
  const sampled = new Map<string, boolean>();
  const ours = new Map<string, Set<number>>();
  let microseconds = 0;
  for (const event of traceEvents) {
    const profile = `${event.pid}:${event.id}`;
    if (event.name === 'Profile') sampled.set(profile, pageThreads.has(threadOf(event)));
    if (event.name !== 'ProfileChunk' || !sampled.get(profile)) continue;
    const { cpuProfile, timeDeltas = [] } = event.args.data ?? {};
    const known = ours.get(profile) ?? new Set();
    ours.set(profile, known);
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
      if (callFrame.url?.startsWith('chrome-extension://') || (parent !== undefined && known.has(parent)))
        known.add(id);
    }
    cpuProfile?.samples?.forEach((node, at) => {
      if (known.has(node)) microseconds += Math.max(0, timeDeltas[at] ?? 0);
    });
  }
  return microseconds / 1000;
}
