import { describe, expect, it } from 'vitest';
import { markDifference, sameHeadline } from '../../../components/verdict/headline';

const marked = (headline: string, other: string) =>
  markDifference(headline, other)
    .map(({ text, differs }) => (differs ? `[${text}]` : text))
    .join(' ');

describe('headlines', () => {
  it('are the same but for case, quotation marks and spacing', () => {
    expect(sameHeadline('Ministers “fail” to agree', 'MINISTERS FAIL TO  AGREE')).toBe(true);
    expect(sameHeadline('Ministers fail', 'Ministers fall')).toBe(false);
  });

  it('mark the words that the other has not, neighbours together', () => {
    expect(marked('Night Ferry Talks Collapse', 'Ministers fail to agree on night ferry rules')).toBe(
      'Night Ferry [Talks Collapse]',
    );
  });

  it('leave word order alone', () => {
    expect(marked('rules, ferry', 'Ferry rules')).toBe('rules, ferry');
  });
});
