import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Gazetteer, openGazetteer } from '../../lib/entities/gazetteer';
import { openModel } from '../../lib/entities/model/model';
import { createRecogniser } from '../../lib/entities/recogniser';
import { writeCard } from './card';
import { readDevelopmentSet } from './development-set';
import type { TrainingArticle } from './examples';
import { measure } from './figures';
import { buildGazetteer, withoutLists } from './gazetteer';
import { learnNames, learnWordClasses, unlabelledFile } from './news';
import { FINAL_MODEL, FIRST_MODEL, FIRST_MODEL_SHARE } from './recipe';
import { trainModel } from './train-model';
import { type DataSet, readTrainingData } from './training-data';

/**
 * npm run train -- --date 2026-11-21
 *
 * Makes assets/models/names-en.bin and its card, and assets/gazetteer/names.bin:
 *
 *   stories ──▶ word classes ──▶ first model ──▶ names in the news ──▶ gazetteer ──▶ final model ──▶ figures, card
 *
 * On one thread, in about 15 minutes of CPU time; the same data and date give the same bytes. `--reuse DIR` keeps word
 * classes and learned names there and takes them from there, for trying out the last step alone.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/entities' },
    stories: { type: 'string', default: '../shared/data/corpus/allsides-37554.jsonl.br' },
    assets: { type: 'string', default: 'assets' },
    date: { type: 'string' },
    reuse: { type: 'string' },
  },
});
if (!values.date || !/^\d{4}-\d{2}-\d{2}$/.test(values.date)) {
  console.error('usage: npm run train -- --date YYYY-MM-DD [--data DIR] [--stories FILE] [--assets DIR] [--reuse DIR]');
  process.exit(2);
}
const data = resolve(values.data);
const stories = resolve(values.stories);
for (const path of [data, stories]) if (!existsSync(path)) throw new Error(`no training data at ${path}`);

const lists = join(data, 'gazetteers');
const bareGazetteer = openGazetteer(buildGazetteer(lists, new Map()).buffer);
const ours = { ownMarks: 'tools/train/own-marks.jsonl', writtenArticles: 'tools/train/written-articles.txt' };
const sets = readTrainingData({ data, stories, ...ours }, bareGazetteer);
const markedIds = new Set(sets.flatMap(({ training, heldOut }) => [...training, ...heldOut].map(({ id }) => id)));

const classes = kept('word-classes.json', () =>
  learnWordClasses(
    stories,
    unlabelledFile(data),
    sets.flatMap(({ training }) => training),
  ),
);
const learned = kept('learned-names.json', () => {
  const articles = sets.flatMap((set) => firstShare(set).map((article) => example(set, article, bareGazetteer)));
  const model = openModel(trainModel(articles, classes, FIRST_MODEL).buffer);
  return learnNames(stories, model, bareGazetteer, markedIds);
});
const names = buildGazetteer(lists, learned);
const model = trainModel(finalArticles(openGazetteer(names.buffer)), classes, FINAL_MODEL);

mkdirSync(join(values.assets, 'models'), { recursive: true });
mkdirSync(join(values.assets, 'gazetteer'), { recursive: true });
writeFileSync(join(values.assets, 'gazetteer/names.bin'), names);
writeFileSync(join(values.assets, 'models/names-en.bin'), model);

const recogniser = createRecogniser(model.buffer, names.buffer);
const measured = [
  ...['gmb', 'gum-news'].map((set) => ({ set, articles: readDevelopmentSet(join(data, 'dev', `${set}.jsonl.gz`)) })),
  ...sets.filter((set) => set.heldOut.length > 0).map(({ name, heldOut: articles }) => ({ set: name, articles })),
].map(({ set, articles }) => ({ set, figures: measure(articles, recogniser) }));
const card = writeCard({
  date: values.date,
  sets: sets.map(({ name, training }) => ({ name, articles: training.length })),
  bytes: { model: gzipSync(model, { level: 9 }).length, names: gzipSync(names, { level: 9 }).length },
  figures: measured,
});
writeFileSync(join(values.assets, 'models/names-en.md'), card);
console.log(card);

function example(set: DataSet, article: DataSet['training'][number], gazetteer: Gazetteer): TrainingArticle {
  return { article, weight: set.weight, resources: { gazetteer, classes: (hash) => classes.get(hash) ?? -1 } };
}

function firstShare({ training, machineMade }: DataSet): DataSet['training'] {
  return machineMade ? training.slice(0, Math.ceil(training.length * FIRST_MODEL_SHARE)) : training;
}

/**
 * Every other article without the learned names, and a quarter of those without any list of people, towns, firms and teams:
 * for a name that is on no list the model has to go by the words beside it.
 */
function finalArticles(gazetteer: Gazetteer): TrainingArticle[] {
  const unlearned = withoutLists(gazetteer, 'news-person', 'news-organisation', 'news-place');
  const bare = withoutLists(unlearned, 'first-name', 'last-name', 'leader', 'city', 'region', 'company', 'team');
  const inTurn = [gazetteer, unlearned, gazetteer, unlearned, gazetteer, unlearned, gazetteer, bare];
  return sets.flatMap((set) =>
    set.training.map((article, index) => example(set, article, inTurn[index % inTurn.length])),
  );
}

/** What `make` makes, or what it made before, where `--reuse` says to keep it. */
function kept<Value>(file: string, make: () => Map<number, Value>): Map<number, Value> {
  if (!values.reuse) return make();
  const path = join(values.reuse, file);
  if (existsSync(path)) return new Map(JSON.parse(readFileSync(path, 'utf8')));
  const made = make();
  mkdirSync(values.reuse, { recursive: true });
  writeFileSync(path, JSON.stringify([...made]));
  return made;
}
