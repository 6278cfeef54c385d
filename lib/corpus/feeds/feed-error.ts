/** A feed that cannot be read. The message says why, for the reader. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
}
