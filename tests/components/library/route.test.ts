import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, LIBRARY_START, type LibraryRoute, routeOf } from '../../../components/library/route';
import { anyText } from '../../any-text';

const key = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }));
const route: fc.Arbitrary<LibraryRoute> = fc.oneof(
  fc.constant({ view: 'notes' } as const),
  key.map((entity) => ({ view: 'entities', entity }) as const),
  key.map((story) => ({ view: 'stories', story }) as const),
);

describe('the library’s addresses', () => {
  it('lead back to the route that they were made from', () => {
    fc.assert(
      fc.property(route, (there) => {
        expect(routeOf(addressOf(there))).toEqual(there);
      }),
    );
  });

  it('are one segment, whatever stands in a key or an id', () => {
    expect(addressOf({ view: 'stories', story: 'https://echo.example/a?b=c#d' })).toBe(
      '#/stories/https%3A%2F%2Fecho.example%2Fa%3Fb%3Dc%23d',
    );
  });

  it.each(['', '#', '#/', '#/nowhere', '#//x'])('lead to the start where they mean nothing: “%s”', (address) => {
    expect(routeOf(address)).toEqual(LIBRARY_START);
  });

  it('never fail on anything that can stand in an address bar', () => {
    fc.assert(fc.property(anyText, (typed) => void routeOf(`#/entities/${typed}`)));
    expect(routeOf('#/entities/%')).toEqual({ view: 'entities', entity: null });
  });
});
