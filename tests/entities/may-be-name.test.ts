import { describe, expect, it } from 'vitest';
import { mayBeName } from '../../lib/entities/may-be-name';

describe('words that may be a name', () => {
  it.each([
    'Moss',
    'Ada M. Moss',
    'J. R. Marwick',
    'Ursula von der Heide',
    'Harbour Trust & Sons',
    'Ministry of Foreign Affairs and Trade',
    'Médecins sans Frontières',
    'O’Neill-Brandt',
    '3M',
    'وزارة الخارجية',
    '東京都',
  ])('%s', (words) => expect(mayBeName(words)).toBe(true));

  it.each([
    '',
    'ferry',
    'ran aground off the coast',
    'The ferry ran aground',
    'Nobody was hurt. The ferry',
    '“We were lucky,” Moss said',
    'The Harbour Trust said that the pilots had been warned of it',
    'Ada Moss\nIlse Marwick',
    '1,200 to 1,500',
  ])('not “%s”', (words) => expect(mayBeName(words)).toBe(false));
});
