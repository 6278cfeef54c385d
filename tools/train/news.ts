import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { classHash } from '../../lib/entities/features/word-figures';
import type { Gazetteer } from '../../lib/entities/gazetteer';
import type { Model } from '../../lib/entities/model/model';
import type { NameType } from '../../lib/entities/name';
import { findNamesByModel } from '../../lib/entities/tagger';
import { readSentences } from '../../lib/entities/tokens';
import { createNameCounter } from './learned-names';
import type { MarkedArticle } from './marked-article';
import { LEARNED_NAMES, WORD_CLASSES } from './recipe';
import { readStories } from './stories';
import { createVocabulary } from './vocabulary';
import { clusterWords } from './word-classes';

/** What unmarked news teaches: which words keep like company, and who and what is named again and again. */

/** Class of each word, by classHash, from the stories, the marked articles and the unlabelled file. */
export function learnWordClasses(
  storiesFile: string,
  unlabelledFile: string,
  articles: readonly MarkedArticle[],
): Map<number, number> {
  const vocabulary = createVocabulary();
  const add = (units: readonly { readonly text: string }[]) => {
    for (const { tokens } of readSentences(units)) {
      vocabulary.add(tokens.map(({ word }) => word.text.replace(/\d/g, '0')));
    }
  };
  for (const { units } of readStories(storiesFile, WORD_CLASSES.storiesOfOne)) add(units);
  for (const { units } of articles) add(units);
  let sentence: string[] = [];
  for (const word of gunzipSync(readFileSync(unlabelledFile)).toString('utf8').split('\n')) {
    if (word) sentence.push(word.replace(/\d/g, '0'));
    else {
      vocabulary.add(sentence);
      sentence = [];
    }
  }
  const numbered = vocabulary.number(WORD_CLASSES.words, WORD_CLASSES.minimum);
  console.log(`word classes: ${vocabulary.tokens} words of text, ${numbered.words.length} different ones`);
  const classes = clusterWords(numbered, WORD_CLASSES.classes, WORD_CLASSES.rounds);
  return new Map(numbered.words.map((word, index) => [classHash(word), classes[index]]));
}

/** Names that many stories use in one way, by hash. Marked stories are left out, or a model would be taught by its own text. */
export function learnNames(
  storiesFile: string,
  model: Model,
  gazetteer: Gazetteer,
  marked: ReadonlySet<string>,
): Map<number, NameType> {
  const counter = createNameCounter();
  for (const { id, units } of readStories(storiesFile, LEARNED_NAMES.storiesOfOne)) {
    if (marked.has(id)) continue;
    const sentences = readSentences(units);
    counter.add(sentences, findNamesByModel(sentences, model, gazetteer));
  }
  const names = counter.names(LEARNED_NAMES);
  console.log(`learned names: ${names.size}`);
  return names;
}

export const unlabelledFile = (data: string) => join(data, 'train/unlabelled.txt.gz');
