/** Tells how far a long piece of work is: a bar that stays in its line on a terminal, a plain line now and then elsewhere. */
export interface Progress {
  /** Adds work done; `note` stands at the end of the line. */
  add(amount: number, note?: string): void;
  /** Ends the bar's line. */
  end(): void;
}

export interface ProgressOptions {
  readonly label: string;
  /** Total work, in the unit of `add`; null where it is not known. */
  readonly total: number | null;
  readonly stream?: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;
  /** Milliseconds; a test's own clock. */
  readonly now?: () => number;
}

const BAR_CELLS = 24;
const MS_BETWEEN_FRAMES = 100;
const MS_BETWEEN_LINES = 10_000;

export function startProgress({ label, total, stream = process.stderr, now = Date.now }: ProgressOptions): Progress {
  const started = now();
  const interval = stream.isTTY ? MS_BETWEEN_FRAMES : MS_BETWEEN_LINES;
  let shown = started;
  let done = 0;
  let note = '';

  function line(): string {
    const seconds = Math.max(0.001, (now() - started) / 1000);
    const share = total === null || total === 0 ? null : Math.min(1, done / total);
    const filled = share === null ? 0 : Math.round(share * BAR_CELLS);
    const bar = share === null ? '' : `${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)} ${percent(share)}`;
    const left = share === null || share === 0 ? '' : `${duration((seconds * (1 - share)) / share)} left`;
    return [label, bar, note && `${note}`, left || duration(seconds)].filter(Boolean).join('  ');
  }

  function show() {
    const text = line();
    stream.write(stream.isTTY ? `\r${text.slice(0, (stream.columns ?? 80) - 1)}\u001b[K` : `${text}\n`);
  }

  return {
    add(amount, latest = note) {
      done += amount;
      note = latest;
      if (now() - shown < interval) return;
      shown = now();
      show();
    },
    end() {
      if (!stream.isTTY) return;
      show();
      stream.write('\n');
    },
  };
}

const percent = (share: number) => `${Math.floor(share * 100)} %`.padStart(5);

/** "42 s", "3 min 20 s", "2 h 5 min". */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
