import { LETTER } from '../../text/char-classes';

/**
 * What stands before the one from whom a story comes:
 *
 *   Source: AFP        Źródło: PAP        Fonte: Agência Brasil        出典：共同通信        Por: Agencia Reforma
 *
 * in the languages that news are written in. A list of words, since the forms have nothing in common but the colon.
 */
const SOURCE = [
  'sources?|quellen?|fontes?|fonti|fuentes?|źródł[oa]|bron|kilde|källa|lähde|zdroj|forrás|surs[aă]|izvori?|vir|burimi|šaltinis',
  'avots|allikas|kaynak|sumber|nguồn|pinagmulan|извори?|источники?|джерел[оа]|крыніца|източник|πηγή|المصدر|مصدر|منبع|מקור|स्रोत',
  '出典|出所|来源|來源|출처|ที่มา',
].join('|');
const BY =
  'by|von|par|por|pel[oa]|di|door|av|af|autore?s?|auteurs?|autor(?:in)?|автор|źr|przez|oleh|yazan|haber|piše|írta|text[eo]?|testo|كتبت?|كتب|بقلم|إعداد';

const NO_LETTER = `(?![${LETTER}])`;

/** "Source: " and the like at the start, with what parts it from the name. */
const SOURCE_LABEL = new RegExp(`^\\s*(?:${SOURCE})${NO_LETTER}\\s*[:：/|–—-]?\\s*`, 'i');
const BYLINE_LABEL = new RegExp(`^\\s*(?:${BY})${NO_LETTER}\\s*[:：]?\\s*`, 'i');

/** UTF-16 length of the label at the start of a line, 0 where there is none. */
export const sourceLabelLength = (text: string): number => SOURCE_LABEL.exec(text)?.[0].length ?? 0;

/** The same of "Source:" and "By" alike. */
export const creditLabelLength = (text: string): number =>
  sourceLabelLength(text) || (BYLINE_LABEL.exec(text)?.[0].length ?? 0);
