import type { Article } from '../../lib/article/article';
import type { Copy, Verdict } from '../../lib/match/copy';
import { formatCount, formatShare } from '../format';
import { type Figure, Figures } from '../ui/Figures';
import { t } from '../words';
import { creditWords, relationWords } from './credits';
import { verdictKicker, verdictSentence } from './sentence';

export interface VerdictSummaryProps {
  readonly article: Article;
  readonly verdict: Verdict;
  /** Heading level: the first of a popup, the second of an example among other text. */
  readonly level?: 1 | 2;
}

/** The answer: kind, one sentence, credit found or missing, three figures. */
export function VerdictSummary({ article, verdict, level = 1 }: VerdictSummaryProps) {
  const Heading = `h${level}` as const;
  const copy = verdict.copies[0];
  const relation = relationWords(verdict);
  return (
    <section class="verdict" data-part="verdict" data-kind={verdict.kind}>
      <p class="kicker" data-part="verdict-kind">
        {verdictKicker(verdict)}
      </p>
      <Heading data-part="verdict-sentence">{verdictSentence(verdict, article)}</Heading>
      {verdict.credits.map((credit) => (
        <p class="credit" data-part="credit" key={credit.slot + credit.quote}>
          {creditWords(credit)} <q>{credit.quote}</q>
        </p>
      ))}
      {relation && (
        <p class="credit" data-part="relation">
          {relation}
        </p>
      )}
      {copy ? <Figures figures={figuresOf(copy)} /> : <p class="soft">{meaningOf(verdict)}</p>}
    </section>
  );
}

/** What "nothing found" is worth. */
const meaningOf = ({ kind }: Verdict) => (kind === 'none' ? t('verdict.noneMeans') : t('verdict.noCorpusMeans'));

function figuresOf(copy: Copy): Figure[] {
  const count = (key: 'words' | 'quotedWords', part: string): Figure => ({
    value: formatCount(copy[key]),
    label: t(`figures.${key}`, copy[key]),
    part,
  });
  if (copy.kind === 'shared-quotes') {
    return [
      count('quotedWords', 'quoted-words'),
      count('words', 'shared-words'),
      { value: formatShare(copy.pageShare), label: t('figures.pageShared'), part: 'page-share' },
    ];
  }
  return [
    { value: formatShare(copy.sourceShare), label: t('figures.sourceShare'), part: 'source-share' },
    { value: formatShare(copy.pageShare), label: t('figures.pageShare'), part: 'page-share' },
    count('words', 'shared-words'),
  ];
}
