import { describe, expect, it } from 'vitest';
import { findEntities } from '../../lib/entities/find';
import { byModel, byRule } from './recognisers';

const keysOf = (text: string, recogniser = byModel) =>
  findEntities({ units: [{ text }], language: 'en' }, recogniser).map(({ key }) => key);

const STORMS =
  'Storm Ciarán hit the coast on Thursday. Ciarán brought winds of 100 mph, forecasters said. Storm Babet had killed seven people, and Babet was slower.';
const CARS =
  'Stellantis said on Monday that it would close a plant. Ford said it would not. Workers at Ford and Stellantis walked out, and Ford has 3,000 of them.';

describe('storms and companies are no persons', () => {
  it.each([
    ['the model', byModel],
    ['rules', byRule],
  ])('with %s', (_, recogniser) => {
    const keys = keysOf(`${STORMS} ${CARS}`, recogniser);
    expect(keys.filter((key) => key.startsWith('per:'))).toEqual([]);
    expect(keys).toEqual(expect.arrayContaining(['org:stellantis', 'org:ford']));
    expect(keys.filter((key) => /ciaran|babet/.test(key))).toEqual([]);
  });

  it('nor several storms at once', () => {
    const text =
      'Forecasters said Storms Ulrika and Torvald would pass by Friday. Ulrika was weaker, they said, than Torvald.';
    expect(keysOf(text)).toEqual([]);
  });

  it('nor a company that is told by its full name in the article', () => {
    const text =
      'Harlow Motors Inc. said on Monday that sales fell. "We regret it," Harlow said. Harlow told reporters that it would go on.';
    expect(keysOf(text).filter((key) => key.startsWith('per:'))).toEqual([]);
  });

  it('but somebody of that name is', () => {
    expect(keysOf('Gerald Ford became president in 1974. Ford said it was right.')).toEqual(['per:gerald-ford']);
    expect(keysOf('Mr. Ford told reporters on Monday that he would go.')).toEqual(['per:ford']);
    expect(keysOf('Babet Holm wrote of Storm Babet on Friday. Mr. Holm read it.')).toContain('per:babet-holm');
  });

  it('and a surname after a nickname is a person’s', () => {
    const text =
      'Otto "Tookie" Wallace was sentenced on Monday. Wallace has said he is sorry, and Wallace will appeal.';
    expect(keysOf(text)).toEqual(['per:otto-wallace']);
  });
});
