import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../lib/entities/entity';
import { findEntities } from '../../lib/entities/find';
import { wordsOf } from '../../lib/text/span';
import { byModel, byRule } from './recognisers';

const SEEDS = '../shared/seeds';
const GOLD = `${SEEDS}/entities-gold.json`;
const TYPES: Readonly<Record<string, string>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

interface GoldDocument {
  readonly file: string;
  readonly mentions: readonly { readonly text: string; readonly type: string; readonly entity: string | null }[];
  readonly entities: readonly { readonly key: string; readonly type: string }[];
}

/** The entities that the two first stories name by a name, not by a people alone, and how each is called there. */
function named({ mentions, entities }: GoldDocument): Map<string, Set<string>> {
  const surfaces = (key: string, type: string) =>
    mentions.filter((mention) => mention.entity === key && mention.type === type).map(({ text }) => text);
  return new Map(
    entities
      .map(({ key, type }) => [`${type} ${key}`, new Set(surfaces(key, type))] as const)
      .filter(([, set]) => set.size > 0),
  );
}

describe.skipIf(!existsSync(GOLD))('the two stories that the project starts from (skipped: no data)', () => {
  const gold = existsSync(GOLD) ? (JSON.parse(readFileSync(GOLD, 'utf8')) as GoldDocument[]) : [];

  it.each([
    { how: 'rules', recogniser: byRule, atLeast: [8, 13] },
    { how: 'the model', recogniser: byModel, atLeast: [9, 15] },
  ])('$how find $atLeast entities, common ones under one key', ({ recogniser, atLeast }) => {
    const keys = gold.map((document, index) => {
      const text = readFileSync(`${SEEDS}/${document.file}`, 'utf8');
      const units = text.split('\n').flatMap((line) => (line.trim() ? [{ text: line.trim() }] : []));
      const entities = findEntities({ units }, recogniser);
      const found = new Map<string, string>();
      for (const [name, surfaces] of named(document)) {
        const match = entities.find((entity) => isOf(entity, name, surfaces, units));
        if (match) found.set(name, match.key);
      }
      expect(found.size).toBeGreaterThanOrEqual(atLeast[index]);
      return found;
    });
    const common = [...keys[0].keys()].filter((name) => keys[1].has(name));
    expect(common.length).toBeGreaterThanOrEqual(7);
    expect(common.map((name) => keys[0].get(name))).toEqual(common.map((name) => keys[1].get(name)));
  });
});

function isOf(
  entity: Entity,
  name: string,
  surfaces: ReadonlySet<string>,
  units: readonly { readonly text: string }[],
) {
  return (
    entity.type === TYPES[name.split(' ')[0]] && entity.mentions.some((span) => surfaces.has(wordsOf(units, span)))
  );
}
