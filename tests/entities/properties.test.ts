import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityType, Mention } from '../../lib/entities/entity';
import { findEntities } from '../../lib/entities/find';
import { linkMentions } from '../../lib/entities/link/link';
import { byModel, byRule } from './recognisers';

const anything = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 4 });
/** Text that looks like news just enough to reach every rule. */
const newsy = fc.array(
  fc
    .array(
      fc.constantFrom(
        ...'Mr. President Ada Quill said the U.S. Senate ( ) NATO , . “ ” Kremlin Russian of and - Itar-Tass in Ærø 東京 القاهرة Москва told 3 BBC’s'.split(
          ' ',
        ),
      ),
      { maxLength: 25 },
    )
    .map((words) => words.join(' ')),
  { maxLength: 4 },
);
const RUNS = { numRuns: 60 };

describe('whatever the text', () => {
  it.each([
    ['model', byModel],
    ['rules', byRule],
  ])('%s gives spans inside their units, in order, that hold the surface', (_, recogniser) => {
    fc.assert(
      fc.property(fc.oneof(anything, newsy), fc.boolean(), (texts, english) => {
        const units = texts.map((text) => ({ text }));
        const mentions = recogniser.recognise(units, { english });
        for (const [index, { span, surface }] of mentions.entries()) {
          expect(units[span.unit].text.slice(span.start, span.end)).toBe(surface);
          expect(surface.length).toBeGreaterThan(0);
          const before = mentions[index - 1]?.span;
          if (before?.unit === span.unit) expect(before.end).toBeLessThanOrEqual(span.start);
        }
      }),
      RUNS,
    );
  });

  it('every mention belongs to exactly one entity, and keys and aliases are never empty', () => {
    fc.assert(
      fc.property(fc.oneof(anything, newsy), (texts) => {
        const units = texts.map((text) => ({ text }));
        const mentions = byRule.recognise(units, { english: true });
        const entities = linkMentions(mentions, units);
        expect(entities.flatMap((entity) => entity.mentions).length).toBe(mentions.length);
        expect(new Set(entities.flatMap((entity) => entity.mentions))).toEqual(
          new Set(mentions.map(({ span }) => span)),
        );
        for (const { key, aliases, name } of entities) {
          expect(key).toMatch(/^(?:per|org|loc):./);
          expect(name).not.toBe('');
          expect(aliases).not.toContain('');
        }
      }),
      RUNS,
    );
  });

  it('links any mentions at all to a partition', () => {
    const word = fc.constantFrom(
      'Ada',
      'Quill',
      'A.',
      'the',
      'NATO',
      'N.',
      "'s",
      'President',
      'U.S.',
      'Bank',
      '-',
      'Å',
    );
    const mention = fc.record({
      words: fc.array(word, { minLength: 1, maxLength: 4 }),
      type: fc.constantFrom<EntityType>('person', 'organisation', 'place'),
    });
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 12 }), (list) => {
        let text = '';
        const mentions = list.map(({ words, type }): Mention => {
          const surface = words.join(' ');
          const start = text.length;
          text += `${surface}, `;
          return { span: { unit: 0, start, end: start + surface.length }, surface, type };
        });
        const entities = linkMentions(mentions, [{ text }]);
        const spans = entities.flatMap((entity) => entity.mentions);
        expect(spans.length).toBe(mentions.length);
        expect(new Set(spans).size).toBe(mentions.length);
      }),
      RUNS,
    );
  });

  it('finds the same twice', () => {
    const units = [{ text: 'Ada Quill of NATO met Quill in Oslo.' }];
    expect(findEntities({ units }, byModel)).toEqual(findEntities({ units }, byModel));
  });
});
