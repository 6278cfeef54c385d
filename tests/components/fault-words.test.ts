import { describe, expect, it } from 'vitest';
import { errorWords, faultWords, placeAndReason } from '../../components/fault-words';
import { failureWords } from '../../components/popup/failure-words';
import { CodedError } from '../../lib/errors/coded-error';
import { StoreError } from '../../lib/store/store-error';
import { faultInEnglish } from '../../tools/copytaster/english';

describe('the words for a fault', () => {
  it('fill in its facts, and those of the fault within', () => {
    const fault = { code: 'at', place: 'a.pack', fault: { code: 'wrongSize', bytes: 1_234, expected: 5 } };
    expect(faultWords(fault)).toBe('a.pack: 1,234 bytes, the index says 5');
    expect(faultInEnglish(fault)).toBe('a.pack: 1234 bytes, the index says 5');
    expect(errorWords(new CodedError({ code: 'http', host: 'a.example', status: 410 }))).toBe(
      'a.example says that the file is gone for good (410)',
    );
  });

  it('are the stored ones where an older Copytaster stored words', () => {
    expect(faultWords('a.example has no such file (404)')).toBe('a.example has no such file (404)');
  });

  it('name the code where a newer Copytaster stored one that is not known here', () => {
    expect(faultWords({ code: 'ofTomorrow' })).toContain('(ofTomorrow)');
    expect(faultInEnglish({ code: 'ofTomorrow' })).toContain('(ofTomorrow)');
  });

  it('are the browser’s where nobody foresaw it', () => {
    expect(errorWords(new Error('disk on fire'))).toBe('disk on fire');
  });

  it('tell the place apart from what is wrong there', () => {
    const place = { code: 'lineColumn', line: 7, column: 3 };
    expect(placeAndReason({ code: 'at', place, fault: { code: 'openQuote' } })).toEqual({
      place: 'line 7, column 3',
      reason: 'a quotation mark opens here and never closes',
    });
    expect(placeAndReason({ code: 'at', place: 'notes[3].id', fault: { code: 'repeated' } }).place).toBe('notes[3].id');
    expect(placeAndReason({ code: 'emptyFile' })).toEqual({ place: '', reason: 'the file is empty' });
  });

  it('are the same in the popup, which carries those of the store alone', () => {
    for (const fault of [{ code: 'storageFull' }, { code: 'missingShards', id: 'coast', count: 3 }] as const) {
      expect(failureWords(new StoreError(fault))).toBe(faultWords(fault));
    }
    expect(failureWords(new DOMException('The disk is full.', 'QuotaExceededError'))).toMatch(/^the disk or /);
    expect(failureWords(new Error('disk on fire'))).toBe('disk on fire');
  });

  it('take nothing in a fact for a place to fill in', () => {
    const fault = { code: 'otherPack', id: '{expected}', expected: '$1' };
    expect(faultWords(fault)).toContain('{expected}');
    expect(faultInEnglish(fault)).toBe('this is another pack: {expected}, not $1');
  });
});
