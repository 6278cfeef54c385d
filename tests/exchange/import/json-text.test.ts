import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { firstFault, parseJson } from '../../../lib/exchange/import/json-text';

vi.setConfig({ testTimeout: 60_000 });

/** JSON with one place of it changed, doubled or cut away: sometimes still JSON. */
const damaged = () =>
  fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '\\', ',', ':', '{', ']', '0', '\n', 'x', '-', '\u0001'))
    .map(([json, at, mark]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + mark + json.slice(place + 1);
    });

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the first fault of a JSON text', () => {
  it('is there exactly where JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.oneof(damaged(), fc.json(), fc.string()), (text) => {
        expect(firstFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['["a\nb"]', 3],
    ['["\\x"]', 2],
    ['[01]', 2],
    ['{}{}', 2],
    ['', 0],
    ['[}', 1],
  ])('of %j is at %d', (text, at) => {
    expect(firstFault(text)).toBe(at);
  });

  it('is found however deep the text is', () => {
    expect(firstFault('['.repeat(200_000))).toBe(200_000);
  });
});

describe('parseJson', () => {
  it('reads a file that begins with a byte order mark', () => {
    expect(parseJson('\ufeff{"a":1}')).toEqual({ a: 1 });
  });

  it('says of a file that was cut off that it ends too early', () => {
    fc.assert(
      fc.property(fc.object(), fc.nat(), (value, at) => {
        const json = JSON.stringify([value]);
        expect(() => parseJson(json.slice(0, at % json.length))).toThrow('endsEarly');
      }),
    );
  });

  it('names line and column', () => {
    expect(() => parseJson('{\n "a": [1,\n  ?]\n}')).toThrow('at place=(lineColumn line=3 column=3) fault=(notJson)');
  });
});
