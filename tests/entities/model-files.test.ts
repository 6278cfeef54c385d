import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openContainer, writeContainer } from '../../lib/entities/model/container';
import { openHashedKeys, writeHashedKeys } from '../../lib/entities/model/hashed-keys';
import { LABELS } from '../../lib/entities/model/labels';
import { MODEL_FILE, openModel, writeModel } from '../../lib/entities/model/model';

const hash = fc.integer({ min: 0, max: 0xffffffff });
const KIND = { magic: 'TEST', sections: 2 };

describe('the container', () => {
  it('gives back its sections', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (first, second) => {
        const file = writeContainer(KIND.magic, [first, second]);
        expect(openContainer(file.buffer, KIND)).toEqual([first, second]);
      }),
    );
  });

  it('refuses a file that is truncated or has one bit changed', () => {
    const file = writeContainer(KIND.magic, [Uint8Array.of(1, 2, 3), Uint8Array.of(4, 5)]);
    for (let length = 0; length < file.length; length++) {
      expect(() => openContainer(file.slice(0, length).buffer, KIND)).toThrow(/^badAsset file=TEST /);
    }
    fc.assert(
      fc.property(fc.nat(file.length * 8 - 1), (bit) => {
        const damaged = file.slice();
        damaged[bit >> 3] ^= 1 << (bit & 7);
        expect(() => openContainer(damaged.buffer, KIND)).toThrow(/^badAsset file=TEST /);
      }),
    );
  });

  it('names the first fault', () => {
    const file = writeContainer(KIND.magic, [new Uint8Array(3), new Uint8Array(0)]);
    expect(() => openContainer(new ArrayBuffer(3), KIND)).toThrow('part=length');
    expect(() => openContainer(file.buffer, { magic: 'ELSE', sections: 2 })).toThrow('part=magic');
    expect(() => openContainer(file.buffer, { magic: 'TEST', sections: 3 })).toThrow('part=sections');
  });
});

describe('hashed keys', () => {
  it('find every key, each at its own rank', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hash), (hashes) => {
        const { section, rankOf } = writeHashedKeys(hashes);
        const keys = openHashedKeys(section);
        for (const each of hashes) {
          expect(keys.find(each)).toBe(rankOf(each));
          expect(keys.find(each)).toBeGreaterThanOrEqual(0);
          expect(keys.find(each)).toBeLessThan(keys.size);
        }
      }),
    );
  });

  it('hardly ever find what is not there', () => {
    const hashes = Array.from({ length: 20_000 }, (_, index) => Math.imul(index, 2654435761) >>> 0);
    const { section } = writeHashedKeys(hashes);
    const keys = openHashedKeys(section);
    const known = new Set(hashes);
    const others = Array.from({ length: 100_000 }, (_, index) => Math.imul(index + 7_000_003, 2246822519) >>> 0);
    const wrong = others.filter((other) => !known.has(other) && keys.find(other) >= 0).length;
    expect(wrong).toBeLessThan(20);
  });

  it('refuse a section of the wrong length', () => {
    const { section } = writeHashedKeys([1, 2, 3]);
    for (let length = 0; length < section.length; length++) {
      expect(() => openHashedKeys(section.slice(0, length))).toThrow(/file=hashed-keys /);
    }
  });
});

describe('the model file', () => {
  const row = (weights: readonly number[]) => Int8Array.from({ length: LABELS }, (_, label) => weights[label] ?? 0);
  const file = writeModel({
    transitions: Float64Array.from({ length: (LABELS + 1) * LABELS }, (_, index) => index / 4),
    features: new Map([
      [11, row([1, -2, 127])],
      [0xfffffff0, row([0, 0, 0, -127])],
    ]),
    classes: new Map([
      [0x10000000, 300],
      [0xa0000000, 2],
    ]),
  });

  it('adds up the weights of the features of each word', () => {
    const model = openModel(file.buffer);
    const scores = new Int32Array(2 * LABELS);
    model.score(
      {
        words: 2,
        starts: Uint32Array.of(0, 2, 3),
        hashes: Uint32Array.of(11, 0xfffffff0, 11),
        clear() {},
        add() {},
        endWord() {},
      },
      scores,
    );
    expect([...scores.subarray(0, 4)]).toEqual([1, -2, 127, -127]);
    expect([...scores.subarray(LABELS, LABELS + 4)]).toEqual([1, -2, 127, 0]);
    expect(model.transitions[3]).toBe(0.75);
  });

  it('knows the class of a word', () => {
    const { classes } = openModel(file.buffer);
    expect([classes(0x10000000), classes(0xa0000000), classes(0x70000000)]).toEqual([300, 2, -1]);
  });

  it('is refused with a damaged or missing part', () => {
    expect(() => openModel(file.slice(0, -1).buffer)).toThrow(/file=CTcr /);
    const parts = openContainer(file.buffer, MODEL_FILE);
    const without = (section: number) =>
      writeContainer(
        MODEL_FILE.magic,
        parts.map((part, index) => (index === section ? part.slice(0, -1) : part)),
      ).buffer;
    for (let section = 0; section < MODEL_FILE.sections; section++) {
      expect(() => openModel(without(section))).toThrow(/file=CTcr part=\w+(-count)?$|file=hashed-keys /);
    }
  });
});
