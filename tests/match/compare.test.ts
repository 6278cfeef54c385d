import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/match/compare';
import type { StoryFacts } from '../../lib/match/copy';
import { distinct, read } from './texts';

const story: StoryFacts = {
  id: 'kept/1',
  pack: 'kept',
  title: 'Bridge closes',
  publisher: 'The Quay',
  domain: 'quay.example',
  url: null,
  published: '2019-03-05',
  words: 200,
  licence: null,
};

describe('compare', () => {
  it('gives the copy with places in the source as shares of its length', () => {
    const source = read(distinct('a', 200));
    const page = read(`${distinct('own', 20)}\n${distinct('a', 100)}`);
    expect(compare({ page, source, story, relation: 'declared' })).toMatchObject({
      kind: 'shortened',
      story,
      relation: 'declared',
      sourceShare: 0.5,
      words: 100,
      longestRun: 100,
      addedUnits: [0],
      missing: [{ start: 0.5, end: 1 }],
      passages: [{ source: { start: 0, end: 0.5 }, words: 100, quoted: false }],
    });
  });

  it('is null for texts that share nothing', () => {
    const texts = { page: read(distinct('a', 200)), source: read(distinct('b', 200)) };
    expect(compare({ ...texts, story, relation: 'unexplained' })).toBeNull();
  });
});
