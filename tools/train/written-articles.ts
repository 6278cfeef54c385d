import { readFileSync } from 'node:fs';
import type { NameType } from '../../lib/entities/name';
import type { Mark, MarkedArticle } from './marked-article';

const TYPES: Readonly<Record<string, NameType>> = { P: 'person', O: 'organisation', L: 'place', M: 'other' };

/**
 * Articles that we wrote and marked ourselves, in the manner of agencies: what the marked sets have least of (sports,
 * markets, datelines, credits, bylines). Organisations and places are real, people and events invented.
 *
 *   [P Ada Quill] spoke in [L Oslo].     a unit a line, names in brackets: P, O, L, M (other)
 *                                        an empty line between articles
 *
 * @throws Error where a bracket does not close, or names no type
 */
export function readWrittenArticles(file: string): MarkedArticle[] {
  const articles = readFileSync(file, 'utf8')
    .trim()
    .split(/\n{2,}/);
  return articles.map((article, number) => readArticle(article.split('\n'), `written-${number}`));
}

export function readArticle(lines: readonly string[], id: string): MarkedArticle {
  const units: { text: string }[] = [];
  const marks: Mark[] = [];
  for (const [unit, line] of lines.entries()) {
    let text = '';
    let last = 0;
    for (const { 0: whole, 1: code, 2: name, index } of line.matchAll(/\[(.) ([^[\]]+)\]/g)) {
      text += line.slice(last, index);
      if (!TYPES[code]) throw new Error(`${id}, line ${unit + 1}: no type "${code}"`);
      marks.push({ unit, start: text.length, end: text.length + name.length, type: TYPES[code] });
      text += name;
      last = index + whole.length;
    }
    text += line.slice(last);
    if (/[[\]]/.test(text)) throw new Error(`${id}, line ${unit + 1}: a bracket is not closed`);
    units.push({ text });
  }
  return { id, units, marks };
}
