import { readFileSync } from 'node:fs';
import { resolvePassages } from '../../lib/anchor/resolve';
import { emptyArticle, paragraphUnits } from '../../lib/article/empty-article';
import { textOfHtml } from '../../lib/corpus/feeds/html-text';
import { findCopies } from '../../lib/corpus/search/find-copies';
import { openPacks } from '../../lib/corpus/search/open-packs';
import { noSourceFacts } from '../../lib/corpus/search/sources';
import { findEntities } from '../../lib/entities/find';
import { createRecogniser } from '../../lib/entities/recogniser';

/**
 * Pages made to cost: each stage of a reading is given text that is the worst for it, of 50,000 to 1,000,000 characters, as it stands,
 * beyond any limit of the page's reader, so that no limit hides the stage. Median processor time of five runs, ms; from 250,000 to
 * 1,000,000 characters (x4) it may grow by x5.
 */
const SIZES = [50_000, 250_000, 1_000_000];
const ROUNDS = 5;
const MAX_GROWTH = 5;
const MAX_MS = 1_500;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A word of its own for each number. */
const wordOf = (number: number): string => {
  let word = '';
  for (let rest = number + 26 ** 3; rest > 0; rest = Math.floor(rest / 26)) word += LETTERS[rest % 26];
  return word;
};
const capital = (word: string) => word[0].toUpperCase() + word.slice(1);

/** Sentences until there are so many characters, in units of ten. */
function filled(size: number, sentence: (number: number) => string, unitLength = 10): string[] {
  const units: string[] = [];
  let length = 0;
  for (let number = 0; length < size; ) {
    let unit = '';
    for (let i = 0; i < unitLength && length + unit.length < size; i++, number++) unit += `${sentence(number)} `;
    units.push(unit.trim());
    length += unit.length;
  }
  return units;
}

const BAITS: Readonly<Record<string, (size: number) => string[]>> = {
  'distinct names': (size) => filled(size, (i) => `Mr. Baan ${capital(wordOf(i))} said he would come.`),
  'names a letter apart': (size) => filled(size, (i) => `Bobaaer${wordOf(i)} Maurer${wordOf(i % 700)} said so.`),
  'distinct organisations': (size) =>
    filled(size, (i) => `The ${capital(wordOf(i))} Harbour Trust (${wordOf(i).toUpperCase()}) said so.`),
  'repeated names': (size) => filled(size, (i) => `${i % 2 ? 'Mr. Holm' : 'Ada Holm'} said he would come.`),
  'repeated shingles': (size) => filled(size, () => 'the ferry left the harbour at nine in the fog'),
  'open quotations': (size) => filled(size, (i) => `“${wordOf(i)} said “so`),
  'one giant unit': (size) => [
    filled(size, (i) => `Ada ${capital(wordOf(i % 400))} said the ferry left.`, 1e9).join(' '),
  ],
  'units of a word': (size) => filled(size, (i) => `A${wordOf(i)}`, 1),
};

const asset = (file: string) => {
  const bytes = readFileSync(`assets/${file}`);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
};
const recogniser = createRecogniser(asset('models/names-en.bin'), asset('gazetteer/names.bin'));

const STAGES: Readonly<Record<string, (units: readonly string[]) => unknown>> = {
  names: (units) => findEntities({ units: paragraphUnits(units), language: 'en' }, recogniser),
  matching: (units) =>
    findCopies(
      emptyArticle({ url: 'https://bait.example/', site: 'bait.example', units: paragraphUnits(units) }),
      openPacks([]),
      noSourceFacts,
    ),
  anchoring: (units) =>
    resolvePassages(
      Array.from({ length: 20 }, (_, i) => ({
        exact: `the ferry ${wordOf(i)} the harbour ${wordOf(i + 9)} in the fog`,
        prefix: 'said he would come',
        suffix: 'at nine',
        span: { unit: i, start: 0, end: 40 },
      })),
      paragraphUnits(units),
    ),
  'a feed’s HTML': (units) => textOfHtml(units.map((unit) => `<b><p>${unit}</i>`).join('')),
};

async function processorMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

async function medianMs(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push(await processorMs(work));
    // One run that is far past all measure says enough.
    if (times[0] > 10 * MAX_MS) break;
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

export async function bench(): Promise<void> {
  const rows: Record<string, string | number>[] = [];
  for (const [stage, work] of Object.entries(STAGES)) {
    for (const [bait, make] of Object.entries(BAITS)) {
      const ms: number[] = [];
      for (const size of SIZES) {
        const units = make(size);
        ms.push(Math.round(await medianMs(() => work(units))));
      }
      const growth = ms[2] / Math.max(1, ms[1]);
      const isFault = (growth > MAX_GROWTH && ms[2] > 100) || ms[2] > MAX_MS;
      rows.push({
        stage,
        bait,
        '50 k': ms[0],
        '250 k': ms[1],
        '1 M': ms[2],
        x4: growth.toFixed(1),
        '': isFault ? 'TOO MUCH' : '',
      });
      console.error(stage, bait, ms.join(' '));
    }
  }
  console.table(rows);
}
