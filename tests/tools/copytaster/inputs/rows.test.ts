import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { InputError } from '../../../../tools/copytaster/command';
import { kindOfInput, type Row } from '../../../../tools/copytaster/inputs/input';
import { rowsOf } from '../../../../tools/copytaster/inputs/rows';
import { countSkipped } from '../../../../tools/copytaster/skipped';

const folder = mkdtempSync(join(tmpdir(), 'copytaster-rows-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function all(path: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of rowsOf(path)) rows.push({ ...row, where: row.where.slice(folder.length + 1) });
  return rows;
}

const lines = '{"title":"One"}\n\nnot json\n{"title":"Zwei – drei"}';
const expected = [
  { where: '1', value: { title: 'One' } },
  { where: '3', fault: 'not JSON' },
  { where: '4', value: { title: 'Zwei – drei' } },
];
const at = (name: string) => expected.map((row) => ({ ...row, where: `${name}:${row.where}` }));

describe('rows', () => {
  it('come from JSON Lines, plain and compressed, with the place of each fault', async () => {
    expect(await all(file('a.jsonl', lines))).toEqual(at('a.jsonl'));
    expect(await all(file('a.jsonl.gz', gzipSync(lines)))).toEqual(at('a.jsonl.gz'));
    expect(await all(file('a.ndjson.br', brotliCompressSync(lines)))).toEqual(at('a.ndjson.br'));
  });

  it('come from CSV by the names of its columns', async () => {
    const csv = '\ufefftitle,text,sample\r\n"A ""quoted"" title","Two\nlines",true\nPlain,Text,\n';
    expect(await all(file('b.csv', csv))).toEqual([
      { where: 'b.csv:3', value: { title: 'A "quoted" title', text: 'Two\nlines', sample: true } },
      { where: 'b.csv:4', value: { title: 'Plain', text: 'Text', sample: false } },
    ]);
  });

  it('end with the fault of a file that is cut short', async () => {
    const cut = gzipSync(`${lines}\n${'x'.repeat(5000)}`);
    await expect(all(file('cut.jsonl.gz', cut.subarray(0, cut.length - 20)))).rejects.toThrow(/unexpected end/);
    await expect(all(file('none.jsonl.gz', 'no gzip at all'))).rejects.toThrow(/incorrect header/);
    await expect(all(file('quote.csv', 'title,text\n"One,Two\n'))).rejects.toThrow(/quote\.csv: Quote Not Closed/);
    await expect(all(join(folder, 'missing.jsonl'))).rejects.toThrow(/ENOENT/);
    await expect(all(join(folder, 'missing.csv.gz'))).rejects.toThrow(/ENOENT/);
  });

  it('come, or end with a fault in words, whatever is in the file', async () => {
    const pieces = fc.constantFrom(
      'title,text\n',
      '"',
      '""',
      ',',
      '\n',
      '\r\n',
      '\ufeff',
      '{"title":',
      '[',
      'é',
      '\0',
      '{}\n',
    );
    const text = fc.oneof(
      fc.array(pieces).map((some) => some.join('')),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('jsonl', 'csv'), async (content, ending) => {
        try {
          for (const row of await all(file(`fuzzed.${ending}`, content)))
            expect(row.where).toMatch(/^fuzzed\.\w+:\d+$/);
        } catch (error) {
          expect(ending).toBe('csv');
          expect(error).toBeInstanceOf(InputError);
        }
      }),
    );
  });

  it('do not come from what nobody can read', () => {
    expect(() => kindOfInput(file('c.docx', ''))).toThrow('no folder, and not .jsonl');
  });
});

describe('skipped rows', () => {
  it('are reported by reason, most frequent first, with their first places', () => {
    const skipped = countSkipped();
    skipped.add('a:1', 'no title');
    for (const line of [2, 3, 4, 5]) skipped.add(`a:${line}`, 'no text');
    expect(skipped.count).toBe(5);
    expect(skipped.report()).toBe('  4 × no text (a:2, a:3, a:4, …)\n  1 × no title (a:1)');
  });
});
