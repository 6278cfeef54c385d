import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createRecogniser } from '../../lib/entities/recogniser';
import { countSkipped } from '../../tools/copytaster/skipped';
import { readSets } from '../eval/entities/marked-documents';
import { compromise, copytaster, GAZETTEER, MODEL, readBuffer, type System } from '../eval/entities/systems';

const DATA = '../shared/data/entities';
const OWN_ARTICLES = 'tests/entities/articles';
const ROUNDS = 3;

/** CPU time for 1,000 words from raw text to linked entities, beside compromise; load time; size. */
export async function bench(): Promise<void> {
  const articles = existsSync(DATA) ? [...readSets(DATA, countSkipped()).values()].flat() : ownArticles();
  const words = articles.flatMap(({ units }) => units).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const files = [MODEL, GAZETTEER];
  const [model, gazetteer] = files.map(readBuffer);
  const load = cpu(() => createRecogniser(model, gazetteer));
  const own = perThousand(copytaster(createRecogniser(model, gazetteer)), articles, words);
  const peer = perThousand(compromise, articles, words);
  const bytes = files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
  console.log(`${articles.length} articles, ${words} words${existsSync(DATA) ? '' : ' (own articles: no data)'}`);
  console.log(`load, cold: ${load.toFixed(1)} ms CPU`);
  console.log(`size, gzip: ${files.map((file, index) => `${file} ${bytes[index]}`).join(', ')} bytes`);
  console.log(`copytaster ${own.toFixed(1)}, compromise ${peer.toFixed(1)} ms CPU for 1,000 words`);
  console.log(`ratio to compromise: ${(own / peer).toFixed(3)}`);
}

type Articles = readonly { readonly units: readonly { readonly text: string }[] }[];

function ownArticles(): Articles {
  const files = readdirSync(OWN_ARTICLES).filter((file) => file.endsWith('.txt'));
  const read = files.map((file) => readFileSync(join(OWN_ARTICLES, file), 'utf8').split(/\n+/));
  return read.map((lines) => ({ units: lines.filter(Boolean).map((text) => ({ text })) }));
}

/** Best of some rounds: what disturbs a measurement only ever makes it longer. */
function perThousand(system: System, articles: Articles, words: number): number {
  const rounds = Array.from({ length: ROUNDS }, () => cpu(() => articles.map(({ units }) => system(units))));
  return (1000 * Math.min(...rounds)) / words;
}

function cpu(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
