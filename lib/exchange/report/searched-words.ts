import type { SearchedStories } from '../../match/copy';
import { formatCount, formatDay } from '../../text/format';
import { t } from '../../text/i18n';

/** "World Wire", or "Stories read before". */
export const searchedName = ({ feed }: SearchedStories): string => feed ?? t('decision.readBefore');

/** "World Wire: 12 stories, the youngest of 5 March 2026": a source beside the packs, wherever sources are listed. */
export function searchedWords(source: SearchedStories): string {
  const words = { name: searchedName(source), count: formatCount(source.stories) };
  return source.to === null
    ? t('decision.besideUndated', source.stories, words)
    : t('decision.beside', source.stories, { ...words, date: formatDay(source.to) });
}
