import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../../tools/copytaster/command-line';

const manual = readFileSync('docs/copytaster.1.md', 'utf8');
/** What stands between fences, in order. */
const blocks = [...manual.matchAll(/^```\n([\s\S]*?)\n```$/gm)].map(([, text]) => text);

async function help(...args: readonly string[]): Promise<string> {
  const lines: unknown[] = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(line));
  await runCommandLine([...args, '--help']);
  vi.restoreAllMocks();
  return lines.join('\n');
}

describe('the manual, docs/copytaster.1.md', async () => {
  const overview = await help();
  const commands = [...overview.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name]) => name);

  it('says what copytaster --help says', () => {
    expect(commands.length).toBeGreaterThan(5);
    expect(blocks[0]).toBe(overview);
  });

  it('has a section for every command, in the order of --help', () => {
    expect([...manual.matchAll(/^### (\S+)$/gm)].map(([, name]) => name)).toEqual(commands);
    expect(blocks).toHaveLength(1 + commands.length);
  });

  it.each(commands.map((name, at) => ({ name, at })))('says of $name what its --help says', async ({ name, at }) => {
    expect(blocks[1 + at]).toBe(await help(name));
  });
});
