import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPages } from './article/data';
import { type Measured, measurePages } from './article/measure';
import { printTable } from './article/table';
import type { EvaluationOptions } from './main';

/**
 * Reads every page of a folder (labels.csv, truth.jsonl.gz, pages/ID.html.gz) in real Chromium and compares with the
 * labels, the truth and Readability. `--sample N` takes every Nth page.
 */
const CREDITS_FILE = 'tests/eval/credits.tsv';

export async function evaluate({ data, predictions, flags }: EvaluationOptions): Promise<void> {
  if (!existsSync(join(data, 'labels.csv'))) {
    console.log('article: skipped: no data');
    return;
  }
  const every = Math.max(1, Number(flags.get('sample') ?? 1));
  const pages = readPages(data).filter((_, index) => index % every === 0);
  const { measured, unopened } = await measurePages(data, pages);
  if (predictions)
    writeFileSync(
      predictions,
      [...measured.map(predictionOf), ...unopened].map((row) => `${JSON.stringify(row)}\n`).join(''),
    );
  printTable(measured, CREDITS_FILE);
  if (unopened.length > 0) console.log(`${unopened.length} of ${pages.length} pages could not be opened`);
}

function predictionOf({ page, article, ...measured }: Measured) {
  return {
    id: page.id,
    isNews: measured.isNews,
    score: measured.score,
    title: article?.title ?? null,
    authors: article?.authors ?? [],
    published: article?.published ?? null,
    publisher: article?.publisher ?? null,
    canonical: article?.canonicalUrl ?? null,
    credits: (article?.credits ?? []).map(({ agency, slot, quote, partial }) => ({ agency, slot, quote, partial })),
    body: (article?.units ?? []).map(({ text }) => text).join('\n'),
    units: (article?.units ?? []).map(({ text }) => text),
    gateMs: measured.gateMs,
    readMs: measured.readMs,
    readabilityMs: measured.readabilityMs,
    mutated: measured.mutations > 0,
  };
}
