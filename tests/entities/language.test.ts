import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../lib/entities/language';

const english = (text: string, language: string | null = null) => isEnglish([{ text }], language);

describe('isEnglish', () => {
  it.each([
    'The ferry from the islands was late, and the people who had waited for it went home with their bags.',
    'Harrow 3, Northport 1; Quill 2, Weston 2',
  ])('takes %j for English', (text) => {
    expect(english(text)).toBe(true);
  });

  it.each([
    ['French', 'Le bateau est parti dans la nuit avec les passagers qui ont attendu sur le quai pour le voir.'],
    ['German', 'Die Fähre ist in der Nacht nicht gefahren, und die Leute sind mit dem Bus nach Hause gekommen.'],
    ['Spanish', 'El barco no salió por la noche y los viajeros que esperaban en el puerto se fueron con sus maletas.'],
    [
      'Dutch',
      'De boot is in de nacht niet vertrokken en de mensen zijn met het openbaar vervoer van de haven naar huis.',
    ],
    ['Danish', 'Færgen er ikke sejlet, og det er et problem for dem som skulle til øen og hjem til middag.'],
    ['Polish', 'Prom nie odpłynął w nocy i ludzie nie wrócili do domu, bo na wyspie się nie dało, a to jest kłopot.'],
    ['Russian', 'Паром не ушёл ночью, и люди вернулись домой.'],
    ['Japanese', '昨夜、船は出なかった。人々は家に帰った。'],
  ])('takes %s for something else, whatever the page says', (_, text) => {
    expect(english(text)).toBe(false);
    expect(english(text, 'en')).toBe(false);
  });

  it('asks the page where there are too few words', () => {
    expect(english('Harrow wins', 'de-AT')).toBe(false);
    expect(english('Harrow wins', 'en-GB')).toBe(true);
  });
});
