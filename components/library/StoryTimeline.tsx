import type { ArticleFacts } from '../../lib/notes/article-record';
import { formatDay } from '../format';
import { copyKindWords } from '../verdict/sentence';
import { t } from '../words';
import { timelineOf } from './timeline';

/** Who ran the story when, and what became of it there: a row a copy, its mark where its day is. The words say all of it too. */
export function StoryTimeline({ articles }: { readonly articles: readonly ArticleFacts[] }) {
  const { days, copies } = timelineOf(articles);
  if (days === null) return null;
  return (
    <figure class="story-timeline" data-part="story-timeline">
      <figcaption class="small soft">
        {days.first === days.last
          ? formatDay(days.first)
          : t('format.dayRange', { from: formatDay(days.first), to: formatDay(days.last) })}
      </figcaption>
      <ol>
        {copies.map(({ article, at }) => (
          <li key={article.id}>
            <bdi class="outlet">{article.publisher ?? article.site}</bdi>
            <svg class="track" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <line x1="0" x2="100" y1="10" y2="10" />
            </svg>
            {at !== null && <CopyMark kind={article.copy?.kind ?? 'none'} at={at} />}
            <span class="small soft what">
              {article.copy ? copyKindWords(article.copy.kind) : t('library.noCopy')}
              <span class="unseen">, {article.published ? formatDay(article.published) : t('library.noDate')}</span>
            </span>
          </li>
        ))}
      </ol>
    </figure>
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
