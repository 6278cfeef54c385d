import { searchedWords } from '../../lib/exchange/report/searched-words';
import { shareWords } from '../../lib/exchange/report/share-words';
import { type Copy, isWhole, storiesSearched, type Verdict } from '../../lib/match/copy';
import { formatCount, formatDay } from '../format';
import { Disclosure } from '../ui/Disclosure';
import { t } from '../words';

/** "How was this decided?": the method, the numbers and what was searched, in plain words. */
export function Decision({ verdict, copy }: { readonly verdict: Verdict; readonly copy: Copy | undefined }) {
  const { corpus } = verdict;
  const stories = storiesSearched(corpus);
  return (
    <Disclosure summary={t('decision.summary')} part="decision">
      <p>{t('decision.method', stories, { count: formatCount(stories) })}</p>
      {copy ? <Numbers copy={copy} /> : <p>{verdict.kind === 'none' ? t('decision.none') : t('decision.noCorpus')}</p>}
      {copy && <p>{t('decision.caution')}</p>}
      <ul class="soft" data-part="packs">
        {corpus.packs.map(({ id, title, version }) => (
          <li key={id}>{t('decision.pack', { title, version })}</li>
        ))}
        {corpus.from && corpus.to && (
          <li>
            {t('decision.reach', corpus.stories, {
              count: formatCount(corpus.stories),
              from: formatDay(corpus.from),
              to: formatDay(corpus.to),
            })}
          </li>
        )}
        {corpus.beside?.map((source, index) => (
          <li key={`${index}`}>
            <bdi>{searchedWords(source)}</bdi>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Numbers({ copy }: { readonly copy: Copy }) {
  const { words, quotedWords, longestRun, kind } = copy;
  const rule =
    kind === 'shared-quotes'
      ? 'decision.sharedQuotes'
      : kind === 'full' && !isWhole(copy)
        ? 'decision.copy'
        : (`decision.${kind}` as const);
  return (
    <>
      <p>
        {t('decision.outside', words, { count: formatCount(words) })}{' '}
        {t('decision.longest', longestRun, { count: formatCount(longestRun) })}
      </p>
      {quotedWords > 0 && <p>{t('decision.quotes', quotedWords, { count: formatCount(quotedWords) })}</p>}
      <p>
        {shareWords(copy)} {t(rule)}
      </p>
    </>
  );
}
