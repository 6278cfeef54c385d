import { describe, expect, it } from 'vitest';
import { validatorsToKeep } from '../../../lib/corpus/updates/validators';

const given = { etag: '"a"', lastModified: 'Tue, 01 Dec 2026 08:00:00 GMT' };

describe('a validator (T15)', () => {
  it('is kept with a new file, and with one that has not changed and neither has it', () => {
    expect(validatorsToKeep(given, null)).toEqual(given);
    expect(validatorsToKeep(given, { etag: '"b"', lastModified: null, same: false })).toEqual(given);
    expect(validatorsToKeep(given, { ...given, same: true })).toEqual(given);
  });

  it('is an identifier where it changed without the file, and is not given back', () => {
    expect(validatorsToKeep({ ...given, etag: '"user-8"' }, { ...given, same: true })).toEqual({
      ...given,
      etag: null,
    });
    expect(
      validatorsToKeep(given, { ...given, lastModified: 'Mon, 30 Nov 2026 08:00:00 GMT', same: true }).lastModified,
    ).toBeNull();
  });

  it('is not given back by turns either', () => {
    const first = validatorsToKeep({ ...given, etag: '"1"' }, { ...given, same: true });
    expect(validatorsToKeep({ ...given, etag: '"2"' }, { ...first, same: true }).etag).toBeNull();
  });
});
