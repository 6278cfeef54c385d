import { describe, expect, it } from 'vitest';
import type { FeatureResources } from '../../lib/entities/features/extract';
import { openGazetteer } from '../../lib/entities/gazetteer';
import { LABELS } from '../../lib/entities/model/labels';
import { openModel } from '../../lib/entities/model/model';
import { findNamesByModel } from '../../lib/entities/tagger';
import { readSentences } from '../../lib/entities/tokens';
import { augment } from '../../tools/train/augment';
import { cleanArticles, markPeoples } from '../../tools/train/clean';
import { buildExamples, type Examples } from '../../tools/train/examples';
import { joinTokens } from '../../tools/train/join-tokens';
import { createMarginals } from '../../tools/train/marginals';
import type { MarkedArticle } from '../../tools/train/marked-article';
import { createRandom } from '../../tools/train/random';
import { trainModel } from '../../tools/train/train-model';
import { createVocabulary } from '../../tools/train/vocabulary';
import type { Weights } from '../../tools/train/weights';
import { clusterWords } from '../../tools/train/word-classes';
import { readArticle, readWrittenArticles } from '../../tools/train/written-articles';
import { readAsset } from './recognisers';

const gazetteer = openGazetteer(readAsset('gazetteer/names.bin'));
const resources: FeatureResources = { gazetteer, classes: () => -1 };
const CODES = { P: 'person', O: 'organisation', L: 'place', M: 'other' } as const;

const marked = (source: string, id = 'article'): MarkedArticle => readArticle([source], id);

function unmarked({ units, marks }: MarkedArticle): string {
  const code = (type: string) => Object.entries(CODES).find(([, each]) => each === type)?.[0];
  return units
    .map(({ text }, unit) =>
      marks
        .filter((mark) => mark.unit === unit)
        .sort((a, b) => b.start - a.start)
        .reduce(
          (out, { start, end, type }) =>
            `${out.slice(0, start)}[${code(type)} ${out.slice(start, end)}]${out.slice(end)}`,
          text,
        ),
    )
    .join('\n');
}

describe('written articles', () => {
  it('are read with the places of their names', () => {
    const { units, marks } = readArticle(['[P Ada Quill] spoke.', 'In [L Oslo], [O Tidewire] paid.'], 'a');
    expect(units).toEqual([{ text: 'Ada Quill spoke.' }, { text: 'In Oslo, Tidewire paid.' }]);
    expect(marks.map(({ unit, start, end, type }) => [type, units[unit].text.slice(start, end)])).toEqual([
      ['person', 'Ada Quill'],
      ['place', 'Oslo'],
      ['organisation', 'Tidewire'],
    ]);
  });

  it.each(['[X Ada] spoke', '[P Ada spoke', 'Ada] spoke'])('are refused where a mark is wrong: %j', (line) => {
    expect(() => readArticle(['Fine.', line], 'a')).toThrow(/^a, line 2: /);
  });

  it('of the trainer are sound', () => {
    const articles = readWrittenArticles('tools/train/written-articles.txt');
    expect(articles.length).toBeGreaterThan(30);
    expect(articles.every(({ marks }) => marks.length > 0)).toBe(true);
  });
});

describe('joinTokens', () => {
  it('writes tokens as a newspaper would, and says where each lies', () => {
    const tokens = ['"', 'We', 'do', "n't", '"', ',', 'said', 'Quill', "'s", 'aide', '(', 'left', ')', '.'];
    const { text, places } = joinTokens(tokens);
    expect(text).toBe('"We don\'t", said Quill\'s aide (left).'.replace("don't", "don't"));
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(tokens);
  });
});

describe('cleaning', () => {
  it('takes titles off, fixes countries, and marks peoples and surnames', () => {
    const article = marked(
      'The [P President Ada Quill] met [O U.S. Secretary-General Otto Holm] in [O Norway]. Later Quill saw a Danish ship.',
    );
    expect(unmarked(cleanArticles([article], gazetteer)[0])).toBe(
      'The President [P Ada Quill] met [L U.S.] Secretary-General [P Otto Holm] in [L Norway]. Later [P Quill] saw a [M Danish] ship.',
    );
  });

  it('marks peoples of two words as one', () => {
    expect(unmarked(markPeoples(marked('A South Korean ship and [P Ada Quill].')))).toBe(
      'A [M South Korean] ship and [P Ada Quill].',
    );
  });
});

