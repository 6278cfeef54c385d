import { Fragment } from 'preact';
import type { Article } from '../../lib/article/article';
import type { Copy } from '../../lib/match/copy';
import { webAddress } from '../../lib/text/web-address';
import { formatDay, formatDistance, formatTime } from '../format';
import { Facts } from '../ui/Facts';
import { t } from '../words';
import { markDifference, sameHeadline } from './headline';

export interface SourceCardProps {
  readonly article: Article;
  readonly copy: Copy;
}

/** Whose story it is, when it ran, and under which headline, there and here. */
export function SourceCard({ article, copy: { story } }: SourceCardProps) {
  const distance = formatDistance(story.published, article.published);
  const address = webAddress(story.url);
  return (
    <section class="source" data-part="source" aria-label={t('source.label')}>
      <p class="small soft" data-part="source-facts">
        <Facts facts={[story.publisher, story.published && formatDay(story.published), distance]} />
      </p>
      {story.read && (
        <p class="small" data-part="read-before">
          {t('source.readBefore', { date: formatTime(story.read.at), source: story.publisher })}
        </p>
      )}
      <p class="source-headline" data-part="source-headline">
        {address ? (
          <a href={address} target="_blank" rel="noreferrer">
            <bdi>{story.title}</bdi>
          </a>
        ) : (
          <bdi>{story.title}</bdi>
        )}
      </p>
      <p class="small soft" data-part="page-headline">
        <HeadlineHere here={article.title} there={story.title} />
      </p>
      {story.licence && (
        <p class="small soft" data-part="source-licence">
          {t('source.licence', { licence: story.licence })}
        </p>
      )}
    </section>
  );
}

function HeadlineHere({ here, there }: { readonly here: string; readonly there: string }) {
  if (sameHeadline(here, there)) return t('source.sameHeadline');
  return (
    <>
      {t('source.otherHeadline')}{' '}
      <bdi>
        {markDifference(here, there).map(({ text, differs }, index) => (
          <Fragment key={`${index}${text}`}>
            {index > 0 && ' '}
            {differs ? <em class="differs">{text}</em> : text}
          </Fragment>
        ))}
      </bdi>
    </>
  );
}
