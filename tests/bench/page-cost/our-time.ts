/**
 * Processor time on the pages' main threads that went to the extension's scripts, from a trace with V8's sampling profiler:
 * every sample with a frame of ours on its stack, native calls included that we made. In ms.
 *
 *   task     ├────────── 30 ms, of them 10 on the processor ──────────┤
 *   samples  page page OURS OURS OURS page …     12 ms ours ⇒ 12 × 10 / 30 = 4 ms
 *
 * The profiler samples by the clock on the wall, and on a busy machine most of that is waiting for the processor: each task's
 * samples are scaled by the part of it that the thread did run.
 */
export const TRACE_CATEGORIES = ['devtools.timeline', 'disabled-by-default-v8.cpu_profiler', 'toplevel'];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  /** Microseconds: when, for how long, and for how long on the processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly startTime?: number;
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

interface Task {
  readonly start: number;
  readonly end: number;
  readonly processor: number;
  ours: number;
}

export function ourTime(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const pageThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map((event) => threadOf(event)),
  );
  const tasks = new Map(
    [...pageThreads].map((thread) => [thread, tasksOf(traceEvents, (e) => threadOf(e) === thread)]),
  );
  let outside = 0;
  for (const { thread, at, length } of ourSamples(traceEvents, threadOf)) {
    if (!pageThreads.has(thread)) continue;
    const task = taskAt(tasks.get(thread) ?? [], at);
    // A sampler that did not get its turn says nothing of the time before: at most the task so far was this.
    if (task) task.ours += Math.min(length, at - task.start);
    else outside += length;
  }
  const within = [...tasks.values()]
    .flat()
    .reduce((sum, { start, end, processor, ours }) => sum + ours * Math.min(1, processor / (end - start)), 0);
  return (within + outside) / 1000;
}

/** The outermost tasks of a thread, in order. */
function tasksOf(events: readonly TraceEvent[], isOfThread: (event: TraceEvent) => boolean): Task[] {
  const all = events
    .filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && event.dur && isOfThread(event))
    .map(({ ts, dur = 0, tdur = dur }): Task => ({ start: ts, end: ts + dur, processor: tdur, ours: 0 }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((task) => {
    if (task.start < end) return false;
    end = task.end;
    return true;
  });
}

function taskAt(tasks: readonly Task[], at: number): Task | null {
  let [low, high] = [0, tasks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tasks[middle].end < at) low = middle + 1;
    else high = middle;
  }
  return tasks[low]?.start <= at ? tasks[low] : null;
}

interface Sample {
  readonly thread: string;
  /** Microseconds: when it was taken, and since the one before. */
  readonly at: number;
  readonly length: number;
}

/** A profile arrives in chunks, each with the nodes that are new in it: whether a node is ours is known when it comes. */
function ourSamples(events: readonly TraceEvent[], threadOf: (event: TraceEvent) => string): Sample[] {
  /** The profile's own events carry the thread that is sampled in the one that begins it. */
  const profiles = new Map<string, { readonly thread: string; readonly ours: Set<number>; at: number }>();
  const samples: Sample[] = [];
  for (const event of events) {
    const id = `${event.pid}:${event.id}`;
    if (event.name === 'Profile')
      profiles.set(id, { thread: threadOf(event), ours: new Set(), at: event.args.data?.startTime ?? event.ts });
    const profile = profiles.get(id);
    if (event.name !== 'ProfileChunk' || !profile) continue;
    const { cpuProfile, timeDeltas = [] } = event.args.data ?? {};
    for (const { id: node, parent, callFrame } of cpuProfile?.nodes ?? []) {
      if (callFrame.url?.startsWith('chrome-extension://') || (parent !== undefined && profile.ours.has(parent)))
        profile.ours.add(node);
    }
    cpuProfile?.samples?.forEach((node, at) => {
      const length = Math.max(0, timeDeltas[at] ?? 0);
      profile.at += timeDeltas[at] ?? 0;
      if (profile.ours.has(node)) samples.push({ thread: profile.thread, at: profile.at, length });
    });
  }
  return samples;
}
