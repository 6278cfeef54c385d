import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../lib/match/align';
import { SEED_SIZE } from '../../lib/match/blocks';
import { paragraphs } from '../../lib/text/paragraphs';
import { wordsOf } from '../../lib/text/span';
import { distinct, read, repetitive } from './texts';

describe('align', () => {
  it('finds a text in itself, whole', () => {
    fc.assert(
      fc.property(repetitive, (text) => {
        const tokens = read(text);
        const { pageShare, longestRun } = align(tokens, tokens);
        fc.pre(tokens.count >= SEED_SIZE);
        expect(pageShare).toBe(1);
        expect(longestRun).toBe(tokens.count);
      }),
    );
  });

  it('claims only equal words, and no word twice on either side', () => {
    fc.assert(
      fc.property(repetitive, repetitive, (one, other) => {
        const [page, source] = [read(one), read(other)];
        const taken = { page: new Set<number>(), source: new Set<number>() };
        for (const block of align(page, source).blocks) {
          expect(block.length).toBeGreaterThanOrEqual(SEED_SIZE);
          for (let i = 0; i < block.length; i++) {
            expect(page.hash[block.page + i]).toBe(source.hash[block.source + i]);
            expect(taken.page.has(block.page + i) || taken.source.has(block.source + i)).toBe(false);
            taken.page.add(block.page + i);
            taken.source.add(block.source + i);
          }
        }
      }),
    );
  });

  it('tells the same from either side', () => {
    const runs = fc.shuffledSubarray(['p', 'q', 'r', 's', 't', 'u'].map((name) => distinct(name, 8)));
    fc.assert(
      fc.property(runs, runs, (one, other) => {
        const [page, source] = [read(one.join(' x ')), read(other.join(' y '))];
        const [there, back] = [align(page, source), align(source, page)];
        expect(there.words).toBe(back.words);
        expect([there.pageShare, there.sourceShare]).toEqual([back.sourceShare, back.pageShare]);
      }),
    );
  });

  it('gives passages as spans of equal words, cut at units and quotation marks', () => {
    const page =
      'Local news first.\nThe ferry to the island was cancelled on Monday.\nThe crew said "nobody was hurt" and left.';
    const source =
      'The ferry to the island was cancelled on Monday. The crew said “nobody was hurt” and left.\nMore follows.';
    const { passages, addedUnits, quotedWords } = align(read(page), read(source));
    const told = passages.map((passage) => [
      wordsOf(paragraphs(page), passage.page),
      wordsOf(paragraphs(source), passage.source),
      passage.quoted,
    ]);
    expect(told).toEqual([
      ['The ferry to the island was cancelled on Monday', 'The ferry to the island was cancelled on Monday', false],
      ['The crew said', 'The crew said', false],
      ['nobody was hurt', 'nobody was hurt', true],
      ['and left', 'and left', false],
    ]);
    expect(addedUnits).toEqual([0]);
    expect(quotedWords).toBe(3);
  });

  it('follows passages that were moved', () => {
    const [first, second] = [distinct('a', 30), distinct('b', 30)];
    expect(align(read(`${second}\n${first}`), read(`${first}\n${second}`)).pageShare).toBe(1);
  });

  it('says which stretches of the source are missing', () => {
    const [kept, cut, end] = [distinct('a', 40), distinct('b', 50), distinct('c', 40)];
    expect(align(read(`${kept} ${end}`), read(`${kept} ${cut} ${end}`)).missing).toEqual([{ start: 40, end: 90 }]);
  });

  it('counts a repeated caption once', () => {
    const caption = distinct('caption', 14);
    const { words, pageShare } = align(
      read(`${caption}\n${distinct('a', 20)}\n${caption}`),
      read(`${caption}\n${distinct('b', 20)}\n${caption}`),
    );
    expect(words).toBe(14);
    expect(pageShare).toBeCloseTo(28 / 48);
  });

  it('ends on texts made of nothing but repetition', () => {
    const page = read('to be or not to be '.repeat(5000));
    const source = read('to be or not to be that is '.repeat(4000));
    const { blocks } = align(page, source);
    expect(blocks.length).toBeGreaterThan(0);
  });

  it('of empty texts is empty', () => {
    expect(align(read(''), read(distinct('a', 20)))).toMatchObject({ pageShare: 0, sourceShare: 0, words: 0 });
  });
});
