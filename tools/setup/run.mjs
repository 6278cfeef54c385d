import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Runs a program in the repository with this process's own input and output.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean, calm?: boolean }} [options] `quiet` keeps what it prints off the terminal;
 *   `calm` does where output goes to a file or a log, and prints it after all where the program fails: for programs that draw
 *   a spinner, a frame a line, whoever reads it.
 * @returns {Promise<number>} its exit code; 127 where it cannot be started, 1 where a signal ended it
 */
export function run(program, args, { env = {}, quiet = false, calm = false } = {}) {
  const isHeld = calm && !process.stdout.isTTY;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: quiet ? 'ignore' : isHeld ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
    });
    /** @type {Buffer[]} */
    const held = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => held.push(chunk));
    child.on('error', () => resolve(127));
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(held));
      resolve(code ?? 1);
    });
  });
}

/**
 * The command line of a package's own program, started through Node: the same on every system, and no npx in between.
 * @param {string} name of the package
 * @param {string} [command] where the package brings several
 * @returns {string} path of a script
 */
export function packageProgram(name, command = name.replace(/^@[^/]+\//, '')) {
  const manifest = join('node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}
