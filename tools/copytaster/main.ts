import { runCommandLine } from './command-line';

/**
 * npm run -s copytaster -- COMMAND …
 *
 * Results go to standard output; progress, reports and faults to standard error.
 */
process.exitCode = await runCommandLine(process.argv.slice(2));
