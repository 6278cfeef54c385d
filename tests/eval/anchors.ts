import { writeFileSync } from 'node:fs';
import { carryPassage } from '../../lib/anchor/carry';
import { describePassage } from '../../lib/anchor/describe';
import { resolvePassage } from '../../lib/anchor/resolve';
import { wordsOf } from '../../lib/text/span';
import { exactRule, hypothesisRule } from './anchors/baselines';
import { emptyCarryScores, scoreCarrying } from './anchors/carrying';
import { emptyCheckedScores, readChecked, scoreChecked } from './anchors/checked';
import { readPairs, type StoryDocument } from './anchors/documents';
import {
  type Honesty,
  printCarrying,
  printChecked,
  printHonesty,
  printPlaces,
  REPEATED,
  type System,
} from './anchors/report';
import { emptyScores, plain, type Scores, score } from './anchors/scores';
import { chooseTargets } from './anchors/targets';
import { alignDocuments } from './anchors/truth';
import type { EvaluationOptions } from './main';

/**
 * Do notes stay on their words? Notes are made on every document of the folder's pairs and looked for in the other document,
 * by our anchors and by two baselines; the truth comes from aligning the two whole texts (anchors/truth.ts).
 * A prediction is { from, to, class, unit, start, end, state, found, truth, ms, carried }: units are the text cut at blank
 * lines, offsets are UTF-16, `carried` is where the note would be offered on another copy of the story.
 */
export async function evaluate({ data, predictions }: EvaluationOptions): Promise<void> {
  const pairs = readPairs(data);
  if (!pairs) {
    console.log('anchors: skipped: no data (docs.jsonl.gz, pairs.tsv, clusters.tsv) in the folder');
    return;
  }
  const scores = new Map<string, Scores>();
  const scoresOf = (group: string, system: System): Scores => {
    const key = `${group} ${system}`;
    const known = scores.get(key) ?? emptyScores();
    scores.set(key, known);
    return known;
  };
  const carrying = { withText: emptyCarryScores(), alone: emptyCarryScores() };
  const checkedTruths = readChecked();
  const checked = emptyCheckedScores();
  const honesty: Honesty = { placed: 0, honest: 0 };
  const lines: string[] = [];

  for (const { from, to, relation } of pairs) {
    const alignment = alignDocuments(from, to);
    for (const target of chooseTargets(from, to, relation)) {
      const truth = alignment.truthOf(target);
      const selector = describePassage(from.units, target.span);
      const words = selector.exact;

      const ours = timed(() => resolvePassage(selector, to.units));
      const exact = timed(() => exactRule(selector, from, to));
      const hypothesis = timed(() => hypothesisRule(selector, from, to));
      const { state, span: found } = ours.result;
      const groups = isRepeated(words, from, to) ? [target.class, REPEATED] : [target.class];
      for (const group of groups) {
        score(scoresOf(group, 'copytaster'), { words, found, truth, to, ms: ours.ms });
        score(scoresOf(group, 'exact'), { words, found: exact.result, truth, to, ms: exact.ms });
        score(scoresOf(group, 'Hypothesis rule'), { words, found: hypothesis.result, truth, to, ms: hypothesis.ms });
      }

      if (found && typeof truth !== 'string') {
        honesty.placed++;
        if ((state === 'changed') === (plain(words) !== plain(wordsOf(to.units, truth)))) honesty.honest++;
      }
      const seen = checkedTruths.truthOf(from.id, to.id, target.span);
      if (seen !== undefined) scoreChecked(checked, seen, truth, found);

      const carried = carryPassage(selector, from.units, to.units).span;
      if (relation === 'copy') {
        const sentence = alignment.truthOf({ ...target, class: 'sentence', span: target.sentence });
        scoreCarrying(carrying.withText, { offered: carried, truth, sentence });
        scoreCarrying(carrying.alone, { offered: carryPassage(selector, null, to.units).span, truth, sentence });
      }
      const place = { from: from.id, to: to.id, class: target.class, ...target.span };
      lines.push(`${JSON.stringify({ ...place, state, found, truth, ms: Number(ours.ms.toFixed(3)), carried })}\n`);
    }
  }
  if (predictions) writeFileSync(predictions, lines.join(''));
  printPlaces(scoresOf);
  printCarrying({ 'with the text of the first copy': carrying.withText, 'with the note alone': carrying.alone });
  printHonesty(honesty);
  printChecked(checked);
}

function isRepeated(words: string, ...documents: readonly StoryDocument[]): boolean {
  return documents.some(
    ({ units }) => units.map(({ text }) => text.split(words).length - 1).reduce((a, b) => a + b, 0) > 1,
  );
}

function timed<Result>(work: () => Result): { readonly result: Result; readonly ms: number } {
  const began = performance.now();
  const result = work();
  return { result, ms: performance.now() - began };
}
