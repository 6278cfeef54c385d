import { LENIENT_THRESHOLD, STRICT_THRESHOLD } from '../../../lib/article/detect/thresholds';
import { type CreditScore, creditScore } from './credits';
import { detectionOf } from './detection';
import { factAccuracy } from './facts';
import type { Measured } from './measure';
import { type Overlap, overlapOf, pageF1, type Quality, qualityOf } from './shingles';

const DISAGREEMENTS = 10;
const CREDIT_LINES = 12;

/** What the evaluation prints: quality, time and every comparison with Readability in the same run. */
export function printTable(pages: readonly Measured[], creditsFile: string): void {
  printDetection(pages);
  for (const set of ['scrapinghub', 'fundus']) printBodies(set, pages);
  printFacts(pages);
  printCredits(creditScore(pages, creditsFile));
  printCosts(pages);
}

const three = (value: number) => value.toFixed(3);
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

function printDetection(pages: readonly Measured[]) {
  console.log(`detection: news against everything (${pages.length} pages)`);
  const print = (name: string, calledNews: (page: Measured) => boolean) => {
    const { precision, recall, f1, otherArticles, notArticles } = detectionOf(pages, calledNews);
    console.log(
      `  ${name.padEnd(34)} P ${three(precision)} R ${three(recall)} F1 ${three(f1)}` +
        `  called news: other_article ${percent(otherArticles)}, not_article ${percent(notArticles)}`,
    );
  };
  print('automatic (gate, then second look)', ({ isNews }) => isNews);
  print(`gate alone, strict (${STRICT_THRESHOLD})`, ({ score }) => score >= STRICT_THRESHOLD);
  print(`gate alone, lenient (${LENIENT_THRESHOLD})`, ({ score }) => score >= LENIENT_THRESHOLD);
}

const bodyOf = ({ article }: Measured): string => (article?.units ?? []).map(({ text }) => text).join('\n');

function printBodies(set: string, pages: readonly Measured[]) {
  const known = pages.flatMap((measured) => {
    const { truth, id } = measured.page;
    if (truth?.set !== set) return [];
    const body = bodyOf(measured);
    const ours = overlapOf(truth.body, body);
    const theirs = overlapOf(truth.body, measured.readabilityBody);
    return [{ id, ours, theirs, agreement: pageF1(overlapOf(measured.readabilityBody, body)), empty: body === '' }];
  });
  if (known.length === 0) return;
  console.log(`body: ${set} (${known.length} pages)`);
  const line = ({ f1, precision, recall }: Quality) => `F1 ${three(f1)} P ${three(precision)} R ${three(recall)}`;
  const quality = (pick: (page: (typeof known)[number]) => Overlap) => line(qualityOf(known.map(pick)));
  console.log(`  ours        ${quality(({ ours }) => ours)}  empty ${known.filter(({ empty }) => empty).length}`);
  console.log(`  Readability ${quality(({ theirs }) => theirs)}`);
  console.log('  where the two disagree most (agreement, ours, Readability):');
  for (const page of known.toSorted((a, b) => a.agreement - b.agreement).slice(0, DISAGREEMENTS))
    console.log(`    ${page.id} ${three(page.agreement)} ${three(pageF1(page.ours))} ${three(pageF1(page.theirs))}`);
}

function printFacts(pages: readonly Measured[]) {
  const { allAuthors, anyAuthor, date, pages: count } = factAccuracy(pages);
  console.log(`facts: fundus (${count} signed pages)`);
  console.log(`  all authors ${three(allAuthors)}  any author ${three(anyAuthor)}  date within a day ${three(date)}`);
}

function printCredits({ precision, recall, pages, labelled, found, missed, extra, rightSlot }: CreditScore) {
  if (pages === 0) return console.log('credits: none of these pages is labelled in credits.tsv');
  console.log(`credits: ${pages} pages with evidence, ${labelled} labelled, ${found} found`);
  console.log(`  precision ${three(precision)}  recall ${three(recall)}  in a labelled slot ${three(rightSlot)}`);
  for (const line of missed.slice(0, CREDIT_LINES)) console.log(`    missed ${line}`);
  for (const line of extra.slice(0, CREDIT_LINES)) console.log(`    extra  ${line}`);
}

function printCosts(pages: readonly Measured[]) {
  const sum = (pick: (page: Measured) => number) => pages.reduce((total, page) => total + pick(page), 0);
  const ours = (page: Measured) => page.gateMs + page.readMs;
  const ratios = pages.map((page) => ours(page) / Math.max(0.1, page.readabilityMs));
  console.log('time on the main thread, cold, same run');
  console.log(
    `  gate median ${median(pages.map(({ gateMs }) => gateMs)).toFixed(2)} ms;` +
      ` gate and read ${median(pages.map(ours)).toFixed(1)} ms; Readability ${median(pages.map(({ readabilityMs }) => readabilityMs)).toFixed(1)} ms`,
  );
  console.log(
    `  ours to Readability: sum ${(sum(ours) / sum(({ readabilityMs }) => readabilityMs)).toFixed(2)}, median of the ratios ${median(ratios).toFixed(2)}`,
  );
  const broken = pages.filter(({ brokenSpans }) => brokenSpans.length > 0);
  const [spans, lost] = [sum(({ spans }) => spans), sum(({ brokenSpans }) => brokenSpans.length)];
  console.log(`random spans that give their words back: ${spans - lost} of ${spans}`);
  for (const { page, brokenSpans } of broken) console.log(`    ${page.id} ${brokenSpans.length} lost`);
  console.log(`pages changed: ${pages.filter(({ mutations }) => mutations > 0).length}`);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
