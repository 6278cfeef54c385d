import { describe, expect, it } from 'vitest';
import { carryPassage } from '../../lib/anchor/carry';
import { describePassage } from '../../lib/anchor/describe';
import { wordsOf } from '../../lib/text/span';
import { HARBOUR } from './story';

/** Another paper's version: shortened, reordered, one sentence reworded, a paragraph of its own in front. */
const COPY = [
  'Easthaven reporters followed the ships all morning, and so did Calloway, whose critics stayed at home.',
  'The harbour of Port Alden opened to large ships on Monday, eleven years after a storm broke its mole.',
  'It cost 214 million crowns, twice what the council had planned, and took four years longer.',
  'Mayor Ines Calloway cut a ribbon at noon, and forty ships followed the pilot boat into the harbour.',
].map((text) => ({ text }));

function noteOn(words: string) {
  const unit = HARBOUR.findIndex(({ text }) => text.includes(words));
  const start = HARBOUR[unit].text.indexOf(words);
  return describePassage(HARBOUR, { unit, start, end: start + words.length });
}

function carried(words: string, from: typeof HARBOUR | null = HARBOUR): string | null {
  const { span } = carryPassage(noteOn(words), from, COPY);
  return span && wordsOf(COPY, span);
}

describe('a note on another copy of the story', () => {
  it('is offered at its sentence, reworded or not', () => {
    expect(
      carried(
        'The rebuilding cost 214 million crowns, twice what the council had planned, and took four years longer.',
      ),
    ).toBe('It cost 214 million crowns, twice what the council had planned, and took four years longer');
    expect(carried('twice what the council had planned')).toBe('twice what the council had planned');
  });

  it('is found within its sentence although its neighbours are gone', () => {
    expect(carried('forty ships')).toBe('forty ships');
  });

  it('is not offered where its sentence did not come along, whatever words recur', () => {
    expect(carried('Critics')).toBeNull();
    expect(carried('Easthaven')).toBeNull();
    expect(carried('The first ship to moor was the Marten')).toBeNull();
  });

  it('can be offered when the first copy is no longer kept, but a bare name then needs its neighbours', () => {
    expect(carried('twice what the council had planned', null)).toBe('twice what the council had planned');
    expect(carried('Easthaven', null)).toBeNull();
  });

  it('treats units that are not those of the note as not kept', () => {
    const other = [{ text: 'Quite another text.' }];
    expect(carryPassage(noteOn('twice what the council had planned'), other, COPY).span?.unit).toBe(2);
  });
});
