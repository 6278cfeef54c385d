import type { Article } from '../../lib/article/article';
import { ALL, type Copy, type CopyKind, isWhole, type Verdict } from '../../lib/match/copy';
import {
  dayOf,
  formatClauses,
  formatCount,
  formatDay,
  formatMonth,
  formatShare,
  formatYears,
  numberWord,
} from '../format';
import { t } from '../words';

/** From here on a share is "nearly all" or "most" in words. */
const NEARLY_ALL = 0.8;
const MOST = 0.5;
/** Of a paragraph: less would round to none. */
const A_PARAGRAPH = 0.5;
/** Of the source: less would be told as 0 %. */
const TOLD = 0.005;

/** "Copy", "Shared passages" …: the kind alone does not tell whether a copy is full. */
export const copyKindWords = (kind: CopyKind): string =>
  kind === 'full'
    ? t('verdict.kicker.copy')
    : kind === 'shared-quotes'
      ? t('verdict.kicker.sharedQuotes')
      : t(`verdict.kicker.${kind}`);

/** The kind in two or three words, above the sentence. Two addresses of one outlet are never called a copy. */
export function verdictKicker({ kind, copies }: Verdict): string {
  if (copies[0]?.relation === 'same-outlet') return t('verdict.kicker.sameOutlet');
  if (copies[0]?.story.read) return t('verdict.kicker.readBefore');
  if (kind === 'none') return t('verdict.kicker.none');
  if (kind === 'no-corpus') return t('verdict.kicker.noCorpus');
  return kind === 'full' && copies[0] && isWhole(copies[0]) ? t('verdict.kicker.full') : copyKindWords(kind);
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
      return fullSentence(copy);
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
function readBeforeSentence(copy: Copy): string {
  const { kind, story } = copy;
  const words = { source: story.publisher };
  if (kind === 'shared-quotes') return t('verdict.readQuotes', words);
  return kind === 'full' && isWhole(copy) ? t('verdict.readFull', words) : t('verdict.readPart', words);
}

/** "Nearly all of a story by Reuters, two paragraphs shorter, with one paragraph added" */
function fullSentence(copy: Copy): string {
  const { story, sourceShare, addedUnits } = copy;
  const words = { source: story.publisher };
  if (isWhole(copy)) return t('verdict.full', words);
  if (sourceShare >= ALL) return extendedSentence(copy);
  const whole = sourceShare >= NEARLY_ALL ? t('verdict.nearlyAll', words) : t('verdict.most', words);
  return formatClauses([whole, ...shorterInWords(copy), ...(addedUnits.length > 0 ? [addedInWords(copy)] : [])]);
}

/** In paragraphs as long as what the page has of the source's: where theirs begin, nobody knows. */
function shorterInWords({ passages, missing, story }: Copy): string[] {
  const share = missing.reduce((sum, { start, end }) => sum + end - start, 0);
  const copied = passages.reduce((sum, { words }) => sum + words, 0);
  const paragraph = copied / new Set(passages.map(({ page }) => page.unit)).size;
  const paragraphs = (share * story.words) / paragraph;
  if (paragraphs >= A_PARAGRAPH) {
    const count = Math.round(paragraphs);
    return [t('verdict.shorterParagraphs', count, { count: numberWord(count) })];
  }
  return share >= TOLD ? [t('verdict.shorterWords')] : [];
}

function addedInWords({ addedUnits: { length: count } }: Copy): string {
  return count === 0 ? t('verdict.addedWords') : t('verdict.addedParagraphs', count, { count: numberWord(count) });
}

function extendedSentence(copy: Copy): string {
  const { story, sourceShare } = copy;
  const words = { source: story.publisher, added: addedInWords(copy) };
  if (sourceShare >= ALL) return t('verdict.extendedAll', words);
  return sourceShare >= MOST ? t('verdict.extendedMost', words) : t('verdict.extendedPart', words);
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
