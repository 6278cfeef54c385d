import type { CopyKind } from '../../../lib/match/copy';
import { paragraphs } from '../../../lib/text/paragraphs';
import type { Random } from './random';

/** What an edit draws on: other stories for local text, lines that sites put around a story, words to put in place of others. */
export interface EditContext {
  readonly random: Random;
  readonly hosts: readonly string[];
  readonly boilerplate: readonly string[];
  readonly vocabulary: readonly string[];
}

export interface Edit {
  readonly name: string;
  /** What the edited story is to the original; null where it lies between two kinds. */
  readonly kind: CopyKind | null;
  readonly apply: (text: string, context: EditContext) => string;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const paragraphsOf = (text: string): string[] => paragraphs(text).map((unit) => unit.text);
const sentencesOf = (text: string): string[] => text.match(/[^.!?]+[.!?]+["”’']*\s*|[^.!?]+$/g) ?? [text];
const joined = (parts: readonly string[]): string => parts.join('\n\n');

/** What newspapers, sites and scanners do to an agency's story, from nothing at all to all at once. */
export const EDITS: readonly Edit[] = [
  { name: 'identity', kind: 'full', apply: (text) => text },
  { name: 'cut50', kind: 'shortened', apply: (text) => cut(text, 0.5) },
  { name: 'cut30', kind: 'shortened', apply: (text) => cut(text, 0.3) },
  { name: 'cut15', kind: 'shortened', apply: (text) => cut(text, 0.15) },
  { name: 'reorder', kind: 'full', apply: reorder },
  { name: 'british', kind: 'full', apply: british },
  { name: 'attribution', kind: 'full', apply: attribution },
  { name: 'local1x', kind: 'extended', apply: (text, context) => append(text, 1, context) },
  { name: 'local3x', kind: 'extended', apply: (text, context) => append(text, 3, context) },
  { name: 'interleave3x', kind: 'extended', apply: (text, context) => interleave(text, 3, context) },
  { name: 'boilerplate', kind: 'full', apply: surround },
  { name: 'ocr2', kind: 'full', apply: (text, context) => scan(text, 0.02, context) },
  { name: 'ocr5', kind: null, apply: (text, context) => scan(text, 0.05, context) },
  { name: 'typography', kind: 'full', apply: typography },
  { name: 'replace10', kind: 'full', apply: (text, context) => replaceWords(text, 0.1, context) },
  { name: 'replace20', kind: null, apply: (text, context) => replaceWords(text, 0.2, context) },
  { name: 'replace30', kind: null, apply: (text, context) => replaceWords(text, 0.3, context) },
  { name: 'compress', kind: null, apply: compress },
  { name: 'lift110', kind: 'passages', apply: lift },
  { name: 'combined', kind: null, apply: combined },
  { name: 'combined-hard', kind: null, apply: combinedHard },
];

/** From the top, paragraph by paragraph, as an editor cuts. */
function cut(text: string, share: number): string {
  const wanted = wordsOf(text).length * share;
  const kept: string[] = [];
  let words = 0;
  for (const paragraph of paragraphsOf(text)) {
    kept.push(paragraph);
    words += wordsOf(paragraph).length;
    if (words >= wanted) break;
  }
  return words > wanted * 1.3 ? wordsOf(joined(kept)).slice(0, Math.round(wanted)).join(' ') : joined(kept);
}

function reorder(text: string, { random }: EditContext): string {
  const [lead, ...rest] = paragraphsOf(text);
  return joined([lead, ...random.shuffled(rest)]);
}

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/\b(\w+)ization\b/g, '$1isation'],
  [
    /\b(organ|real|recogn|critic|emphas|author|minim|maxim|apolog|summar|special|general)iz(e|ed|es|ing|er)\b/gi,
    '$1is$2',
  ],
  [/\b(col|fav|hon|lab|neighb|behavi|harb|rum|hum|vig|endeav|arm|flav)or(s|ed|ing|able|ite|hood)?\b/gi, '$1our$2'],
  [/\b(cent|theat|met|fib|lit)er(s)?\b/gi, '$1re$2'],
  [/\b(def|off)ense\b/gi, '$1ence'],
  [/\b(travel|cancel|label|model|counsel|fuel|signal)(ed|ing|er)\b/gi, '$1l$2'],
  [/\bprogram(s)?\b/gi, 'programme$1'],
  [/\btoward\b/g, 'towards'],
  [/\bpercent\b/g, 'per cent'],
  [/\bU\.S\./g, 'US'],
  [/\bU\.N\./g, 'UN'],
  [/\bgray\b/gi, 'grey'],
  [/\banalyz/g, 'analys'],
];

function british(text: string): string {
  return BRITISH.reduce((edited, [american, spelling]) => edited.replace(american, spelling), text);
}

const SAYING = ['told reporters', 'added', 'stated', 'noted', 'remarked', 'explained', 'argued', 'insisted'];
const WEEKDAY = /\b(?:on )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/g;

function attribution(text: string, { random }: EditContext): string {
  return text
    .replace(/\bsaid\b/g, () => random.pick(SAYING))
    .replace(WEEKDAY, (_, day: string) => (random.chance(0.5) ? 'yesterday' : `on ${day}`))
    .replace(/\b(?:President|Sen\.|Rep\.) /g, (title) => (random.chance(0.5) ? `US ${title}` : title))
    .replace(/\b(?:Trump|Obama)\b/g, (name) => (random.chance(0.3) ? `Mr. ${name}` : name));
}

/** Paragraphs of other stories, at least so many words. */
function localText(words: number, { hosts, random }: EditContext): string[] {
  const local: string[] = [];
  for (let count = 0; count < words; ) {
    for (const paragraph of paragraphsOf(random.pick(hosts))) {
      local.push(paragraph);
      count += wordsOf(paragraph).length;
      if (count >= words) break;
    }
  }
  return local;
}

const append = (text: string, times: number, context: EditContext): string =>
  joined([...paragraphsOf(text), ...localText(wordsOf(text).length * times, context)]);

function interleave(text: string, times: number, context: EditContext): string {
  const own = paragraphsOf(text);
  const local = localText(wordsOf(text).length * times, context);
  const step = Math.max(1, Math.ceil(local.length / own.length));
  return joined([...own.flatMap((paragraph) => [paragraph, ...local.splice(0, step)]), ...local]);
}

function surround(text: string, { boilerplate, random }: EditContext): string {
  const line = () => random.pick(boilerplate);
  return [line(), line(), text, line(), line()].join('\n');
}

const MISREAD: Readonly<Record<string, string>> = {
  e: 'c',
  c: 'e',
  l: '1',
  i: 'l',
  o: '0',
  n: 'u',
  u: 'n',
  m: 'rn',
  h: 'b',
  a: 'o',
  s: '5',
  t: 'f',
  r: 'v',
};

/** Scanned newsprint: so many characters misread, lost, or followed by a space. */
function scan(text: string, rate: number, { random }: EditContext): string {
  const misread = (character: string) => {
    const fault = random.next();
    if (fault < 0.7) return MISREAD[character.toLowerCase()] ?? '';
    return fault < 0.85 ? '' : `${character} `;
  };
  return [...text].map((c) => (/\S/.test(c) && random.chance(rate) ? misread(c) : c)).join('');
}

/** What a typesetter and a content system do: curly quotes, dashes, ligatures, soft hyphens, hard spaces. */
function typography(text: string, { random }: EditContext): string {
  return text
    .replace(/"([^"\n]*)"/g, '“$1”')
    .replace(/[’']/g, () => random.pick(['’', "'", 'ʼ']))
    .replace(/ (?:-|--) /g, () => random.pick(['—', ' — ', ' – ']))
    .replace(/fi/g, () => (random.chance(0.3) ? 'ﬁ' : 'fi'))
    .replace(/(\w{4})(\w{4})/g, (whole, first: string, second: string) =>
      random.chance(0.1) ? `${first}\u00ad${second}` : whole,
    )
    .replace(/ /g, () => (random.chance(0.05) ? '\u00a0' : ' '));
}

const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  said: ['stated', 'noted'],
  president: ['leader'],
  government: ['administration'],
  people: ['residents', 'citizens'],
  officials: ['authorities'],
  after: ['following'],
  before: ['ahead of'],
  also: ['additionally'],
  however: ['but'],
  about: ['around', 'regarding'],
  plan: ['proposal'],
  would: ['will'],
  including: ['such as'],
  because: ['since'],
  many: ['numerous'],
  new: ['fresh'],
  big: ['large'],
  show: ['reveal'],
  told: ['informed'],
  asked: ['queried'],
  called: ['described'],
  made: ['produced'],
  first: ['initial'],
  last: ['previous'],
  years: ['decades'],
  money: ['cash', 'funds'],
  attack: ['assault'],
  country: ['nation'],
  law: ['statute'],
  bill: ['measure'],
  vote: ['ballot'],
  campaign: ['drive'],
  while: ['as'],
  but: ['yet'],
  more: ['additional'],
  could: ['might'],
  the: ['this'],
  in: ['within'],
  and: ['plus'],
};

const replaceWords = (text: string, rate: number, { random, vocabulary }: EditContext): string =>
  text.replace(/[A-Za-z]+/g, (word) => {
    if (!random.chance(rate)) return word;
    const synonyms = SYNONYMS[word.toLowerCase()];
    if (synonyms) return random.pick(synonyms);
    return word.length > 4 ? random.pick(vocabulary) : word;
  });

/** A quarter of the sentences left out, clauses dropped from long ones. */
function compress(text: string, { random }: EditContext): string {
  const shorten = (sentence: string) => {
    const clauses = sentence.split(', ');
    if (clauses.length < 3 || !random.chance(0.6)) return sentence;
    return clauses.filter((_, i) => i === 0 || i === clauses.length - 1 || random.chance(0.4)).join(', ');
  };
  const kept = paragraphsOf(text).map((paragraph) =>
    sentencesOf(paragraph)
      .filter(() => random.chance(0.75))
      .map(shorten)
      .join(' '),
  );
  return joined(kept.filter(Boolean));
}

/** Two paragraphs of the story, at most 110 words, inside 700 of another: the hardest of all, and the commonest in the wild. */
function lift(text: string, context: EditContext): string {
  const { random } = context;
  const long = paragraphsOf(text).filter((paragraph) => wordsOf(paragraph).length > 15);
  const from = random.below(Math.max(1, long.length - 2));
  const lifted = wordsOf(joined(long.slice(from, from + 2)))
    .slice(0, 110)
    .join(' ');
  const local = localText(700, context);
  const at = random.below(local.length);
  return joined([...local.slice(0, at), lifted, ...local.slice(at)]);
}

function combined(text: string, context: EditContext): string {
  return surround(interleave(british(attribution(cut(text, 0.5), context)), 1, context), context);
}

function combinedHard(text: string, context: EditContext): string {
  const shortened = compress(cut(text, 0.6), context);
  const rewritten = replaceWords(attribution(shortened, context), 0.08, context);
  return surround(interleave(scan(rewritten, 0.01, context), 2, context), context);
}
