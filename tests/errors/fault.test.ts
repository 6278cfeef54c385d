import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodedError, faultOf } from '../../lib/errors/coded-error';
import { describeFault, type Fault, readFault } from '../../lib/errors/fault';
import { faultKey } from '../../lib/errors/fault-key';
import { placedFault } from '../../lib/errors/invalid';

const NESTED: Fault = { code: 'at', place: 'a.pack', fault: { code: 'wrongSize', bytes: 1, expected: 2 } };

describe('a fault', () => {
  it('is the error’s own, or what the browser said', () => {
    const error = new CodedError(NESTED);
    expect(faultOf(error)).toBe(NESTED);
    expect(error.message).toBe('at place=a.pack fault=(wrongSize bytes=1 expected=2)');
    expect(faultOf(new TypeError('Failed to fetch'))).toEqual({ code: 'unexpected', said: 'Failed to fetch' });
    expect(faultOf('no')).toEqual({ code: 'unexpected', said: 'no' });
  });

  it('comes through a message as it was, and nothing else does', () => {
    expect(readFault(JSON.parse(JSON.stringify(NESTED)))).toEqual(NESTED);
    for (const other of [
      null,
      'http',
      [],
      {},
      { code: 4 },
      { code: 'a b' },
      { code: 'a', fact: null },
      { code: 'a', fact: {} },
    ]) {
      expect(readFault(other)).toBeNull();
    }
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = readFault(value);
        if (read) expect(describeFault(read)).toContain(read.code);
      }),
    );
  });

  it('that is nested without end is none', () => {
    let endless: Fault = { code: 'at' };
    for (let depth = 0; depth < 10_000; depth++) endless = { code: 'at', fault: endless };
    expect(readFault(endless)).toBeNull();
  });

  it('has words of its own for the answers that hosts give most', () => {
    const keyOf = (status: number) => faultKey({ code: 'http', host: 'a.example', status });
    expect([404, 418, 503].map(keyOf)).toEqual(['faults.http404', 'faults.http', 'faults.http5xx']);
    expect(faultKey({ code: 'silent', status: 404 })).toBe('faults.silent');
  });

  it('of a field names the field, what was expected and the beginning of what was found', () => {
    const issue = { type: 'string', expected: 'string', received: 'x'.repeat(100), message: '' };
    expect(placedFault({ ...issue, path: [{ key: 'shards' }, { key: 0 }, { key: 'file' }] })).toEqual({
      code: 'at',
      place: 'shards[0].file',
      fault: { code: 'invalid', expected: 'string', found: `${'x'.repeat(60)}…` },
    });
    expect(placedFault({ ...issue, received: 'undefined' })).toEqual({ code: 'missing' });
  });
});
