import type { PassageSelector } from '../anchor/selector';
import type { PageArticle } from '../article/article';
import { own } from '../article/unclobbered.dom';
import type { PageMention, PageReading } from '../notes/reading';
import { type Span, wordsOf } from '../text/span';
import type { Chip, ChipContent } from './chip.dom';
import type { Mark } from './mark';
import type { Painter } from './paint.dom';
import { type SelectablePage, selectedPassage } from './selection.dom';
import { watchPage } from './watch.dom';

/** What reading a page gives: the article, and where its words are on the live page. */
export interface LiveArticle extends SelectablePage {
  locate(span: Span): Range | null;
}

export interface SessionOptions {
  readonly window: Window;
  readonly signal: AbortSignal;
  /** null where the page has no body of an article (yet). `asked`: the reader wants it read whatever it looks like. */
  read(document: Document, url: string, asked: boolean): LiveArticle | null;
  /** Asked again for every address that a single-page site takes. */
  isStory(document: Document, url: string): boolean;
  /** Tell the background what was read, or that there is nothing (any more). */
  report(article: PageArticle | null): Promise<PageReading | null>;
  createPainter(locate: (span: Span) => Range | null): Painter;
  readonly chip: Chip;
  /** The chip's words; null where it stays away. */
  describe(reading: PageReading): ChipContent | null;
}

/** Where a painted place leads. */
export type HitTarget =
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'entity'; readonly mention: PageMention };

export interface Session {
  /** Read the page: after a yes of the gate, or because the reader `asked`. */
  start(options: { readonly asked: boolean }): void;
  show(reading: PageReading): void;
  reveal(span: Span): boolean;
  /** What is painted; null where nothing is. */
  shown(): PageReading | null;
  /** Where words of the article are on the live page; null where they are not. */
  locate(span: Span): Range | null;
  wordsAt(span: Span): string;
  /** The selected words of the article; empty where none are. */
  selection(): PassageSelector[];
  /** What is painted under a point of the viewport; null where nothing that leads anywhere is. */
  targetAt(x: number, y: number): HitTarget | null;
}

/** Fewer characters of body than this are a page that has not rendered its story yet; what the user asked for is read as it is. */
const MIN_BODY = 200;

/** A mark that leads to a note, or to what is known of a name, when it is pointed at or clicked. */
export type LeadingMark = Mark & { readonly note?: string; readonly mention?: PageMention };

export function marksOf({ passages, mentions, notes }: PageReading): LeadingMark[] {
  return [
    ...passages.map(
      ({ span, strength }): Mark => ({
        span,
        style: strength === 'quoted' ? 'quoted' : strength === 'strong' ? 'copied-strong' : 'copied-light',
      }),
    ),
    ...mentions.map((mention): LeadingMark => ({ span: mention.span, style: 'name', mention })),
    ...mentions
      .filter((mention) => mention.noted)
      .map((mention): LeadingMark => ({ span: mention.span, style: 'noted', mention })),
    ...notes.flatMap(({ id, spans, colour }) =>
      spans.map((span): LeadingMark => ({ span, style: `note-${colour}`, note: id })),
    ),
  ];
}

const bodyLength = ({ units }: PageArticle) => units.reduce((length, unit) => length + unit.text.length, 0);

const sameText = (a: PageArticle, b: PageArticle) =>
  a.title === b.title && a.units.length === b.units.length && a.units.every((unit, i) => unit.text === b.units[i].text);

/**
 * One page, for as long as it lives: read it, have it judged, paint the answer; paint again when the page re-renders; start
 * afresh when it takes another address. Nothing of the story before is left then, not even an answer that comes late.
 */
export function createSession(options: SessionOptions): Session {
  const { window, signal, chip } = options;
  const document = window.document;
  let live: LiveArticle | null = null;
  let shown: PageReading | null = null;
  /** Whether the address is wanted: the gate or the reader said yes. */
  let wanted = false;
  let askedFor = false;
  let turn = 0;
  const painter = options.createPainter((span) => live?.locate(span) ?? null);

  const show = (reading: PageReading) => {
    shown = reading;
    void painter.show(marksOf(reading));
    const content = options.describe(reading);
    if (content) chip.show(content);
    else chip.hide();
  };

  const clear = () => {
    turn += 1;
    live = null;
    shown = null;
    painter.clear();
    chip.hide();
  };

  const readPage = async () => {
    const next = options.read(document, window.location.href, askedFor);
    if (!next || bodyLength(next.article) < (askedFor ? 1 : MIN_BODY)) return;
    const before = live;
    live = next;
    if (before && sameText(before.article, next.article)) {
      if (shown) show(shown);
      return;
    }
    turn += 1;
    const asked = turn;
    const reading = await options.report(next.article);
    if (asked === turn && reading && !signal.aborted) show(reading);
  };

  const lookAgain = () => {
    if (!wanted) {
      wanted = options.isStory(document, window.location.href);
      if (!wanted) return;
    }
    void readPage();
  };

  watchPage({
    window,
    signal,
    onNavigate: () => {
      // Said once: a page may change its address a thousand times.
      if (live) void options.report(null);
      clear();
      wanted = false;
      askedFor = false;
    },
    onReturn: () => {
      live = null;
      lookAgain();
    },
    onChange: lookAgain,
  });
  signal.addEventListener('abort', clear);

  return {
    start: ({ asked }) => {
      wanted = true;
      askedFor = asked;
      void readPage();
    },
    show,
    reveal: (span) => painter.reveal(span),
    shown: () => shown,
    locate: (span) => live?.locate(span) ?? null,
    wordsAt: (span) => (live ? wordsOf(live.article.units, span) : ''),
    selection: () => selectedPassage(own(document, 'getSelection').call(document), live),
    targetAt: (x, y) => {
      const mark = painter.markAt(x, y) as LeadingMark | null;
      if (mark?.note) return { kind: 'note', note: mark.note };
      return mark?.mention ? { kind: 'entity', mention: mark.mention } : null;
    },
  };
}
