import { resolve } from 'node:path';
import { describePassage } from '../../lib/anchor/describe';
import { resolvePassages } from '../../lib/anchor/resolve';
import type { PassageSelector } from '../../lib/anchor/selector';
import { hypothesisRule } from '../eval/anchors/baselines';
import { readPairs, type StoryDocument } from '../eval/anchors/documents';
import { chooseTargets } from '../eval/anchors/targets';

const PAGE_LENGTH = 100_000;
const FOREIGN_NOTES = 500;
const OWN_NOTES = 1000;
const ROUNDS = 5;
/** Targets that one draw from a document gives. */
const NOTES_A_DRAW = 42;

/** Notes of other stories, and own notes, against one page of 100 KB: total, and the longest that anything else waits. */
export async function bench(): Promise<void> {
  const pairs = readPairs(resolve('../shared/data/match'));
  if (!pairs) {
    console.log('anchors: skipped: no data');
    return;
  }
  const documents = [...new Map(pairs.map(({ from }) => [from.id, from])).values()];
  const page: StoryDocument = { id: 'page', units: [] };
  const units = page.units as { text: string }[];
  let length = 0;
  while (length < PAGE_LENGTH) {
    for (const unit of documents.shift()?.units ?? []) {
      units.push(unit);
      length += unit.text.length + 1;
    }
  }
  const onPage = new Set(units.map(({ text }) => text));
  const foreign = notesOn(
    documents.filter((document) => document.units.every(({ text }) => text.length < 40 || !onPage.has(text))),
    FOREIGN_NOTES,
  );
  const own = Array.from({ length: Math.ceil(OWN_NOTES / NOTES_A_DRAW) }, (_, round) =>
    notesOn([{ ...page, id: `page ${round}` }], NOTES_A_DRAW),
  )
    .flat()
    .slice(0, OWN_NOTES);

  // Before anything is warm, as the Hypothesis rule will be: the ratio is between two first runs.
  const first = await measure('500 foreign notes', foreign, units);
  const rows = [
    await leastDisturbed('500 foreign notes', foreign, units),
    await leastDisturbed('1,000 own notes, page unchanged', own, units),
    await leastDisturbed('1,000 own notes, a paragraph put in', own, [{ text: 'By our own staff.' }, ...units]),
  ];
  const began = processorTime();
  for (const selector of foreign) hypothesisRule(selector, page, page);
  const hypothesis = processorTime() - began;
  console.table(rows);
  const times = (hypothesis / first['processor ms']).toFixed(1);
  console.log(
    `Hypothesis rule, 500 foreign notes in one task: ${hypothesis.toFixed(0)} processor ms, ${times} times ours`,
  );
}

/** Milliseconds of processor time: unlike those of the clock, hardly touched by what else the machine does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function notesOn(documents: readonly StoryDocument[], count: number): PassageSelector[] {
  const notes = documents.flatMap((document) =>
    chooseTargets(document, document, 'copy').map(({ span }) => describePassage(document.units, span)),
  );
  return notes.slice(0, count);
}

/** A clock on a busy machine measures its other work too: of some runs, the one with the shortest longest task. */
async function leastDisturbed(...args: Parameters<typeof measure>) {
  const runs = [];
  for (let round = 0; round < ROUNDS; round++) runs.push(await measure(...args));
  return runs.reduce((best, run) => (run['longest task ms'] < best['longest task ms'] ? run : best));
}

async function measure(what: string, selectors: readonly PassageSelector[], units: readonly { text: string }[]) {
  const article = [...units];
  let longest = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  });
  const began = performance.now();
  const spentBefore = processorTime();
  const anchors = await resolvePassages(selectors, article);
  const total = performance.now() - began;
  clearInterval(watch);
  const placed = anchors.filter(({ span }) => span).length;
  return {
    what,
    notes: selectors.length,
    'processor ms': Number((processorTime() - spentBefore).toFixed(1)),
    'total ms': Number(total.toFixed(1)),
    'longest task ms': Number(longest.toFixed(1)),
    placed,
  };
}
