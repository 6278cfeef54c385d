/** A pack that is refused: truncated, flipped, of another version, or made to mislead. The message says what is wrong. */
export class PackError extends Error {
  override readonly name = 'PackError';
}
