import type { CarryScores } from './carrying';
import type { CheckedScores } from './checked';
import { quantile, type Scores } from './scores';
import { TARGET_CLASSES } from './targets';

export const SYSTEMS = ['copytaster', 'exact', 'Hypothesis rule'] as const;
/** The trap of all classes: words that stand more than once in one of the two texts. */
export const REPEATED = 'repeated';
export type System = (typeof SYSTEMS)[number];

/** Of the notes put where the words are: does the state say truly whether the words are still the same? */
export interface Honesty {
  placed: number;
  honest: number;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Number(((100 * part) / whole).toFixed(2)));

export function printPlaces(scoresOf: (group: string, system: System) => Scores): void {
  const rows = [...TARGET_CLASSES, REPEATED].flatMap((group) =>
    SYSTEMS.map((system): [string, object] => {
      const scores = scoresOf(group, system);
      const all = scores.there + scores.gone + scores.ambiguous;
      return [
        `${group}: ${system}`,
        {
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
        },
      ];
    }),
  );
  console.table(Object.fromEntries(rows));
}

export function printCarrying(carrying: Readonly<Record<string, CarryScores>>): void {
  const rows = Object.entries(carrying).map(([how, { there, carried, offered, wrong }]): [string, object] => [
    `carried ${how}`,
    {
      'sentence there': there,
      'carried %': percent(carried, there),
      offered,
      'wrong %': percent(wrong, offered),
    },
  ]);
  console.table(Object.fromEntries(rows));
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
