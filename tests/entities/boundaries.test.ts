import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withBoundaries } from '../../lib/entities/boundaries';
import { openGazetteer } from '../../lib/entities/gazetteer';
import type { Name } from '../../lib/entities/name';
import { readSentences, type Token } from '../../lib/entities/tokens';
import { toSentences } from '../../tools/train/marked-article';
import { readArticle } from '../../tools/train/written-articles';
import { readAsset } from './recognisers';

const gazetteer = openGazetteer(readAsset('gazetteer/names.bin'));

/** Names found, as "[O …]" in the text, and what becomes of them. */
function bounded(found: string): string[] {
  const { sentences, names } = toSentences(readArticle([found], 'found'));
  const say = (tokens: readonly Token[], { from, to, type }: Name) =>
    `${type} ${tokens
      .slice(from, to)
      .map(({ word }) => word.text)
      .join(' ')}`;
  return sentences.flatMap(({ tokens }, index) =>
    withBoundaries(tokens, names[index], gazetteer).map((name) => say(tokens, name)),
  );
}

describe('withBoundaries', () => {
  it.each([
    ['[O Mumbai-based Tata Group] paid', ['place Mumbai', 'organisation Tata Group']],
    ['the [O U.S.-backed Harbour Council] sat', ['place U.S.', 'organisation Harbour Council']],
    ['[L LONDON/NEW YORK] (Reuters)', ['place LONDON', 'place NEW YORK']],
    ['[O AC/DC] played', ['organisation AC / DC']],
    ['the [O World Bank and NATO] met', ['organisation World Bank', 'organisation NATO']],
    ['[O Hindus and Muslims] prayed', ['organisation Hindus', 'organisation Muslims']],
    ['[O Quill and Harrow] sued', ['organisation Quill and Harrow']],
    ["[O Turkey's Foreign Ministry] said", ['place Turkey', 'organisation Foreign Ministry']],
    ["[O Lloyd's Register] said", ["organisation Lloyd 's Register"]],
    ['in [L Camden], N.J., and [L Chester], Pa., for', ['place Camden', 'place N.J.', 'place Chester', 'place Pa.']],
    ['the [O Court of Justice] of the [O European Union] sat', ['organisation Court of Justice of the European Union']],
    ['the [O Court] of the [O European Union] sat', ['organisation Court', 'organisation European Union']],
    ['[P Ada Quill], Va., sat', ['person Ada Quill']],
    ['the [L North] [M Korean] leader', ['other North Korean']],
    ['a South [M Korean] ship', ['other South Korean']],
    ['Harbour [M Koreans] left', ['other Koreans']],
  ])('of %j', (found, expected) => {
    expect(bounded(found)).toEqual(expected);
  });

  it('keeps names in order and apart, and loses none but the heads of peoples, whatever was found', () => {
    const words = fc.constantFrom('South', 'Korean', 'and', '/', 'NATO', '-based', 'Oslo-based', 'Quill', 'of', 'Iran');
    const cuts = fc.array(fc.nat(12), { maxLength: 6 });
    const types = fc.constantFrom('person' as const, 'organisation' as const, 'place' as const, 'other' as const);
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), cuts, types, (text, edges, type) => {
        for (const { tokens } of readSentences([{ text: text.join(' ') }])) {
          const bounds = [...new Set(edges.filter((edge) => edge <= tokens.length))].sort((a, b) => a - b);
          const names = bounds.slice(1).map((to, index): Name => ({ from: bounds[index], to, type }));
          const found = withBoundaries(tokens, names, gazetteer);
          for (const [index, { from, to }] of found.entries()) {
            expect(from).toBeLessThan(to);
            expect(to).toBeLessThanOrEqual(tokens.length);
            if (index > 0) expect(from).toBeGreaterThanOrEqual(found[index - 1].to);
          }
        }
      }),
    );
  });
});
