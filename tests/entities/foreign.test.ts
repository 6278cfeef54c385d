import { describe, expect, it } from 'vitest';
import { findEntities } from '../../lib/entities/find';
import { byModel } from './recognisers';

const namesIn = (language: string, text: string) =>
  findEntities({ units: [{ text }], language }, byModel).map(({ key }) => key);

const GERMAN =
  'Mit dem Zug fuhr der Minister am Montag nach Berlin. Am Ende war die Bank leer, und der Titel ging an eine Frau aus Hamburg. ' +
  'Das Ende der Reise ist nah, sagte er, und der Titel ist nicht mehr von Wert.';

describe('in a language that the model does not know', () => {
  it('a common noun is no place: German "Ende", "Titel", "Bank", "Zug"', () => {
    expect(namesIn('de', GERMAN)).toEqual(['loc:berlin', 'loc:hamburg']);
  });

  it('a small word is no institute: "Mit" is not the MIT, nor in capitals', () => {
    expect(namesIn('de', `MIT DEM ZUG DURCH DEN TUNNEL. ${GERMAN}`)).not.toContain('org:mit');
    expect(namesIn('de', `${GERMAN} Forscher am MIT in Boston sagten das.`)).toContain('org:mit');
  });

  it('a noun that is a town as well is a town where one stands', () => {
    const text =
      'Der Rat tagte am Montag in Essen, und die Frau ist nicht mit dem Auto nach Halle gefahren, sagte sie.';
    expect(namesIn('de', text)).toEqual(['loc:essen', 'loc:halle']);
    expect(
      namesIn('de', 'Das Essen ist gut, sagte die Frau am Montag, und der Koch hat es mit der Hand gemacht.'),
    ).toEqual([]);
  });

  it.each([
    ['fr', 'La Banque a dit que la grève est finie dans la ville. Les maires de Nice et de Tours sont dans le train.'],
    ['es', 'La ministra dijo que el tren de Granada no sale. Los alcaldes de La Paz y de Granada son de los que van.'],
  ])('an article that begins a sentence is no part of a name (%s)', (language, text) => {
    expect(namesIn(language, text).filter((key) => /:(?:la|les|los)-(?!paz)/.test(key))).toEqual([]);
  });

  it('but a name that begins with one keeps it', () => {
    const text =
      'El tren de la ministra no va por la costa. La Paz es la ciudad que el ministro dijo que no va a ver con los demás.';
    expect(namesIn('es', text)).toContain('loc:la-paz');
  });
});
