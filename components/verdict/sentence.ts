import type { Article } from '../../lib/article/article';
import type { Copy, CopyKind, Verdict } from '../../lib/match/copy';
import { dayOf, formatCount, formatDay, formatMonth, formatShare, formatYears, numberWord } from '../format';
import { t } from '../words';

/** From here on a share is "all" or "most" in words. Rounding to whole per cent would say 100 % from .995. */
const ALL = 0.95;
const MAX = 0.5;

/** "Full copy", "Shared passages" … */
export const copyKindWords = (kind: CopyKind): string =>
  kind === 'shared-quotes' ? t('verdict.kicker.sharedQuotes') : t(`verdict.kicker.${kind}`);

/** The kind in two or three words, above the sentence. Two addresses of one outlet are never called a copy. */
export function verdictKicker({ kind, copies }: Verdict): string {
  if (copies[0]?.relation === 'same-outlet') return t('verdict.kicker.sameOutlet');
  if (copies[0]?.story.read) return t('verdict.kicker.readBefore');
  if (kind === 'none') return t('verdict.kicker.none');
  return kind === 'no-corpus' ? t('verdict.kicker.noCorpus') : copyKindWords(kind);
}

/** The answer in one sentence. */
export function verdictSentence(verdict: Verdict, article: Article): string {
  const copy = verdict.copies[0];
  if (verdict.kind === 'no-corpus') return noCorpusSentence(verdict, article);
  if (verdict.kind === 'none' || !copy) return noneSentence(verdict);
  return copySentence(copy);
}

/** What one copy is to its source. */
export function copySentence(copy: Copy): string {
  const source = copy.story.publisher;
  if (copy.relation === 'same-outlet') return t('verdict.sameOutlet', { source });
  if (copy.story.read) return readBeforeSentence(copy);
  switch (copy.kind) {
    case 'full':
      return t('verdict.full', { source });
    case 'shortened':
      return t('verdict.shortened', { source, share: formatShare(copy.sourceShare) });
    case 'extended':
      return extendedSentence(copy);
    case 'passages': {
      const count = copy.passages.filter(({ quoted }) => !quoted).length;
      return t('verdict.passages', count, { source, count: numberWord(count) });
    }
    case 'shared-quotes':
      return t('verdict.sharedQuotes', { source });
  }
}

/** Of what was only read before nobody knows whose words they were first: that they are the same is all that is said. */
function readBeforeSentence({ kind, story }: Copy): string {
  const words = { source: story.publisher };
  if (kind === 'shared-quotes') return t('verdict.readQuotes', words);
  return kind === 'full' ? t('verdict.readFull', words) : t('verdict.readPart', words);
}

function extendedSentence({ story, sourceShare, addedUnits }: Copy): string {
  const count = addedUnits.length;
  const added =
    count === 0 ? t('verdict.addedWords') : t('verdict.addedParagraphs', count, { count: numberWord(count) });
  const words = { source: story.publisher, added };
  if (sourceShare >= ALL) return t('verdict.extendedAll', words);
  return sourceShare >= MAX ? t('verdict.extendedMost', words) : t('verdict.extendedPart', words);
}

function noneSentence({ corpus: { stories, from, to } }: Verdict): string {
  const count = formatCount(stories);
  return from && to
    ? t('verdict.none', stories, { count, years: formatYears(from, to) })
    : t('verdict.noneUndated', stories, { count });
}

function noCorpusSentence({ corpus: { from, to } }: Verdict, { published }: Article): string {
  if (!from || !to) return t('verdict.noPacks');
  if (dayOf(published) === null) return t('verdict.noCorpusUndated');
  return t('verdict.noCorpus', { month: formatMonth(published!), from: formatDay(from), to: formatDay(to) });
}
