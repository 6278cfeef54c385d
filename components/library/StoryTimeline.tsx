import type { Differences } from '../../lib/match/differences';
import type { ArticleFacts } from '../../lib/notes/article-record';
import type { ComparedCopies } from '../../lib/notes/compared-copies';
import { formatCount, formatDay, formatDays } from '../format';
import { copyKindWords } from '../verdict/sentence';
import { t } from '../words';
import { timelineOf } from './timeline';

export interface StoryTimelineProps {
  readonly articles: readonly ArticleFacts[];
  /** null while it is worked out, and where too few texts are kept. */
  readonly compared: ComparedCopies | null;
}

/**
 * Who ran the story when, and what became of it there: a row a copy, its mark where its day is, below it its paragraphs, those
 * that the oldest copy does not have in another pattern. The words say all of it too.
 */
export function StoryTimeline({ articles, compared }: StoryTimelineProps) {
  const { days, copies } = timelineOf(articles);
  return (
    <figure class="story-timeline" data-part="story-timeline">
      {days !== null && (
        <figcaption class="small soft">
          <span>{formatDays(days.first, days.last)}</span>
          {compared && <ParagraphKey />}
        </figcaption>
      )}
      <ol>
        {copies.map(({ article, at }) => (
          <li key={article.id} data-part="copy-row">
            <bdi class="outlet">{article.publisher ?? article.site}</bdi>
            <svg class="track" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <line x1="0" x2="100" y1="10" y2="10" />
            </svg>
            {at !== null && <CopyMark kind={article.copy?.kind ?? 'none'} at={at} />}
            <span class="small what">
              {article.copy ? copyKindWords(article.copy.kind) : t('library.noCopy')}
              <span class="soft">, {article.published ? formatDay(article.published) : t('library.noDate')}</span>
            </span>
            <Paragraphs differences={compared?.differences.get(article.id)} />
            <span class="small soft changed" data-part="copy-changes">
              {changesInWords(article.id, compared)}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** "2 paragraphs cut, 3 added" */
function changesInWords(id: string, compared: ComparedCopies | null): string {
  if (compared?.oldest === id) return t('library.oldestCopy');
  const difference = compared?.differences.get(id);
  if (!difference) return '';
  const { cut, added } = difference;
  if (cut + added === 0) return t('library.nothingCut');
  return [
    ...(cut > 0 ? [t('library.cut', cut, { count: formatCount(cut) })] : []),
    ...(added > 0 ? [t('library.addedParagraphs', added, { count: formatCount(added) })] : []),
  ].join(', ');
}

/** What the two patterns mean; the words beside the rows say it too. */
const ParagraphKey = () => (
  <span class="paragraph-key" aria-hidden="true">
    <span>
      <span class="paragraphs">
        <i class="shared" />
      </span>
      {t('library.inOldest')}
    </span>
    <span>
      <span class="paragraphs">
        <i class="added" />
      </span>
      {t('library.notInOldest')}
    </span>
  </span>
);

/** Drawn in the patterns of the evidence strip: filled stands in the oldest copy too, empty was added. */
function Paragraphs({ differences }: { readonly differences: Differences | undefined }) {
  if (!differences) return <span class="paragraphs" />;
  return (
    <span class="paragraphs" aria-hidden="true">
      {differences.units.map(({ length, isAdded }, unit) => (
        <i key={`${unit}`} class={isAdded ? 'added' : 'shared'} style={{ flexGrow: length }} />
      ))}
    </span>
  );
}

/** Full: a disc. Shortened: half of one. Extended: a disc in a ring. Passages and shared quotes: a broken ring. No copy: a ring. */
function CopyMark({ kind, at }: { readonly kind: string; readonly at: number }) {
  return (
    <span class="copy-mark-place">
      <svg
        class={`copy-mark ${kind}`}
        viewBox="0 0 20 20"
        aria-hidden="true"
        focusable="false"
        style={{ insetInlineStart: `${at * 100}%` }}
      >
        <circle class="ring" cx="10" cy="10" r="8" />
        {kind === 'full' && <circle class="body" cx="10" cy="10" r="8" />}
        {kind === 'shortened' && <path class="body" d="M10 2 A8 8 0 0 0 10 18 Z" />}
        {kind === 'extended' && <circle class="body" cx="10" cy="10" r="5" />}
      </svg>
    </span>
  );
}
