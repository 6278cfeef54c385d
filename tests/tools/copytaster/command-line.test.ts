import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { signerOf } from '../../../lib/corpus/format/signature';
import { dateOf } from '../../../lib/text/day';
import { runCommandLine } from '../../../tools/copytaster/command-line';
import { syntheticStories } from '../../corpus/synthetic-stories';
import { loadStory } from '../../site/story';

const folder = mkdtempSync(join(tmpdir(), 'copytaster-line-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** In this process, which spares two seconds a call. */
async function copytaster(args: readonly string[]) {
  const [out, err] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((spy) => {
    const lines: unknown[] = [];
    spy.mockImplementation((line) => void lines.push(line));
    return lines;
  });
  const status = await runCommandLine(args);
  vi.restoreAllMocks();
  const text = (lines: unknown[]) => lines.map((line) => `${line}\n`).join('');
  return { status, stdout: text(out), stderr: text(err) };
}

/** As a user starts it, with standard input. */
function afresh(args: readonly string[], input: string) {
  const command = ['--import', 'tsx', 'tools/copytaster/main.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const agency = loadStory('agency');
const rows = [
  ...[...syntheticStories(40, { words: 120, daysApart: 3 })].map(({ day, ...story }) => ({
    ...story,
    date: dateOf(day ?? 0),
  })),
  {
    title: agency.title,
    publisher: 'Reuters',
    domain: 'reuters.com',
    date: agency.date,
    units: agency.units.map(({ text }) => text),
  },
];
const asLines = (some: readonly unknown[]) => some.map((row) => JSON.stringify(row)).join('\n');
const packFiles = (name: string) =>
  Object.fromEntries(
    readdirSync(at(name)).map((file) => [file, readFileSync(join(at(name), file)).toString('base64')]),
  );

describe('the command line', () => {
  beforeAll(async () => {
    writeFileSync(at('stories.jsonl'), `${asLines(rows)}\n{"title":"No text","publisher":"X"}\nbroken\n`);
    const built = await copytaster([
      'build',
      '--id',
      'wire',
      '--title',
      'Wire',
      '--out',
      at('whole'),
      at('stories.jsonl'),
    ]);
    expect(built.stderr).toContain('41 stories in 6 shards');
    expect(built.stderr).toContain(
      `2 rows skipped:\n  1 × no text (${at('stories.jsonl')}:42)\n  1 × not JSON (${at('stories.jsonl')}:43)`,
    );
    expect(built.status).toBe(0);
  });

  it('helps', async () => {
    expect(await copytaster(['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('usage: copytaster COMMAND'),
    });
    expect((await copytaster(['build', '--help'])).stdout).toContain('Examples:');
  });

  it('says what is wrong with the arguments, with exit code 2', async () => {
    expect(await copytaster([])).toMatchObject({ status: 2 });
    expect(await copytaster(['brew'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there is no command brew'),
    });
    expect(await copytaster(['build', '--nonsense', 'x'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--nonsense'),
    });
    expect(await copytaster(['build', at('stories.jsonl')])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--out is missing'),
    });
  });

  it('says what failed, with exit code 1', async () => {
    expect(await copytaster(['build', '--id', 'x', '--out', at('x'), at('nowhere.jsonl')])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('ENOENT'),
    });
    writeFileSync(at('empty.jsonl'), '\n');
    expect(await copytaster(['build', '--id', 'x', '--out', at('x'), at('empty.jsonl')])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no story in the input'),
    });
    expect(existsSync(at('x/x.json'))).toBe(false);
    expect(await copytaster(['merge', '--id', 'x', '--out', at('x'), at('stories.jsonl')])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('not made by build --shard'),
    });
  });

  it('merges parts built apart to the bytes of one build', async () => {
    const parts = [0, 1, 2].map((part) => at(`part-${part}`));
    const lines = parts.map((_, part) => asLines(rows.filter((_row, i) => i % 3 === part)));
    expect(afresh(['build', '--shard', parts[0], '-'], lines[0]).status).toBe(0);
    for (const part of [1, 2]) {
      writeFileSync(at(`stories-${part}.jsonl`), lines[part]);
      expect((await copytaster(['build', '--shard', parts[part], at(`stories-${part}.jsonl`)])).status).toBe(0);
    }
    expect(
      (await copytaster(['merge', '--id', 'wire', '--title', 'Wire', '--out', at('merged'), ...parts])).status,
    ).toBe(0);
    expect(packFiles('merged')).toEqual(packFiles('whole'));
  });

  it('writes parts into a pipe that is slow, and says when it is closed', async () => {
    const run = (reader: string) => {
      const writer = `"${process.execPath}" --import tsx tools/copytaster/main.ts build --shard - "${at('stories.jsonl')}"`;
      return spawnSync('bash', ['-c', `set -o pipefail; ${writer} | ${reader}`], { encoding: 'utf8' });
    };
    const slow = run(`(sleep 3; cat > "${at('piped.parts')}")`);
    expect(slow.status).toBe(0);
    expect(
      (await copytaster(['merge', '--id', 'wire', '--title', 'Wire', '--out', at('piped'), at('piped.parts')])).status,
    ).toBe(0);
    expect(packFiles('piped')).toEqual(packFiles('whole'));
    const closed = run('true');
    expect(closed.status).toBe(1);
    expect(closed.stderr).toContain('copytaster: write EPIPE');
    expect(await copytaster(['build', '--shard', at('nowhere/x'), at('stories.jsonl')])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('ENOENT'),
    });
  });

  it('binds months into years', async () => {
    await copytaster([
      'build',
      '--by-year',
      '--id',
      'wire',
      '--title',
      'Wire',
      '--out',
      at('years'),
      at('stories.jsonl'),
    ]);
    expect(readdirSync(at('years')).map((file) => file.replace(/-[0-9a-f]{8}/, ''))).toEqual([
      'wire-2018.pack',
      'wire-2019.pack',
      'wire.json',
    ]);
    expect((await copytaster(['verify', at('years/wire.json')])).stdout).toContain('whole (6 shards, 41 stories)');
    expect(await copytaster(['diff', at('whole/wire.json'), at('years/wire.json')])).toMatchObject({
      status: 0,
      stdout: '',
    });
  });

  it('looks into packs', async () => {
    expect((await copytaster(['inspect', at('whole/wire.json')])).stdout).toMatch(
      /stories +41, 2018-05-14 to 2019-08-09/,
    );
    const stories = (await copytaster(['inspect', '--stories', at('whole/wire.json')])).stdout.trim().split('\n');
    expect(stories.map((line) => JSON.parse(line).title)).toContain(agency.title);
  });

  it('tells what changed between versions, and removes files of the old one', async () => {
    await copytaster(['build', '--id', 'wire', '--title', 'Wire', '--out', at('fewer'), at('stories.jsonl')]);
    const before = readdirSync(at('fewer')).length;
    writeFileSync(at('fewer.jsonl'), asLines(rows.slice(0, -1)));
    await copytaster(['build', '--id', 'wire', '--title', 'Wire', '--out', at('fewer'), at('fewer.jsonl')]);
    expect(readdirSync(at('fewer'))).toHaveLength(before - 1);
    const { status, stdout } = await copytaster(['diff', at('whole/wire.json'), at('fewer/wire.json')]);
    expect(status).toBe(1);
    expect(stdout).toBe(`- 2018-05-14\tReuters\t${agency.title}\t\n`);
  });

  it('finds a pack broken, with exit code 1', async () => {
    const [name] = readdirSync(at('whole')).filter((file) => file.endsWith('.pack'));
    const bytes = readFileSync(join(at('whole'), name));
    writeFileSync(join(at('whole'), name), bytes.subarray(0, -4));
    try {
      expect(await copytaster(['verify', at('whole/wire.json')])).toMatchObject({
        status: 1,
        stdout: expect.stringMatching(/broken: wire-2018-05.* bytes, the index says/),
      });
    } finally {
      writeFileSync(join(at('whole'), name), bytes);
    }
  });

  it('signs packs with keys that it never overwrites', async () => {
    const made = await copytaster(['keygen', at('keys.json')]);
    expect(made.status).toBe(0);
    expect(await copytaster(['keygen', at('keys.json')])).toMatchObject({ status: 2 });
    expect(await copytaster(['sign', '--keys', at('keys.json'), at('whole/wire.json')])).toMatchObject({ status: 0 });
    const [index, signature] = ['whole/wire.json', 'whole/wire.json.sig'].map((file) => readFileSync(at(file)));
    expect(await signerOf(index, signature)).toBe(made.stdout.trim());
    rmSync(at('whole/wire.json.sig'));
    expect(await copytaster(['sign', '--keys', at('stories.jsonl'), at('whole/wire.json')])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('not JSON'),
    });
  });

  it('checks pages', async () => {
    const page = (id: string) => ({
      id,
      date: loadStory(id).date,
      units: loadStory(id).units.map(({ text, heading }) => ({ text, kind: heading ? 'heading' : 'paragraph' })),
    });
    writeFileSync(at('pages.jsonl'), asLines([page('full'), page('extended'), page('unrelated')]));
    const table = (await copytaster(['check', '--pack', at('whole/wire.json'), at('pages.jsonl')])).stdout
      .trim()
      .split('\n');
    expect(table.map((line) => line.split('\t').slice(0, 2))).toEqual([
      ['page', 'kind'],
      ['full', 'full'],
      ['extended', 'extended'],
      ['unrelated', 'none'],
    ]);
    writeFileSync(
      at('saved.txt'),
      loadStory('shortened')
        .units.map(({ text }) => text)
        .join('\n\n'),
    );
    const pack = at('whole/wire.json');
    const { stdout, stderr } = await copytaster(['check', '--json', '--stats', '--pack', pack, at('saved.txt')]);
    expect(stderr).toMatch(
      /^pages: 1; reading them [\d.]+ s, asking the packs [\d.]+ s; processor [\d.]+ s; largest memory/m,
    );
    expect(JSON.parse(stdout)).toMatchObject({
      page: at('saved.txt'),
      verdict: { kind: 'shortened', copies: [{ relation: 'uncredited' }] },
    });
  });
});
