import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { align } from '../../lib/match/align';
import { coverageFromHits } from '../../lib/match/coverage';
import { decide, type Evidence, strengthOf } from '../../lib/match/verdict';
import { hitsOn } from './fingerprint-hits';
import { read } from './texts';

const FOLDER = join(__dirname, 'cases');

/** `kind: …`, `why: …`, then the story and the page, each under its own line of dashes. */
function readCase(file: string) {
  const [head, story, page] = readFileSync(join(FOLDER, file), 'utf8').split(/^--- (?:story|page)\n/m);
  return { kind: /^kind: (.*)$/m.exec(head)![1], story: read(story), page: read(page) };
}

describe('what a page is to a story', () => {
  for (const file of readdirSync(FOLDER)) {
    const { kind, story, page } = readCase(file);
    it(`${file}: ${kind}, both texts held`, () => {
      expect(decide(align(page, story))).toBe(kind);
    });
    it(`${file}: ${kind}, from fingerprints`, () => {
      expect(decide(coverageFromHits(hitsOn(page, story), page, story.count))).toBe(kind);
    });
  }
});

describe('strength', () => {
  const evidence = (words: number, pageShare: number, sourceShare: number): Evidence => ({
    basis: 'texts',
    words,
    pageShare,
    sourceShare,
    quotedWords: 0,
    longestRun: words,
  });

  it('is the same for a story cut down and for one built on', () => {
    expect(strengthOf(evidence(200, 0.9, 0.3))).toBe(strengthOf(evidence(200, 0.3, 0.9)));
  });

  it('is small for a formula in two long texts', () => {
    expect(strengthOf(evidence(60, 0.03, 0.04))).toBeLessThan(strengthOf(evidence(60, 0.5, 0.1)));
  });
});
