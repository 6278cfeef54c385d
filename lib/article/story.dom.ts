import { confirmStory } from './confirm';
import { detectStory } from './detect.dom';
import { type ReadArticle, readArticle } from './read.dom';

/**
 * What an automatic run reads: null where the page holds no body, and where the second look finds that the gate was
 * wrong. On the reader's own click use readArticle, which asks nothing.
 */
export function readStory(document: Document, url: string): ReadArticle | null {
  const read = readArticle(document, url);
  return read && confirmStory(read.article, detectStory(document, url).score) ? read : null;
}
