import type { ArticleFacts } from '../../lib/notes/article-record';
import type { ComparedCopies } from '../../lib/notes/compared-copies';
import type { StoryGroup } from '../../lib/notes/query';
import { formatCount, formatDay } from '../format';
import { StoryLink } from '../ui/StoryLink';
import { copyKindWords } from '../verdict/sentence';
import { t } from '../words';
import { CompareChoice } from './CompareChoice';
import type { NotesContext } from './LibraryNote';
import { NewPageNote } from './NewPageNote';
import { NoteList } from './NoteList';
import { outletCount } from './StoryList';
import { StoryTimeline } from './StoryTimeline';

export interface StoryDetailProps {
  readonly group: StoryGroup;
  readonly compared: ComparedCopies | null;
  readonly context: NotesContext;
}

/** One story: the copies that the reader met, and all notes in the order of the text. */
export function StoryDetail({ group, compared, context }: StoryDetailProps) {
  const outlets = outletCount(group);
  const isFamily = group.articles.length > 1;
  return (
    <article class="detail" data-part="story-detail">
      <p class="kicker">{t('library.outlets', outlets, { count: formatCount(outlets) })}</p>
      <h1>
        <bdi>{group.title}</bdi>
      </h1>
      {group.source && <p class="soft lead">{t('library.firstFrom', { source: group.source })}</p>}
      {isFamily && (
        <StoryTimeline articles={group.articles} compared={compared?.story === group.story ? compared : null} />
      )}
      <ArticleTable articles={group.articles} />
      {isFamily && <CompareChoice articles={group.articles} />}
      <h2>{t('library.notesInOrder')}</h2>
      {context.selection && <NewPageNote key={group.story} group={group} {...context} />}
      <NoteList notes={group.notes} within="stories" context={context} />
    </article>
  );
}

function ArticleTable({ articles }: { readonly articles: readonly ArticleFacts[] }) {
  return (
    <table class="articles">
      <caption class="unseen">{t('library.articles')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('library.outlet')}</th>
          <th scope="col">{t('library.headline')}</th>
          <th scope="col">{t('library.date')}</th>
          <th scope="col">{t('library.kind')}</th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <tr key={article.id}>
            <th scope="row" data-label={t('library.outlet')}>
              {article.publisher ?? article.site}
            </th>
            <td data-label={t('library.headline')}>
              <StoryLink url={article.url} title={article.title} />
            </td>
            <td class="date" data-label={t('library.date')}>
              {article.published ? formatDay(article.published) : '–'}
            </td>
            <td data-label={t('library.kind')}>
              {article.copy ? copyKindWords(article.copy.kind) : t('library.noCopy')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
