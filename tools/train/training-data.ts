import { join } from 'node:path';
import type { Gazetteer } from '../../lib/entities/gazetteer';
import { augment } from './augment';
import { cleanArticles, markPeoples } from './clean';
import { readTagged } from './corpora';
import type { MarkedArticle } from './marked-article';
import { readOwnMarks } from './own-marks';
import { createRandom } from './random';
import { AUGMENTATION, HELD_OUT, OWN_WEIGHT, TRAINING_SETS } from './recipe';
import { readWrittenArticles } from './written-articles';

export interface DataSet {
  readonly name: string;
  readonly weight: number;
  readonly machineMade: boolean;
  readonly training: readonly MarkedArticle[];
  readonly heldOut: readonly MarkedArticle[];
}

export interface DataFiles {
  /** Folder with train/ and gazetteers/. */
  readonly data: string;
  readonly stories: string;
  readonly ownMarks: string;
  readonly writtenArticles: string;
}

/** All marked articles: cleaned, a part held out, the rest with made-up headlines and datelines. */
export function readTrainingData(files: DataFiles, gazetteer: Gazetteer): DataSet[] {
  const random = createRandom(11);
  const sets = TRAINING_SETS.map(({ name, weight, machineMade }) => {
    const articles = readTagged(join(files.data, 'train', `${name}.tsv.gz`), name);
    return { name, weight, machineMade, articles: machineMade ? cleanArticles(articles, gazetteer) : articles };
  });
  const own = readOwnMarks(files.ownMarks, files.stories);
  const written = readWrittenArticles(files.writtenArticles);
  const ours = [
    { name: 'own', weight: OWN_WEIGHT, machineMade: false, articles: own },
    { name: 'written', weight: OWN_WEIGHT, machineMade: false, articles: written },
  ];
  return [...sets, ...ours].map((set) => {
    const each = HELD_OUT[set.name] ?? Number.POSITIVE_INFINITY;
    const isHeldOut = (index: number) => index % each === each - 1;
    const training = set.articles.filter((_, index) => !isHeldOut(index));
    return {
      name: set.name,
      weight: set.weight,
      machineMade: set.machineMade,
      training: training.map((article) => augment(markPeoples(article), AUGMENTATION, random)),
      heldOut: set.articles.filter((_, index) => isHeldOut(index)),
    };
  });
}
