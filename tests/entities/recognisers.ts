import { readFileSync } from 'node:fs';
import { createRecogniser, type Recogniser } from '../../lib/entities/recogniser';

/** The files that ship, as the extension opens them. */
export function readAsset(file: string): ArrayBuffer {
  const bytes = readFileSync(`assets/${file}`);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
}

const gazetteer = readAsset('gazetteer/names.bin');

export const byRule: Recogniser = createRecogniser(null, gazetteer);
export const byModel: Recogniser = createRecogniser(readAsset('models/names-en.bin'), gazetteer);
