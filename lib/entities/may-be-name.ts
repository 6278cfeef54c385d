/** UTF-16 units and words: "United Nations Educational, Scientific and Cultural Organization" is 64 and 7. */
const MAX_LENGTH = 80;
const MAX_WORDS = 8;
/** Ends of sentences and quotation marks stand in no name; a full stop does, in initials. */
const NO_NAME = /[!?;:“”„"«»\n]|\p{Ll}{2}\. /u;
/** "of", "and", "van", "der": as short as particles are in the languages that have them. */
const PARTICLE = /^\p{Ll}{1,3}$/u;
const CAPITAL = /^[^\p{L}]*[\p{Lu}\p{Lt}\p{Lo}]/u;
const SMALL = /^[^\p{L}]*\p{Ll}/u;

/**
 * Whether words could be a name of somebody or something, by their shape alone: few, and more of them with a capital than without.
 * Scripts without capitals pass. Generous: it decides what is offered, never what is recognised.
 */
export function mayBeName(words: string): boolean {
  const parts = words.trim().split(/\s+/);
  if (words.length > MAX_LENGTH || parts.length > MAX_WORDS || NO_NAME.test(words)) return false;
  const long = parts.filter((part) => !PARTICLE.test(part));
  return long.filter((part) => CAPITAL.test(part)).length > long.filter((part) => SMALL.test(part)).length;
}
