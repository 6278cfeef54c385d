import { isWhole, type VerdictKind } from '../../match/copy';
import { SHINGLE_SIZE } from '../../match/shingles';
import { formatCount, formatDay, formatShare, formatTime } from '../../text/format';
import { t } from '../../text/i18n';
import type { FamilyReport, ReportedCopy, ReportedPassage } from './family-report';
import { searchedName } from './searched-words';
import { shareWords } from './share-words';

/** What a report says in the reader's language, whatever it is written as: plain words, to be escaped by who writes them. */

/** "Full copy", "No match found" … */
export function kindWords(kind: VerdictKind, copy: Pick<ReportedCopy, 'pageShare' | 'sourceShare'> | null): string {
  if (kind === 'full' && !(copy && isWhole(copy))) return t('verdict.kicker.copy');
  if (kind === 'shared-quotes') return t('verdict.kicker.sharedQuotes');
  return kind === 'no-corpus' ? t('verdict.kicker.noCorpus') : t(`verdict.kicker.${kind}`);
}

/** Shares and lengths, a sentence each. */
export function measureWords(copy: ReportedCopy): string {
  const { words, quotedWords, longestRun } = copy;
  const count = (number: number) => ({ count: formatCount(number) });
  return [
    shareWords(copy),
    t('decision.outside', words, count(words)),
    ...(quotedWords > 0 ? [t('decision.quotes', quotedWords, count(quotedWords))] : []),
    t('decision.longest', longestRun, count(longestRun)),
  ].join(' ');
}

/** "Paragraph 2, 0 to 26 · 5 words · in quotation marks · 50 % to 60 % of the source" */
export function passageWords({ paragraph, start, end, words, quoted, source }: ReportedPassage): string {
  return [
    t('report.place', { paragraph, start, end }),
    wordCount(words),
    ...(quoted ? [t('report.quoted')] : []),
    t('report.inSource', { from: formatShare(source.start), to: formatShare(source.end) }),
  ].join(' · ');
}

export const wordCount = (words: number): string => t('report.words', words, { count: formatCount(words) });

export const dayWords = (iso: string | null): string => (iso === null ? t('library.noDate') : formatDay(iso));

/** `agencies-2018 1.4`: a pack as one cites it. */
export const packName = ({ id, version }: FamilyReport['packs'][number]): string => `${id} ${version}`;

/** One sentence to set into a list of sources. */
export function citationOf({ title, madeAt, version, packs, beside }: FamilyReport): string {
  const words = { title, version, date: formatTime(Date.parse(madeAt)) };
  const sources = [...packs.map(packName), ...beside.map(searchedName)];
  return sources.length > 0
    ? t('report.citation', { ...words, packs: sources.join(', ') })
    : t('report.citationNoPack', words);
}

/** How copies are found and what the finding does not say, in paragraphs for somebody who has to defend or doubt it. */
export const methodWords = (): readonly string[] => [
  t('report.method.read'),
  t('report.method.fingerprints', { size: SHINGLE_SIZE }),
  t('report.method.quotes'),
  t('report.method.shares'),
  t('report.method.passages'),
  t('report.method.caution'),
];
