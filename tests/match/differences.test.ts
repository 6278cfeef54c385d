import { expect, it } from 'vitest';
import { differences } from '../../lib/match/differences';

const STRIKE = 'Dockers in the port of Osterhavn will walk out on Monday over unpaid night shifts.';
const TALKS = 'Talks between the union and the harbour board ended on Friday without any agreement.';
const SHIPS = 'Eleven ships are waiting outside the breakwater, the harbour master said in the morning.';
const LOCAL = 'The baker at the quay says that she sells half as much bread as in a usual week.';

const units = (...texts: string[]) => texts.map((text) => ({ text }));

it('tells the paragraphs that were cut from those that were added', () => {
  const { cut, added, units: drawn } = differences(units(STRIKE, TALKS, SHIPS), units(STRIKE, LOCAL));
  expect({ cut, added }).toEqual({ cut: 2, added: 1 });
  expect(drawn).toEqual([
    { length: STRIKE.length, isAdded: false },
    { length: LOCAL.length, isAdded: true },
  ]);
});

it('does not mind the order, nor a paragraph that was cut in two', () => {
  const at = STRIKE.indexOf('on Monday');
  const [first, second] = [STRIKE.slice(0, at), STRIKE.slice(at)];
  const { cut, added } = differences(units(STRIKE, TALKS, SHIPS), units(SHIPS, TALKS, first, second));
  expect({ cut, added }).toEqual({ cut: 0, added: 0 });
});

it('finds nothing in common with an empty text', () => {
  expect(differences(units(STRIKE), [])).toEqual({ cut: 1, added: 0, units: [] });
  expect(differences([], units(STRIKE))).toMatchObject({ cut: 0, added: 1 });
});
