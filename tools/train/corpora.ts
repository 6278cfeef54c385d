import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { NameType } from '../../lib/entities/name';
import { joinTokens } from './join-tokens';
import type { Mark, MarkedArticle } from './marked-article';

const TYPES: Readonly<Record<string, NameType>> = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' };

/**
 * Reads a gzipped file of the form
 *
 *   -DOCSTART- TAB O        begins a document
 *   token TAB tag           tag is O, or B- or I- with PER, ORG, LOC or MISC
 *   (empty line)            ends a sentence
 *
 * into articles of running text, one sentence a unit.
 */
export function readTagged(file: string, source: string): MarkedArticle[] {
  const documents: string[][][] = [];
  let sentence: string[] = [];
  const endSentence = () => {
    if (sentence.length > 0) documents.at(-1)?.push(sentence);
    sentence = [];
  };
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line.startsWith('-DOCSTART-')) {
      endSentence();
      documents.push([]);
    } else if (line === '') endSentence();
    else sentence.push(line);
  }
  endSentence();
  return documents.map((sentences, number) => readDocument(sentences, `${source}-${number}`));
}

function readDocument(sentences: readonly (readonly string[])[], id: string): MarkedArticle {
  const units: { text: string }[] = [];
  const marks: Mark[] = [];
  for (const [unit, lines] of sentences.entries()) {
    const pairs = lines.map((line) => [line.slice(0, line.lastIndexOf('\t')), line.slice(line.lastIndexOf('\t') + 1)]);
    const { text, places } = joinTokens(pairs.map(([token]) => token));
    units.push({ text });
    for (let from = 0; from < pairs.length; from++) {
      const type = TYPES[pairs[from][1].slice(2)];
      if (!type) continue;
      let to = from + 1;
      while (to < pairs.length && pairs[to][1] === `I-${pairs[from][1].slice(2)}`) to += 1;
      marks.push({ unit, start: places[from].start, end: places[to - 1].end, type });
      from = to - 1;
    }
  }
  return { id, units, marks };
}