describe('augment', () => {
  const article = marked('Workers of [O Quill Lines] left the port of [L Bergen] early on Monday.');
  it('adds a headline without moving a mark off its words', () => {
    expect(unmarked(augment(article, { capitals: 1, titleCase: 0, dateline: 0 }, createRandom(1)))).toBe(
      `WORKERS OF [O QUILL LINES] LEFT THE PORT OF [L BERGEN] EARLY ON MONDAY\n${unmarked(article)}`,
    );
    expect(unmarked(augment(article, { capitals: 0, titleCase: 1, dateline: 0 }, createRandom(1)))).toContain(
      'Workers of [O Quill Lines] Left the Port of [L Bergen] Early on Monday',
    );
  });

  it('adds a dateline from a place of the article', () => {
    for (let seed = 0; seed < 20; seed++) {
      const made = unmarked(augment(article, { capitals: 0, titleCase: 0, dateline: 1 }, createRandom(seed)));
      expect(made).toMatch(/^\[L BERGEN\].* Workers of \[O Quill Lines\] left/);
    }
  });
});

describe('clusterWords', () => {
  it('puts words of like company into one class, the same way each time', () => {
    const random = createRandom(3);
    const vocabulary = createVocabulary();
    const pick = (words: string) => words.split(' ')[Math.floor(random() * words.split(' ').length)];
    for (let n = 0; n < 600; n++)
      vocabulary.add(['on', pick('monday tuesday friday'), 'the', pick('ship ferry boat'), pick('sank left')]);
    const numbered = vocabulary.number(100, 2);
    const classes = clusterWords(numbered, 5, 10);
    const classOf = (word: string) => classes[numbered.words.indexOf(word)];
    expect(classOf('monday')).toBe(classOf('friday'));
    expect(classOf('ship')).toBe(classOf('boat'));
    expect(classOf('ship')).not.toBe(classOf('monday'));
    expect(clusterWords(numbered, 5, 10)).toEqual(classes);
  });
});

describe('the gradient', () => {
  const examples: Examples = buildExamples(
    [{ article: marked('So [P Ada Quill] met [O NATO] in [L Oslo].'), weight: 1, resources }],
    createNumbers(),
  );
  const size = 1 + Math.max(...examples.ids);
  const random = createRandom(5);
  const weights: Weights = {
    features: Float32Array.from({ length: size * LABELS }, () => random() * 0.2 - 0.1),
    transitions: Float64Array.from({ length: (LABELS + 1) * LABELS }, () => random() - 0.5),
  };

  function createNumbers() {
    const numbers = new Map<number, number>();
    return (hash: number) => {
      if (!numbers.has(hash)) numbers.set(hash, numbers.size);
      return numbers.get(hash) ?? -1;
    };
  }

  it('gives each word probabilities that add up to 1', () => {
    const marginals = createMarginals();
    marginals.compute(examples, 0, weights);
    for (let word = 0; word < examples.labels.length; word++) {
      // Against a label that cannot be, the gradient is minus the probability of every label.
      const gradient = marginals.gradientOf(word, LABELS, 1);
      expect(gradient?.reduce((sum, slope) => sum - slope, 0)).toBeCloseTo(1, 6);
    }
  });

  it('of transitions sums to nothing for a sentence', () => {
    const marginals = createMarginals();
    marginals.compute(examples, 0, weights);
    const slopes = marginals.transitionGradient(examples.labels, 1);
    expect(slopes.reduce((sum, slope) => sum + slope, 0)).toBeCloseTo(0, 6);
  });
});

describe('trainModel', () => {
  const sentences = [
    'Then [P Ada Holm] spoke to reporters.',
    'Then [P Otto Brandvik] spoke to reporters.',
    'Ships of [O Quill Lines] left in May.',
    'Ships of [O Holm Lines] left in May.',
    'It rained near [L Bergen] on Monday.',
    'It rained near [L Tromso] on Monday.',
  ];
  const train = () => {
    const articles = sentences.map((each, index) => ({ article: marked(each, `${index}`), weight: 1, resources }));
    return trainModel(articles, new Map(), {
      minimum: 1,
      epochs: 15,
      rate: 0.3,
      penalty: 1e-6,
      seed: 1,
      prune: 0.01,
      scale: 20,
    });
  };

  it('learns from a few sentences, and gives the same bytes each time', () => {
    const file = train();
    expect(train()).toEqual(file);
    const model = openModel(file.buffer);
    const units = [{ text: 'Then Edda Quist spoke to reporters.' }, { text: 'It rained near Zandvoort on Monday.' }];
    const read = readSentences(units);
    expect(findNamesByModel(read, model, gazetteer).map(([name]) => name)).toEqual([
      { from: 1, to: 3, type: 'person' },
      { from: 3, to: 4, type: 'place' },
    ]);
  });
});
