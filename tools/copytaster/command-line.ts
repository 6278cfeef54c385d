import { CodedError } from '../../lib/errors/coded-error';
import { build } from './build';
import { bundle } from './bundle';
import { check } from './check';
import { type Command, EXIT, InputError, UsageError } from './command';
import { diff } from './diff';
import { errorInEnglish } from './english';
import { inspect } from './inspect';
import { keygen } from './keygen';
import { merge } from './merge';
import { sign } from './sign';
import { sources } from './sources';
import { verify } from './verify';

const COMMANDS: readonly Command[] = [build, merge, inspect, verify, diff, check, sign, keygen, bundle, sources];

const overview = [
  'usage: copytaster COMMAND [options] …',
  '',
  'Packs of news stories as fingerprints and bibliographic facts: make them, look into them, ask them.',
  '',
  ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`),
  '',
  'copytaster COMMAND --help tells more and gives examples.',
  'Exit codes: 0 done, 1 failed or found a fault, 2 wrong arguments.',
].join('\n');

async function runCommand(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(overview);
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) throw new UsageError(`there is no command ${name}`);
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(command.help.trim());
    return EXIT.done;
  }
  return command.run(rest);
}

/** Does what the words after `copytaster` say, and gives the exit code; faults are told on standard error. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  try {
    return await runCommand(args);
  } catch (error) {
    return tell(error);
  }
}

/** A fault that the user can do something about is told in a line; anything else is a bug and shows where. */
function tell(error: unknown): number {
  const unusable =
    error instanceof UsageError || (error instanceof Error && codeOf(error).startsWith('ERR_PARSE_ARGS'));
  if (unusable) {
    console.error(`copytaster: ${error.message}\nTry: copytaster --help`);
    return EXIT.usage;
  }
  if (error instanceof CodedError || error instanceof InputError || (error instanceof Error && codeOf(error) !== '')) {
    console.error(`copytaster: ${errorInEnglish(error)}`);
    return EXIT.fault;
  }
  console.error(error);
  return EXIT.fault;
}

const codeOf = (error: Error) => String((error as NodeJS.ErrnoException).code ?? '');
