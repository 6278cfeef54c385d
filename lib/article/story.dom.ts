import { confirmStory } from './detect/confirm';
import { type ReadArticle, readArticle } from './read.dom';

/**
 * What an automatic run reads: null where the page holds no body, and where the second look finds that the gate, which gave
 * the page this `score`, was wrong. On the reader's own click use readArticle, which asks nothing.
 */
export function readStory(document: Document, url: string, score: number): ReadArticle | null {
  const read = readArticle(document, url);
  return read && confirmStory(read.article, score) ? read : null;
}
