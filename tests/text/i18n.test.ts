import { describe, expect, it } from 'vitest';
import { t } from '../../lib/text/i18n';

describe('a message', () => {
  it('takes the plural of its number', () => {
    expect(t('popup.notes', 1, { count: '1' })).toBe('1 note');
    expect(t('popup.notes', 0, { count: '0' })).toBe('0 notes');
  });

  it('fills numbered places too', () => {
    expect(t('passage.offered', 12)).toBe('12 notes from other copies of this story');
  });

  it('chooses its form before a name that looks like two is filled in', () => {
    const source = 'Harbour Post | News {count} $1';
    expect(t('verdict.passages', 2, { source, count: 'two' })).toBe(`Shares two passages with a story by ${source}`);
  });
});
