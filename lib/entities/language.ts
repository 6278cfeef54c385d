import { foldWord } from './word';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Small words of English, and of the other languages of Latin script that the news is written in; none stands in both. */
const ENGLISH_WORDS = words(
  'the of and to that with said from by it its has have are were his her their they would this which who been after about',
);
export const FOREIGN_WORDS: ReadonlySet<string> = words(`
  de en le la les des du une et est dans pour que qui sur avec pas el los las del una por con para se su como il lo gli di che
  non per sono della nel der die das und ist nicht mit von den dem ein eine auf im het een van zijn niet voor op te og det
  som er til af en att och pa ar inte den em um uma nao os as dos na mais w nie sie jest do ze je se v na ve bir bu ile icin
  hogy az egy es si pe cu yang dan untuk`);
/** Below this many small words the page's own word is taken. */
const ENOUGH = 8;
/** Words looked at: the beginning of a story tells its language. */
const LOOKED_AT = 400;

/**
 * Whether a story is in English, told from its script and small words, since many pages say "en" whatever they are
 * written in; from the page's `lang` (BCP 47) where there are too few; English where that says nothing.
 */
export function isEnglish(units: readonly { readonly text: string }[], language: string | null): boolean {
  const counts = { latin: 0, other: 0, english: 0, foreign: 0 };
  for (const { text } of units) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
      if (counts.latin + counts.other === LOOKED_AT) return decide(counts, language);
      const folded = foldWord(word);
      if (/^\p{Script=Latin}/u.test(folded)) counts.latin += 1;
      else counts.other += 1;
      if (ENGLISH_WORDS.has(folded)) counts.english += 1;
      else if (FOREIGN_WORDS.has(folded)) counts.foreign += 1;
    }
  }
  return decide(counts, language);
}

function decide(
  { latin, other, english, foreign }: Readonly<Record<'latin' | 'other' | 'english' | 'foreign', number>>,
  language: string | null,
): boolean {
  if (other > latin) return false;
  if (english + foreign < ENOUGH) return /^(?:en\b|$)/i.test(language ?? '');
  return english >= foreign;
}
