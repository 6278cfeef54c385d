import type { Shares } from './augment';

/** A set of marked articles in the data folder: train/NAME.tsv.gz. */
export interface TrainingSet {
  readonly name: string;
  readonly weight: number;
  /** Marks made by machine, with errors that can be told and undone. */
  readonly machineMade: boolean;
  readonly source: string;
  readonly licence: string;
}

export const TRAINING_SETS: readonly TrainingSet[] = [
  {
    name: 'gmb.train',
    weight: 0.5,
    machineMade: true,
    source: 'Groningen Meaning Bank 2.2 (Basile, Bos, Evang and Venhuizen, 2012)',
    licence: 'texts in the public domain, annotations free to use',
  },
  {
    name: 'wikigold',
    weight: 1,
    machineMade: false,
    source: 'WikiGold (Balasuriya, Ringland, Nothman, Murphy and Curran, 2009)',
    licence: 'CC BY 4.0, texts CC BY-SA',
  },
  {
    name: 'gum-open',
    weight: 1,
    machineMade: false,
    source: 'Georgetown University Multilayer corpus (Zeldes, 2017), its openly licensed documents',
    licence: 'CC BY 4.0, CC BY-SA',
  },
  {
    name: 'crossner-g',
    weight: 1,
    machineMade: false,
    source: 'CrossNER, politics (Liu et al., 2021)',
    licence: 'MIT, texts CC BY-SA',
  },
  {
    name: 'uner-ewt',
    weight: 1,
    machineMade: false,
    source: 'Universal NER, English Web Treebank (Mayhew et al., 2024)',
    licence: 'CC BY-SA 4.0',
  },
  { name: 'multiner', weight: 1, machineMade: false, source: 'multiNER, Sri Lankan English', licence: 'CC0' },
];

/** Our own marks count more: they are news, and made to the guideline that the recogniser is held to. */
export const OWN_WEIGHT = 3;

/** One article in so many of these sets is held out, and only measured on. */
export const HELD_OUT: Readonly<Record<string, number>> = { wikigold: 10, own: 8, written: 8 };

export const AUGMENTATION: Shares = { capitals: 0.25, titleCase: 0.25, dateline: 0.3 };

/** `storiesOfOne`: one story in so many is read. Words beyond `words`, and those seen less than `minimum` times, have no class. */
export const WORD_CLASSES = { words: 45_000, minimum: 5, classes: 512, rounds: 10, storiesOfOne: 2 };

/** `stories` that must name it, and the share of them that must agree on the type. */
export const LEARNED_NAMES = { stories: 4, agreement: 0.8, storiesOfOne: 2 };

/** Features seen less often than `minimum` are left out; the rest as in optimise.ts and pack-model.ts. */
export const FIRST_MODEL = { minimum: 2, epochs: 5, rate: 0.1, penalty: 4e-5, seed: 1, prune: 0.1, scale: 20 };
export const FINAL_MODEL = { minimum: 2, epochs: 10, rate: 0.1, penalty: 1.5e-5, seed: 1, prune: 0.1, scale: 20 };

/** Share of the machine-made articles that the first model is trained on. */
export const FIRST_MODEL_SHARE = 0.4;
