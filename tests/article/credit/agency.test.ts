import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGENCIES } from '../../../lib/article/credit/agencies';
import { agenciesIn, agencyOf, agencyOfHost } from '../../../lib/article/credit/agency';
import { anyText } from '../../any-text';
import { casesOf } from '../cases';

interface Case {
  readonly text: string;
  readonly brief?: boolean;
  readonly agencies: readonly string[];
}

describe('agenciesIn', () => {
  it.each(casesOf<Case>('agencies'))('“$text”, brief: $brief', ({ text, brief = false, agencies }) => {
    expect(agenciesIn(text, { brief }).map(({ agency }) => agency.name)).toEqual(agencies);
  });

  it('finds every name of every agency', () => {
    for (const { name, names, brief } of AGENCIES) {
      for (const form of names) expect(agencyOf(form)?.name, form).toBe(name);
      for (const form of brief) expect(agencyOf(form)?.name, form).toBe(name);
    }
  });

  it('gives places in the text, in order, none inside another', () => {
    const pieces = fc.constantFrom('Associated Press', 'of Pakistan', 'İ', 'Reuters', '新华社', 'dpa', ' ', '/', ', ');
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let free = 0;
        for (const { start, end } of agenciesIn(text, { brief: true })) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeLessThanOrEqual(text.length);
          free = end;
        }
      }),
    );
  });
});

describe('agencyOfHost', () => {
  it.each([
    ['apnews.com', 'AP'],
    ['www.reuters.com', 'Reuters'],
    ['notreuters.com', undefined],
    ['reuters.com.example', undefined],
  ])('%s', (host, name) => expect(agencyOfHost(host)?.name).toBe(name));
});
