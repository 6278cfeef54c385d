/** One word after `copytaster`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What --help prints: synopsis, options, examples. */
  readonly help: string;
  /** Does the work and gives the exit code. Throws UsageError for arguments that make no sense. */
  run(args: readonly string[]): Promise<number>;
}

/** 0 done; 1 the work failed or found a fault; 2 the arguments make no sense. */
export const EXIT = { done: 0, fault: 1, usage: 2 } as const;

/** A file or an input that is of no use, in English words for whoever ran the command. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

export class UsageError extends Error {
  override readonly name = 'UsageError';
}
