import type { Weighing } from './doubts';
import type { Block, PageTree, Run } from './page-tree';
import { endsLikeSentence, isHeadingTag, linkedShare } from './prose';

/** Which runs of the container are the story: everything between its first and last paragraph that reads as part of it. */
const BEFORE_FIRST = 2;
const AFTER_LAST = 3;

/** Lines that pages put between the paragraphs. Only short ones: a story may well begin with "Photos:". */
const BOILERPLATE = new RegExp(
  `^(?:${[
    'advertis\\w+|anzeige|publicidad|publicité|loading|story continues below|article continues|continue reading|scroll to continue',
    'share(?: this)?|follow (?:us|@)|email|tweet|facebook|twitter|print|join the conversation|sign up|subscribe|download the',
    '(?:read|see) (?:more|next|also|full)\\b|also read|related\\b|recommended|more (?:from|on|stories)|most (?:read|popular)|top stories|what to read next|trending',
    'lesen sie auch|mehr zum thema|auch interessant|für sie empfohlen|lire aussi|leia (?:também|mais)|lea también|leer más',
    'watch(?: now| live)?:|listen:|photos?:|image:|getty|view (?:comments|gallery)|comments?|leave a (?:reply|comment)',
    'click here|skip (?:to|past)|copyright|©|\\(c\\) \\d{4}|all rights reserved|this article originally|have a (?:story|tip)|contact us|editor.?s (?:pick|note)',
  ].join('|')})`,
  'i',
);
const LONGEST_BOILERPLATE = 160;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The runs that make the body, in order; empty where the container holds no prose. */
export function selectBody(tree: PageTree, container: Block, weighing: Weighing, titles: readonly string[]): Run[] {
  const inside: number[] = [];
  for (let index = container.first; index < container.end; index++) inside.push(index);
  const first = inside.findIndex((index) => weighing.weights[index] > 0);
  const last = inside.findLastIndex((index) => weighing.weights[index] > 0);
  if (first < 0) return [];
  const headlines = new Set(titles.map(plain));
  return inside
    .filter((index, order) => {
      const run = tree.runs[index];
      if (weighing.aside[index] || order < first - BEFORE_FIRST || order > last + AFTER_LAST) return false;
      if (run.text.length < LONGEST_BOILERPLATE && BOILERPLATE.test(run.text)) return false;
      if (headlines.has(plain(run.text))) return false;
      return (
        weighing.weights[index] > 0 || readsAlong(run, { leading: order < first, amid: order > first && order < last })
      );
    })
    .map((index) => tree.runs[index]);
}

/** Short lines that belong to the story: an intermediate heading, a line of dialogue, an item of a list. */
function readsAlong(run: Run, place: { readonly leading: boolean; readonly amid: boolean }): boolean {
  const { text, tag, favoured, item, quoted } = run;
  const linked = linkedShare(run);
  if (isHeadingTag(tag)) return place.amid && linked < 0.5 && text.length > 2;
  if (linked > 0.6) return false;
  if (tag === 'P' || quoted) {
    if (place.leading && text.length < 40) return false;
    return text.length >= 2 && (endsLikeSentence(text) || text.length > 25 || favoured);
  }
  if (item) return place.amid && text.length > 3 && linked < 0.4;
  return place.amid && text.length > 25 && endsLikeSentence(text);
}
