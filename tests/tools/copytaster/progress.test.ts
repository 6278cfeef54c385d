import { describe, expect, it } from 'vitest';
import { duration, startProgress } from '../../../tools/copytaster/progress';

function recorded(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  return { written, stream: { write, isTTY, columns: 80 } as unknown as NodeJS.WriteStream };
}

describe('progress', () => {
  it('stays in its line on a terminal, and tells share, note and time left', () => {
    const { written, stream } = recorded(true);
    let time = 0;
    const progress = startProgress({ label: 'reading', total: 200, stream, now: () => time });
    time = 5_000;
    progress.add(50, '7 stories');
    expect(written).toEqual(['\rreading  ██████░░░░░░░░░░░░░░░░░░  25 %  7 stories  15 s left\u001b[K']);
    time = 5_001;
    progress.add(1);
    expect(written).toHaveLength(1);
    progress.end();
    expect(written.at(-1)).toBe('\n');
  });

  it('writes a plain line every ten seconds elsewhere', () => {
    const { written, stream } = recorded(false);
    let time = 0;
    const progress = startProgress({ label: 'reading', total: null, stream, now: () => time });
    for (time = 1_000; time <= 25_000; time += 1_000) progress.add(1, `${time / 1_000} stories`);
    progress.end();
    expect(written).toEqual(['reading  10 stories  10 s\n', 'reading  20 stories  20 s\n']);
  });

  it('says times as people do', () => {
    expect([0.4, 42, 200, 7_500].map(duration)).toEqual(['0 s', '42 s', '3 min 20 s', '2 h 5 min']);
  });
});
