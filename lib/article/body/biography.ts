import { comparable } from '../../text/char-classes';

/**
 * The paragraph after a story that says who wrote it: "Ana Ruiz is a coach and the founder of …". Only there, only where
 * the page names the same person as its author, and only with a verb of being or doing for a living after the name: a
 * story of somebody may well close with a sentence that begins with the name.
 */
const IS =
  /^(?:,[^,]{2,60},)?\s*(?:\([^)]*\)\s*)?(?:is|was|ist|est|es|é|è|är|er|on|writes|covers|reports|works|has written|schreibt|arbeitet|leitet|écrit|escribe|trabaja|schrijft|werkt)\b/i;
const MAX_LENGTH = 500;

export function isBiography(text: string, authors: readonly string[]): boolean {
  if (text.length > MAX_LENGTH) return false;
  const name = authors.find(
    (author) => author.includes(' ') && comparable(text.slice(0, author.length)) === comparable(author),
  );
  return name !== undefined && IS.test(text.slice(name.length));
}
