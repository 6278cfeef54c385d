import type { CarryScores } from './carrying';
import type { CheckedScores } from './checked';
import { quantile, type Scores } from './scores';
import { TARGET_CLASSES } from './targets';

export const SYSTEMS = ['copytaster', 'exact', 'Hypothesis rule'] as const;
export type System = (typeof SYSTEMS)[number];

/** Of the notes put where the words are: does the state say truly whether the words are still the same? */
export interface Honesty {
  placed: number;
  honest: number;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Number(((100 * part) / whole).toFixed(2)));

export function printPlaces(scoresOf: (targetClass: string, system: System) => Scores): void {
  const table = TARGET_CLASSES.flatMap((targetClass) =>
    SYSTEMS.map((system) => {
      const scores = scoresOf(targetClass, system);
      const all = scores.there + scores.gone + scores.ambiguous;
      return {
        class: targetClass,
        system,
        there: scores.there,
        'right %': percent(scores.right, scores.there),
        'wrong %': percent(scores.wrong, scores.there),
        'missed %': percent(scores.missed, scores.there),
        changed: scores.changed,
        'right, changed %': percent(scores.changedRight, scores.changed),
        gone: scores.gone,
        'marked %': percent(scores.goneMarked, scores.gone),
        'ambiguous, marked %': percent(scores.ambiguousMarked, scores.ambiguous),
        'other words %': percent(scores.otherWords, all),
        'ms p50': Number(quantile(scores.milliseconds, 0.5).toFixed(2)),
        'ms p95': Number(quantile(scores.milliseconds, 0.95).toFixed(2)),
      };
    }),
  );
  console.table(table);
}

export function printCarrying(carrying: Readonly<Record<string, CarryScores>>): void {
  console.table(
    Object.entries(carrying).map(([how, { there, carried, offered, wrong }]) => ({
      'carried to another copy': how,
      'sentence there': there,
      'carried %': percent(carried, there),
      offered,
      'wrong %': percent(wrong, offered),
    })),
  );
}

export function printChecked({ looked, alignmentAgrees, decided, anchorsAgree }: CheckedScores): void {
  if (looked === 0) return;
  console.log(
    `checked by reading: ${looked} targets; the alignment agrees on ${percent(alignmentAgrees, looked)} %, ` +
      `the anchors on ${percent(anchorsAgree, decided)} % of the ${decided} that are not ambiguous`,
  );
}

export function printHonesty({ placed, honest }: Honesty): void {
  console.log(`the state says truly whether the words changed: ${percent(honest, placed)} % of ${placed} notes placed`);
}
