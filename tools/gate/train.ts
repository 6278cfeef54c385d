import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { confirmFeatures } from '../../lib/article/detect/confirm';
import { CONFIRM_WEIGHTS, type ConfirmFeature } from '../../lib/article/detect/confirm-weights';
import { GATE_WEIGHTS, type GateFeature } from '../../lib/article/detect/gate-weights';
import { createNameFilter } from '../../lib/article/detect/name-filter';
import { namedLikeNewspaper } from '../../lib/article/detect/outlet';
import { bundle, launch, openTab } from '../../tests/eval/article/browser';
import { type LabelledPage, readHtml, readPages, UNKNOWN_ADDRESS } from '../../tests/eval/article/data';
import type { PageFacts } from './in-page';
import { newsrooms } from './outlets';
import { crossValidate, type Example, type Model, train } from './regression';

/**
 * tsx tools/gate/train.ts outlets              packs outlets.ts into lib/article/detect/outlet-names.ts
 * tsx tools/gate/train.ts describe DIR FACTS   opens every page of a folder like ../shared/data/article in Chromium
 * tsx tools/gate/train.ts weights DIR FACTS    trains both models on these facts
 *
 * Prints the cross-validated figures (10 folds, no outlet in two) and writes lib/article/detect/gate-weights.ts and
 * confirm-weights.ts. The second model sees the first one's cross-validated scores, never those of a model that knew
 * the page. Deterministic, given the same pages and browser.
 */
const PENALTY = 4;
const FOLDS = 10;
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];

const valuesOf = <Name extends string>(names: readonly Name[], features: Record<Name, number>) =>
  names.map((name) => features[name]);

const [task, folder, factsFile] = process.argv.slice(2);
if (task === 'outlets') writeOutlets();
else if (task === 'describe' && factsFile) await describePages(resolve(folder), factsFile);
else if (task === 'weights' && factsFile) trainBoth(resolve(folder), factsFile);
else throw new Error('usage: tsx tools/gate/train.ts outlets | describe DIR FACTS | weights DIR FACTS');

function writeOutlets() {
  const names = newsrooms.filter((name) => !namedLikeNewspaper(`${name}.com`));
  writeFileSync(
    'lib/article/detect/outlet-names.ts',
    `/** Written by tools/gate/train.ts from tools/gate/outlets.ts: a name filter of ${names.length} newsrooms. */
export const NEWSROOM_NAMES =
  '${createNameFilter(names)}';
`,
  );
}

function trainBoth(data: string, file: string) {
  const pages = readPages(data);
  const facts = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PageFacts);
  const groups = pages.map(({ domain }) => domain);

  const gateNames = Object.keys(GATE_WEIGHTS) as GateFeature[];
  const gateExamples = pages.map<Example>(({ label }, at) => ({
    values: gateNames.map((name) => (facts[at].features.includes(name) ? 1 : 0)),
    positive: label === 'news',
  }));
  const gateScores = crossValidate(gateExamples, groups, { penalty: PENALTY, folds: FOLDS });
  report('gate', pages, (threshold) => gateScores.map((score) => score >= threshold));

  const confirmNames = Object.keys(CONFIRM_WEIGHTS) as ConfirmFeature[];
  const read = pages.flatMap((page, at) => {
    const { article } = facts[at];
    return article ? [{ at, values: valuesOf(confirmNames, confirmFeatures(article, gateScores[at])), page }] : [];
  });
  const confirmExamples = read.map<Example>(({ values, page }) => ({ values, positive: page.label === 'news' }));
  const confirmScores = crossValidate(
    confirmExamples,
    read.map(({ page }) => page.domain),
    { penalty: PENALTY, folds: FOLDS },
  );
  const confirmed = new Map(read.map(({ at }, index) => [at, confirmScores[index]]));
  for (const strict of [0.3, 0.4, 0.5])
    report(`gate at ${strict}, then confirmed`, pages, (threshold) =>
      gateScores.map((score, at) => score >= strict && (confirmed.get(at) ?? 0) >= threshold),
    );

  write('gate', 'GATE', gateNames, train(gateExamples, PENALTY), pages.length);
  write('confirm', 'CONFIRM', confirmNames, train(confirmExamples, PENALTY), read.length);
}

/** One JSON line a page, in the order of labels.csv. */
async function describePages(data: string, file: string) {
  const script = await bundle('tools/gate/in-page.ts');
  const browser = await launch();
  const tab = await openTab(browser);
  const lines: string[] = [];
  for (const { id, url } of readPages(data)) {
    await tab.show(url || UNKNOWN_ADDRESS, readHtml(data, id));
    await tab.page.evaluate(script);
    const facts = await tab.page.evaluate(
      (address) => (globalThis as unknown as { describePage(url: string): PageFacts }).describePage(address),
      url,
    );
    lines.push(JSON.stringify(facts));
  }
  await browser.close();
  writeFileSync(file, `${lines.join('\n')}\n`);
}

function report(name: string, pages: readonly LabelledPage[], decide: (threshold: number) => boolean[]) {
  for (const threshold of THRESHOLDS) {
    const called = decide(threshold);
    const count = (label: string) => pages.filter((page, at) => called[at] && page.label === label).length;
    const news = pages.filter(({ label }) => label === 'news').length;
    const notArticles = pages.filter(({ label }) => label === 'not_article').length;
    const precision = count('news') / called.filter(Boolean).length;
    const recall = count('news') / news;
    console.log(
      `${name} ${threshold.toFixed(2)}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}` +
        ` not_article ${((100 * count('not_article')) / notArticles).toFixed(1)} % other_article ${count('other_article')}`,
    );
  }
}

function write(file: string, prefix: string, names: readonly string[], model: Model, examples: number) {
  const type = `${prefix[0]}${prefix.slice(1).toLowerCase()}Feature`;
  const lines = names.map((name, at) => `  ${name}: ${model[at].toFixed(3)},`);
  writeFileSync(
    `lib/article/${file}-weights.ts`,
    `/** Written by tools/gate/train.ts: log-odds a feature, from ${examples} labelled pages. */
export const ${prefix}_BIAS = ${model[names.length].toFixed(3)};

export const ${prefix}_WEIGHTS = {
${lines.join('\n')}
};

export type ${type} = keyof typeof ${prefix}_WEIGHTS;
`,
  );
}
