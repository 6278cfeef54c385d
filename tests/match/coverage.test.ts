import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../lib/match/align';
import { coverageFromHits, type FingerprintHit } from '../../lib/match/coverage';
import { paragraphs } from '../../lib/text/paragraphs';
import { wordsOf } from '../../lib/text/span';
import { hitsOn } from './fingerprint-hits';
import { distinct, read } from './texts';

const story = distinct('story', 400);
const part = (from: number, to: number) => story.split(' ').slice(from, to).join(' ');
const coverageOf = (page: string, of = story) =>
  coverageFromHits(hitsOn(read(page), read(of)), read(page), read(of).count);

describe('coverage from fingerprints', () => {
  it('comes near to what an alignment of the texts gives, for any stretch of a story in any surroundings', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 60, max: 400 }),
        fc.integer({ min: 0, max: 600 }),
        (from, length, local) => {
          const page = `${distinct('local', local)}\n${part(from, from + length)}`;
          const estimated = coverageOf(page);
          const aligned = align(read(page), read(story));
          expect(Math.abs(estimated.pageShare - aligned.pageShare)).toBeLessThan(0.2);
          expect(Math.abs(estimated.sourceShare - aligned.sourceShare)).toBeLessThan(0.06);
          expect(estimated.words).toBeLessThanOrEqual(aligned.words);
        },
      ),
    );
  });

  it('counts words that the page repeats once', () => {
    const once = coverageOf(`${part(100, 160)}\n${distinct('local', 200)}`);
    const often = coverageOf(`${part(100, 160)}\n${distinct('local', 200)}\n`.repeat(10));
    expect(often.words).toBe(once.words);
  });

  it('paints nothing that does not stand in the story', () => {
    const page = `${distinct('local', 50)}\n${part(100, 180)}\n${distinct('more', 50)}`;
    for (const { page: span, quoted } of coverageOf(page).passages) {
      expect(part(100, 180)).toContain(wordsOf(paragraphs(page), span));
      expect(quoted).toBe(false);
    }
  });

  it('says where in the story the passages stand, what is missing and which units were added', () => {
    const { passages, missing, addedUnits } = coverageOf(`${distinct('local', 30)}\n${part(0, 200)}`);
    expect(addedUnits).toEqual([0]);
    expect(passages[0].page.unit).toBe(1);
    expect(passages.at(-1)!.source.end).toBeLessThanOrEqual(0.5);
    expect(missing).toHaveLength(1);
    expect(missing[0].start).toBeCloseTo(0.5, 1);
    expect(missing[0].end).toBe(1);
  });

  it('tells quoted words from others, inside one passage too', () => {
    const text = `${part(0, 100)} "${part(100, 140)}" ${part(140, 240)}`;
    const { passages, quotedWords } = coverageOf(text, text);
    expect(passages.map(({ quoted }) => quoted)).toEqual([false, true, false]);
    expect(quotedWords).toBe(40);
  });

  it('follows paragraphs that were moved', () => {
    const page = [part(300, 400), part(200, 300), part(100, 200), part(0, 100)].join('\n');
    const { pageShare, longestRun } = coverageOf(page);
    expect(pageShare).toBeGreaterThan(0.8);
    expect(longestRun).toBeLessThanOrEqual(100);
  });

  it('stays inside the page and the story whatever a pack says', () => {
    const page = read(distinct('a', 60));
    const hit = fc.record({
      page: fc.integer({ min: 0, max: 55 }),
      source: fc.integer({ min: 0, max: 70_000 }),
      quoted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(hit, { maxLength: 40 }), fc.nat({ max: 500 }), (hits: FingerprintHit[], words) => {
        const { pageShare, sourceShare, passages, missing } = coverageFromHits(hits, page, words);
        const shares = [
          pageShare,
          sourceShare,
          ...[...passages.map(({ source }) => source), ...missing].flatMap(Object.values),
        ];
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
        for (const share of shares) expect(share).toBeLessThanOrEqual(1);
        for (const { page: span } of passages) expect(span.start).toBeLessThan(span.end);
      }),
    );
  });

  it('of no hits is empty', () => {
    expect(coverageFromHits([], read(story), 400)).toMatchObject({ hits: 0, words: 0, pageShare: 0, passages: [] });
  });
});
