import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFileNames, fileNameOf } from '../../../lib/exchange/export/file-name';
import { HOSTILE, text } from '../library';

describe('a file name', () => {
  it.each([
    ['Ferry runs aground', 'Ferry runs aground'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Windows\\x', 'C Windows x'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['Console', 'Console'],
    ['.hidden. ', 'hidden'],
    ['a\u202Egnp.exe', 'agnp.exe'],
    ['What [[is]] #this^?', 'What is this'],
    ['e\u0301', 'é'],
    ['', 'Untitled'],
    ['\u200b', 'Untitled'],
    ['日'.repeat(100), '日'.repeat(40)],
  ])('of %j is %j', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });

  it('is one that every file system takes', () => {
    fc.assert(
      fc.property(fc.oneof(text(), fc.constantFrom(...HOSTILE)), (title) => {
        const name = fileNameOf(title);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Control}\p{Surrogate}\p{Bidi_Control}]|^[. ]|[. ]$|^$/u);
        expect(new TextEncoder().encode(`${name} 1000.md`).length).toBeLessThan(200);
        expect(fileNameOf(name)).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });

  it('is given once in a folder, whatever the case', () => {
    const nameFor = createFileNames();
    expect(['Ferry', 'ferry', 'Ferry 2', 'Ferry'].map(nameFor)).toEqual(['Ferry', 'ferry 2', 'Ferry 2 2', 'Ferry 3']);
  });
});
