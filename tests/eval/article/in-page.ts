import { Readability } from '@mozilla/readability';
import type { PageArticle } from '../../../lib/article/article';
import { confirmStory } from '../../../lib/article/detect/confirm';
import { detectStory } from '../../../lib/article/detect/detect.dom';
import { STRICT_THRESHOLD } from '../../../lib/article/detect/thresholds';
import { type ReadArticle, readArticle } from '../../../lib/article/read.dom';
import type { Span } from '../../../lib/text/span';

/**
 * Runs inside the page: bundled at run time and evaluated in a realm that has seen no other page, as the content
 * scripts are. Everything is timed once and cold, ours and Readability's in turns first.
 */
export interface Measurement {
  readonly score: number;
  /** What the product does without being asked: the gate's strict yes, a body, and the second look's yes. */
  readonly isNews: boolean;
  readonly article: PageArticle | null;
  readonly gateMs: number;
  readonly readMs: number;
  readonly readabilityMs: number;
  /** Readability's `content`, one line a block. */
  readonly readabilityBody: string;
  /** Changes to the page that a MutationObserver saw while ours ran. */
  readonly mutations: number;
  readonly spans: number;
  /** Spans whose range gives other words, or is not found again. */
  readonly brokenSpans: readonly string[];
  readonly elements: number;
}

const SPANS_A_PAGE = 12;
const MAX_SPAN_LENGTH = 120;

function measure(url: string, oursFirst: boolean): Measurement {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  let theirs = oursFirst ? null : measureReadability();
  observer.takeRecords();
  const start = performance.now();
  const { score } = detectStory(document, url);
  const gated = performance.now();
  const read = readArticle(document, url);
  const done = performance.now();
  const mutations = observer.takeRecords().length;
  observer.disconnect();
  theirs ??= measureReadability();
  return {
    score,
    isNews: score >= STRICT_THRESHOLD && read !== null && confirmStory(read.article, score),
    article: read?.article ?? null,
    gateMs: gated - start,
    readMs: done - gated,
    ...theirs,
    mutations,
    ...checkSpans(read),
    elements: document.getElementsByTagName('*').length,
  };
}

function measureReadability() {
  const start = performance.now();
  let content = '';
  try {
    content = new Readability(document.cloneNode(true) as Document).parse()?.content ?? '';
  } catch {
    // Readability throws on some pages; that counts as no body.
  }
  const readabilityMs = performance.now() - start;
  return { readabilityMs, readabilityBody: linesOf(content) };
}

const BLOCKS =
  'address,article,aside,blockquote,dd,div,dl,dt,figcaption,figure,h1,h2,h3,h4,h5,h6,li,ol,p,pre,section,table,td,th,tr,ul';

/** Text with a line break around every block: its own `textContent` glues paragraphs together. */
function linesOf(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const block of parsed.querySelectorAll(BLOCKS)) {
    block.prepend('\n');
    block.append('\n');
  }
  for (const breaking of parsed.querySelectorAll('br')) breaking.replaceWith('\n');
  return (parsed.body.textContent ?? '').replace(/\s*\n\s*/g, '\n').trim();
}

/** Random spans, the same in every run, to the page and back. */
function checkSpans(read: ReadArticle | null) {
  const brokenSpans: string[] = [];
  if (!read) return { spans: 0, brokenSpans };
  const random = randomNumbers(20_260_701);
  const { units } = read.article;
  for (let count = 0; count < SPANS_A_PAGE; count++) {
    const unit = Math.floor(random() * units.length);
    const { text } = units[unit];
    const start = Math.floor(random() * text.length);
    const end = Math.min(text.length, start + 1 + Math.floor(random() * MAX_SPAN_LENGTH));
    const words = text.slice(start, end);
    const range = read.locate({ unit, start, end });
    const back = range ? read.spanOf(range) : [];
    if (!range || !sameWords(range.toString(), words)) brokenSpans.push(`words: ${words} | ${range?.toString()}`);
    else if (!isTrimmed(back, { unit, start, end }, text)) brokenSpans.push(`span: ${words}`);
  }
  return { spans: SPANS_A_PAGE, brokenSpans };
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

/** The words in order from end to end; hidden text that stands between them on the page may come in between. */
function sameWords(shown: string, words: string): boolean {
  const [page, span] = [withoutSpace(shown), withoutSpace(words)];
  let found = 0;
  for (let at = 0; at < page.length; at++) if (page[at] === span[found]) found++;
  return found === span.length && page.at(0) === span.at(0) && page.at(-1) === span.at(-1);
}

/** The span itself, but for a space at either end, which has no character of its own at a line break. */
function isTrimmed(back: readonly Span[], span: Span, text: string): boolean {
  const words = text.slice(span.start, span.end);
  if (words.trim() === '') return back.length === 0;
  const start = span.start + (words.length - words.trimStart().length);
  const end = span.end - (words.length - words.trimEnd().length);
  return back.length === 1 && back[0].unit === span.unit && back[0].start === start && back[0].end === end;
}

/** mulberry32 */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

(globalThis as { measurePage?: typeof measure }).measurePage = measure;
