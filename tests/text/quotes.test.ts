import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_QUOTATION_LENGTH } from '../../lib/text/quotes';
import { tokenise } from '../../lib/text/tokens';

/** The words that count as quoted. */
function quotedIn(...texts: string[]): string {
  const { count, unit, start, end, quoted } = tokenise(texts.map((text) => ({ text })));
  const all = Array.from({ length: count }, (_, i) => i);
  return all
    .filter((i) => quoted[i] === 1)
    .map((i) => texts[unit[i]].slice(start[i], end[i]))
    .join(' ');
}

describe('quotation marks', () => {
  it.each([
    ['straight', 'She said "we will go" and left.', 'we will go'],
    ['curly', 'She said “we will go” and left.', 'we will go'],
    ['German', 'Sie sagte: „Wir gehen“ und ging.', 'Wir gehen'],
    ['French', 'Elle dit « nous partons » et sort.', 'nous partons'],
    ['French from the right', 'Er sagte »wir gehen« und ging.', 'wir gehen'],
    ['Swedish', 'Hon sade ”vi går” och gick.', 'vi går'],
    ['Japanese', '彼は「行く」と言った', '行 く'],
    ['opened curly, closed straight', 'She said “we will go" and left.', 'we will go'],
    ['apostrophes inside', 'He said "we don’t know" today.', 'we don’t know'],
    ['single marks are apostrophes', "He called it 'a plan' today.", ''],
    ['inches are none', 'A man of 6\'2" was seen by "two people" there.', 'two people'],
    [
      'a lost closing mark, then another quotation',
      'He said "we go. Then "they stay" he added.',
      'we go Then they stay',
    ],
    ['marks without spaces', 'said:"we go"then left', 'we go'],
    ['marks with spaces', 'said " we go " then left', 'we go'],
  ])('%s', (_, text, expected) => {
    expect(quotedIn(text)).toBe(expected);
  });

  it('are forgotten at the end of a unit', () => {
    expect(quotedIn('He said "we will', 'go home" and left.')).toBe('we will');
  });

  it('that nobody closes are believed for so many words only', () => {
    const words = Array.from({ length: MAX_QUOTATION_LENGTH * 3 }, (_, i) => `w${i}`);
    expect(quotedIn(`"${words.join(' ')}`).split(' ')).toHaveLength(MAX_QUOTATION_LENGTH);
  });

  it('mean the same straight and curly', () => {
    const part = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 }).map((w) => w.join(' '));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 7 }), (parts) => {
        const text = (open: string, close: string) =>
          parts.map((each, i) => (i % 2 === 1 ? `${open}${each}${close}` : each)).join(' ');
        expect(quotedIn(text('“', '”'))).toBe(quotedIn(text('"', '"')));
        expect(quotedIn(text('"', '"'))).toBe(parts.filter((_, i) => i % 2 === 1).join(' '));
      }),
    );
  });
});

describe('words of others without marks', () => {
  it('are the posts that a site embeds', () => {
    const post = 'The bridge is open again! — Harbour Board (@harbourboard) June 3, 2021';
    expect(quotedIn('The board wrote:', post, 'Traffic resumed.')).toMatch(/^The bridge is open again/);
    expect(quotedIn('See it pic.twitter.com/abc123')).toContain('See it');
    expect(quotedIn('Ask (@harbourboard) for the timetable that was published last week in the harbour office.')).toBe(
      '',
    );
  });

  it('are the turns of a transcript, but not a lone dateline', () => {
    const turns = ['MAYOR: We are open.', 'QUESTION: Since when?', 'MAYOR: Since noon.'];
    expect(quotedIn(...turns)).toBe('MAYOR We are open QUESTION Since when MAYOR Since noon');
    expect(quotedIn('NEW HARBOUR: The bridge opened.', 'Traffic resumed.')).toBe('');
  });
});
