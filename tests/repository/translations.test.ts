import { describe, expect, it } from 'vitest';
import { type Forms, localeFiles, readMessages } from './messages';

const english = readMessages('en.json');
const keys = [...english.keys()];

/** The longest description that Chrome's store takes, in characters. */
const MAX_DESCRIPTION_LENGTH = 132;

const placesIn = (text: string) => [...text.matchAll(/\{\w+\}|\$\d/g)].map(([place]) => place);
const placesOf = (forms: Forms) => new Set(Object.values(forms).flatMap(placesIn));

describe.each(localeFiles.filter((file) => file !== 'en.json'))('%s', (file) => {
  const words = readMessages(file);
  const both = keys.filter((key) => words.has(key)).map((key) => [key, english.get(key)!, words.get(key)!] as const);

  // What is listed here is to be translated, or to be taken out.
  it('has every message of en.json and no other', () => {
    const missing = keys.filter((key) => !words.has(key)).map((key) => `${key}: ${JSON.stringify(english.get(key))}`);
    expect(missing).toEqual([]);
    expect([...words.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('has plurals where en.json has them', () => {
    expect(both.filter(([, ours, theirs]) => 'other' in ours !== 'other' in theirs).map(([key]) => key)).toEqual([]);
  });

  it('fills the places that en.json fills', () => {
    const wrong = both.filter(([, ours, theirs]) => {
      const wanted = placesOf(ours);
      // The one text of a message, and the form for any number, say all; "one story" need not repeat its number.
      const inFull = placesIn(theirs.other ?? theirs.only);
      return (
        [...wanted].some((place) => !inFull.includes(place)) ||
        [...placesOf(theirs)].some((place) => !wanted.has(place))
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('is told apart from English', () => {
    const same = both.filter(([, ours, theirs]) => JSON.stringify(ours) === JSON.stringify(theirs));
    expect(same.length).toBeLessThan(keys.length / 10);
  });

  it('describes the extension in what a store takes', () => {
    expect(words.get('extension.description')!.only.length).toBeLessThanOrEqual(MAX_DESCRIPTION_LENGTH);
  });
});
