import type { Unit } from '../../lib/article/article';
import type { Copy } from '../../lib/match/copy';
import { formatClauses, formatList, formatShare, numberWord } from '../format';
import { t } from '../words';
import { missingFrom, untoldOf } from './strip-geometry';

type Otherwise = 'added' | 'untold' | 'not-compared';

/** What of one paragraph stands in the source. Headings count as paragraphs here: the strip draws them as well. */
export interface ParagraphEvidence {
  /** Words outside quotation marks that stand in the source; and inside. */
  readonly words: number;
  readonly quotedWords: number;
  /** What there is to say where it shares nothing: that it is added, unless told. A heading is not compared. */
  readonly otherwise?: Otherwise;
}

export function evidenceByParagraph(units: readonly Unit[], copy: Copy): ParagraphEvidence[] {
  const { passages, addedUnits, untold } = copy;
  const otherwise = (unit: number): Otherwise => {
    if (addedUnits.includes(unit)) return 'added';
    return untold?.page.some((span) => span.unit === unit) ? 'untold' : 'not-compared';
  };
  const evidence = units.map((_, unit) => ({ words: 0, quotedWords: 0, otherwise: otherwise(unit) }));
  for (const { page, words, quoted } of passages) {
    const paragraph = evidence[page.unit];
    if (paragraph) paragraph[quoted ? 'quotedWords' : 'words'] += words;
  }
  return evidence;
}

/** The whole strip in sentences, for whoever does not see it. */
export function stripInWords(units: readonly Unit[], copy: Copy): string {
  const evidence = evidenceByParagraph(units, copy);
  return [
    ...paragraphsInWords('copiedParagraphs', evidence, ({ words }) => words > 0),
    ...paragraphsInWords('quotedParagraphs', evidence, ({ words, quotedWords }) => words === 0 && quotedWords > 0),
    ...paragraphsInWords('addedParagraphs', evidence, isOtherwise('added')),
    ...paragraphsInWords('untoldParagraphs', evidence, isOtherwise('untold')),
    inSameOrder(copy) ? t('strip.sameOrder') : t('strip.otherOrder'),
    ...missingInWords(copy),
  ].join(' ');
}

/** What was added to the source, and what of it is missing; '' where there is nothing to tell of either. */
export function editsInWords(units: readonly Unit[], copy: Copy): string {
  if (copy.kind === 'passages' || copy.kind === 'shared-quotes') return '';
  const evidence = evidenceByParagraph(units, copy);
  return [
    ...paragraphsInWords('addedParagraphs', evidence, isOtherwise('added')),
    ...paragraphsInWords('untoldParagraphs', evidence, isOtherwise('untold')),
    ...missingInWords(copy),
  ].join(' ');
}

const isOtherwise = (what: Otherwise) => (paragraph: ParagraphEvidence) =>
  paragraph.words + paragraph.quotedWords === 0 && paragraph.otherwise === what;

function paragraphsInWords(
  key: 'copiedParagraphs' | 'quotedParagraphs' | 'addedParagraphs' | 'untoldParagraphs',
  evidence: readonly ParagraphEvidence[],
  holds: (paragraph: ParagraphEvidence) => boolean,
): string[] {
  const numbers = evidence.flatMap((paragraph, index) => (holds(paragraph) ? [index + 1] : []));
  return numbers.length > 0 ? [t(`strip.${key}`, numbers.length, { paragraphs: formatList(asRanges(numbers)) })] : [];
}

/** Less than half a per cent would be told as nothing. */
const TOLD = 0.005;

function missingInWords(copy: Copy): string[] {
  const share = missingFrom(copy).reduce((sum, { start, end }) => sum + end - start, 0);
  const untold = untoldOf(copy)?.sourceShare ?? 0;
  const told = [
    ...(share >= TOLD ? [t('strip.missingShare', { share: formatShare(share) })] : []),
    ...(untold >= TOLD ? [t('strip.untoldShare', { share: formatShare(untold) })] : []),
  ];
  const isNothing = told.length === 0 && (copy.kind === 'full' || copy.kind === 'extended');
  return isNothing ? [t('strip.nothingMissing')] : told;
}

const OTHERWISE = {
  added: 'strip.paragraphAdded',
  untold: 'strip.paragraphUntold',
  'not-compared': 'strip.notCompared',
} as const;

/** "Paragraph 3 of 19: 58 words stand in the source, nine words of shared quotes" */
export function paragraphInWords(evidence: readonly ParagraphEvidence[], index: number): string {
  const { words, quotedWords, otherwise = 'added' } = evidence[index];
  const place = t('strip.paragraph', { number: index + 1, total: evidence.length });
  const parts = [
    ...(words > 0 ? [t('strip.paragraphWords', words, { count: numberWord(words) })] : []),
    ...(quotedWords > 0 ? [t('strip.paragraphQuoted', quotedWords, { count: numberWord(quotedWords) })] : []),
  ];
  return `${place}: ${formatClauses(parts) || t(OTHERWISE[otherwise])}`;
}

function inSameOrder({ passages }: Copy): boolean {
  const inPageOrder = [...passages].sort((a, b) => a.page.unit - b.page.unit || a.page.start - b.page.start);
  return inPageOrder.every(({ source }, index) => index === 0 || source.start >= inPageOrder[index - 1].source.start);
}

/** [1, 2, 3, 5, 6] as "1 to 3", "5", "6". */
function asRanges(numbers: readonly number[]): string[] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.flatMap(([from, to]) =>
    to - from < 2 ? [...new Set([from, to])].map(String) : [t('strip.span', { from, to })],
  );
}
