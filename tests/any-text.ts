import fc from 'fast-check';

/**
 * Any UTF-16 text, half characters and control characters included: what JavaScript calls a string. fast-check's own
 * `unit: 'binary'` knows no half characters, and takes seconds to set itself up.
 */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat({ max: 0xffff }), fc.nat({ max: 0x7f }), fc.integer({ min: 0xd800, max: 0xdfff })), {
    maxLength: 40,
  })
  .map((codes) => String.fromCharCode(...codes));
