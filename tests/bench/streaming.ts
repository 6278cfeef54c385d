import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dateOf } from '../../lib/text/day';
import { randomFrom, syntheticStory } from '../corpus/synthetic-stories';

const MB = 1_000_000;
const POOL_STORIES = 500;
const PARAGRAPHS_A_STORY = 32;
const FIRST_DAY = 18_000;
const DAYS = 365;
const STORIES_A_WRITE = 50;

/**
 * Memory of `copytaster build --shard -` while ever more stories are streamed through it: JSON Lines made as they are read,
 * written nowhere. `--megabytes=2000` of input, 500 where it is left out. Resident set as Linux counts it.
 */
export async function bench(): Promise<void> {
  const flag = process.argv.find((argument) => argument.startsWith('--megabytes='));
  const total = Number(flag?.slice('--megabytes='.length) ?? 500) * MB;
  const build = spawn(process.execPath, ['--import', 'tsx', 'tools/copytaster/main.ts', 'build', '--shard', '-', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let parts = 0;
  build.stdout.on('data', (chunk: Buffer) => {
    parts += chunk.length;
  });
  const ended = once(build, 'close');
  const rows: Record<string, number>[] = [];
  const started = performance.now();
  let written = 0;
  let stories = 0;
  for (const line of lines()) {
    if (written >= total) break;
    written += line.length;
    stories += STORIES_A_WRITE;
    if (!build.stdin.write(line)) await once(build.stdin, 'drain');
    if (written < ((rows.length + 1) * total) / 10) continue;
    const { resident, peak } = memoryOf(build.pid!);
    const seconds = (performance.now() - started) / 1000;
    rows.push({
      'input MB': Math.round(written / MB),
      stories,
      'parts MB': Math.round(parts / MB),
      'resident MB': resident,
      'peak MB': peak,
      'MB a second': Number((written / MB / seconds).toFixed(1)),
    });
    console.error(JSON.stringify(rows.at(-1)));
  }
  build.stdin.end();
  const [status] = await ended;
  console.table(rows);
  const [first, last] = [rows[0]['peak MB'], rows[rows.length - 1]['peak MB']];
  console.log(`exit code ${status}; peak after all of it ${(last / first).toFixed(2)} times that after a tenth`);
}

/** Stories cut from a pool of paragraphs, so that making them costs little beside reading them. */
function* lines(): Generator<string> {
  const pool = Array.from({ length: POOL_STORIES }, (_, i) => syntheticStory(i, { words: 300 }).units)
    .flat()
    .map(({ text }) => JSON.stringify(text));
  const random = randomFrom(7);
  for (let number = 0; ; ) {
    let some = '';
    for (const until = number + STORIES_A_WRITE; number < until; number++) {
      const units = Array.from({ length: PARAGRAPHS_A_STORY }, () => pool[Math.floor(random() * pool.length)]);
      const date = dateOf(FIRST_DAY + (number % DAYS));
      some += `{"title":"Story ${number}","domain":"wire.example","date":"${date}","units":[${units.join(',')}]}\n`;
    }
    yield some;
  }
}

/** MB of a process of Linux. */
function memoryOf(pid: number): { resident: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name: string) => Math.round((Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) * 1024) / MB);
  return { resident: of('VmRSS'), peak: of('VmHWM') };
}
