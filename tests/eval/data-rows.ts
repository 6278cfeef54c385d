import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Skipped } from '../../tools/copytaster/skipped';

/** Objects of a JSON Lines file, plain, .gz or .br, each with its place; lines that are none are left out and told. */
export function* jsonRows(file: string, skipped: Skipped): Generator<{ row: Record<string, unknown>; where: string }> {
  for (const [index, line] of plainText(file).split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const where = `${file}:${index + 1}`;
    const row = parsed(line);
    if (typeof row === 'object' && row !== null) yield { row: row as Record<string, unknown>, where };
    else skipped.add(where, 'no JSON object');
  }
}

function plainText(file: string): string {
  const bytes = readFileSync(file);
  if (file.endsWith('.br')) return brotliDecompressSync(bytes).toString('utf8');
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Says what was left out, if anything was: a figure over half of the data must not look like one over all. */
export function printSkipped(skipped: Skipped): void {
  if (skipped.count > 0) console.log(`${skipped.count} rows skipped:\n${skipped.report()}`);
}
