import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

/**
 * npm run -s release-check
 *
 * Is a release what its sources say? Zips both builds and the sources as the stores get them; unpacks the sources
 * elsewhere, installs and builds from nothing but them, and compares every file of both builds byte by byte. Prints one
 * line a build; exits with 1 on the first difference. Takes as long as two builds and one `npm ci`.
 */
type Files = Readonly<Record<string, Uint8Array>>;

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function run(folder: string, program: string, ...args: string[]): void {
  execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

function zipBoth(folder: string): void {
  for (const target of ['chrome', 'firefox']) run(folder, npm, 'exec', '--', 'wxt', 'zip', '-b', target);
}

/** The zip in .output whose name ends so, unpacked. Folders have no entry of their own worth comparing. */
function unpacked(folder: string, ending: string): Files {
  const output = join(folder, '.output');
  const name = readdirSync(output).find((file) => file.endsWith(ending));
  if (!name) throw new Error(`no *${ending} in ${output}`);
  const files = unzipSync(readFileSync(join(output, name)));
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith('/')));
}

function unpackInto(folder: string, files: Files): void {
  for (const [path, bytes] of Object.entries(files)) {
    const target = resolve(folder, path);
    if (!target.startsWith(resolve(folder))) throw new Error(`${path} leads out of the archive`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

/** The first difference in words; null where both are the same. */
function differenceOf(released: Files, rebuilt: Files): string | null {
  for (const path of new Set([...Object.keys(released), ...Object.keys(rebuilt)])) {
    if (!rebuilt[path]) return `${path} cannot be built from the sources`;
    if (!released[path]) return `${path} is built from the sources, but not released`;
    if (!Buffer.from(released[path]).equals(rebuilt[path])) return `${path} differs`;
  }
  return null;
}

const elsewhere = mkdtempSync(join(tmpdir(), 'copytaster-release-'));
try {
  rmSync('.output', { recursive: true, force: true });
  zipBoth('.');
  unpackInto(elsewhere, unpacked('.', '-sources.zip'));
  run(elsewhere, npm, 'ci', '--no-audit', '--no-fund');
  zipBoth(elsewhere);
  for (const target of ['chrome', 'firefox']) {
    const released = unpacked('.', `-${target}.zip`);
    const difference = differenceOf(released, unpacked(elsewhere, `-${target}.zip`));
    console.log(`${target}: ${difference ?? `${Object.keys(released).length} files, all the same`}`);
    if (difference) process.exitCode = 1;
  }
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
