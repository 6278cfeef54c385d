import { splitSentences } from '../../../lib/text/sentences';
import type { Span } from '../../../lib/text/span';
import { createRandom, type Random } from '../match/random';
import type { Relation, StoryDocument } from './documents';

export const TARGET_CLASSES = ['entity', 'phrase', 'sentence', 'passage'] as const;
export type TargetClass = (typeof TARGET_CLASSES)[number];

export interface Target {
  readonly class: TargetClass;
  readonly span: Span;
  /** The sentence that the target stands in; the target itself for sentences and passages. */
  readonly sentence: Span;
}

/** Targets a class and an ordered pair. Copies get more: there is more to lose. */
const QUOTA: Readonly<Record<Relation, Readonly<Record<TargetClass, number>>>> = {
  copy: { entity: 10, phrase: 12, sentence: 14, passage: 6 },
  'same-event': { entity: 5, phrase: 6, sentence: 6, passage: 3 },
};

const MIN_SENTENCE_LENGTH = 25;
const END_OF_SENTENCE = /[.!?…]["'”’)\]]*$/u;
const PHRASE_WORDS = { least: 4, most: 8 };
const NAME = /\p{Lu}[\p{L}'’.-]*\p{L}(?:\s\p{Lu}[\p{L}'’.-]*\p{L}){0,2}/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/**
 * What a reader might make a note on, chosen by lot, the same in every run. No class is kept clear of traps: a name may stand in ten places, a sentence may be "Trump agreed.", a phrase may be stock.
 */
export function chooseTargets(document: StoryDocument, other: StoryDocument, relation: Relation): Target[] {
  const candidates: Record<TargetClass, Target[]> = { entity: [], phrase: [], sentence: [], passage: [] };
  const random = createRandom(seedOf(`${document.id} ${other.id}`));
  document.units.forEach(({ text }, unit) => {
    const sentences = splitSentences(text).filter(({ start, end }) => isProse(text.slice(start, end)));
    for (const { start, end } of sentences) {
      const sentence = { unit, start, end };
      candidates.sentence.push({ class: 'sentence', span: sentence, sentence });
      for (const span of namesIn(text, sentence)) candidates.entity.push({ class: 'entity', span, sentence });
      const phrase = phraseIn(text, sentence, random);
      if (phrase) candidates.phrase.push({ class: 'phrase', span: phrase, sentence });
    }
    if (sentences.length >= 2) {
      const last = sentences[Math.min(2, sentences.length - 1)];
      const span = { unit, start: sentences[0].start, end: last.end };
      candidates.passage.push({ class: 'passage', span, sentence: span });
    }
  });
  return TARGET_CLASSES.flatMap((name) => random.shuffled(candidates[name]).slice(0, QUOTA[relation][name]));
}

/** Not a byline, a photo credit or a time stamp: the extractor drops these, and nobody annotates them. */
function isProse(sentence: string): boolean {
  const words = sentence.match(WORD) ?? [];
  const plain = words.filter((word) => /^\p{Ll}/u.test(word));
  return sentence.length >= MIN_SENTENCE_LENGTH && END_OF_SENTENCE.test(sentence) && plain.length * 2 >= words.length;
}

/** One to three capitalised words without the possessive; not the first of the sentence, which anything may be. */
function namesIn(text: string, { unit, start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(NAME)]
    .filter(({ index }) => index > 2)
    .map(({ index, 0: name }) => {
      const from = start + index;
      return { unit, start: from, end: from + name.replace(/['’]s$/u, '').length };
    });
}

function phraseIn(text: string, { unit, start, end }: Span, random: Random): Span | null {
  const words = [...text.slice(start, end).matchAll(WORD)];
  const { least, most } = PHRASE_WORDS;
  const length = least + random.below(most - least + 1);
  if (words.length < length + 2) return null;
  const first = random.below(words.length - length + 1);
  const last = words[first + length - 1];
  return { unit, start: start + words[first].index, end: start + last.index + last[0].length };
}

/** FNV-1a. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
