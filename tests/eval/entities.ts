import { writeFileSync } from 'node:fs';
import { linkMentions } from '../../lib/entities/link/link';
import { normaliseName } from '../../lib/entities/normalise';
import { countSkipped } from '../../tools/copytaster/skipped';
import { printSkipped } from './data-rows';
import { addBCubed, bCubedF1, emptyBCubed } from './entities/b-cubed';
import { type MarkedDocument, readSets, surfaceOf, TYPE_OF } from './entities/marked-documents';
import { emptyScores, f1, precision, recall, type Scores, score } from './entities/scores';
import { compromise, copytaster, loadRecogniser, type System } from './entities/systems';
import type { EvaluationOptions } from './main';

/**
 * Names and links of every *.jsonl.gz in the folder, from raw units, beside compromise in the same run.
 * A prediction is { id, mentions: [{ unit, start, end, type, entity }] }. `--rules` leaves the model out.
 */
export async function evaluate({ data, predictions, flags }: EvaluationOptions): Promise<void> {
  const systems: [string, System][] = [
    ['copytaster', copytaster(loadRecogniser({ rulesOnly: flags.has('rules') }))],
    ['compromise', compromise],
  ];
  const skipped = countSkipped();
  const lines: string[] = [];
  const rows: object[] = [];
  const links: object[] = [];
  for (const [set, documents] of readSets(data, skipped)) {
    for (const [system, find] of systems) {
      const scores = emptyScores();
      for (const document of documents) {
        const mentions = find(document.units);
        score(scores, document, mentions);
        if (system === 'copytaster') lines.push(JSON.stringify({ id: document.id, mentions }));
      }
      rows.push({ set, system, ...describe(scores) });
    }
    if (documents.some((document) => document.mentions.some(({ entity }) => entity !== undefined))) {
      links.push({ set, linker: 'copytaster', 'B3 F1': percent(linkingF1(documents, linkGold)) });
      links.push({ set, linker: 'equal strings', 'B3 F1': percent(linkingF1(documents, equalStrings)) });
    }
  }
  if (rows.length === 0) {
    console.log('entities: skipped: no *.jsonl.gz in the folder');
    return;
  }
  console.table(rows);
  if (links.length > 0) console.table(links);
  printSkipped(skipped);
  if (predictions) writeFileSync(predictions, lines.map((line) => `${line}\n`).join(''));
}

const percent = (share: number) => Number((100 * share).toFixed(1));

function describe(scores: Scores): object {
  return {
    strict: percent(f1(scores.strict)),
    P: percent(precision(scores.strict)),
    R: percent(recall(scores.strict)),
    untyped: percent(f1(scores.untyped)),
    PER: percent(f1(scores.perType.PER)),
    ORG: percent(f1(scores.perType.ORG)),
    LOC: percent(f1(scores.perType.LOC)),
    'names per document': percent(f1(scores.names)),
    'twice or more: found': percent(recall(scores.frequentFound)),
    right: percent(precision(scores.frequentRight)),
  };
}

type Linker = (document: MarkedDocument) => string[];

/** B-cubed F1 over gold mentions, so that linking is measured apart from finding. */
function linkingF1(documents: readonly MarkedDocument[], link: Linker): number {
  const sum = emptyBCubed();
  for (const document of documents) {
    const clusters = link(document);
    const linked = document.mentions.flatMap(({ entity }, index) => (entity === undefined ? [] : [{ entity, index }]));
    addBCubed(
      sum,
      linked.map(({ entity }) => entity),
      linked.map(({ index }) => clusters[index]),
    );
  }
  return bCubedF1(sum);
}

const linkGold: Linker = (document) => {
  const mentions = document.mentions.map((mention) => ({
    span: { unit: mention.unit, start: mention.start, end: mention.end },
    surface: surfaceOf(document, mention),
    type: TYPE_OF[mention.type],
  }));
  const clusterOf = new Map<object, string>();
  for (const [number, entity] of linkMentions(mentions, document.units).entries()) {
    for (const span of entity.mentions) clusterOf.set(span, String(number));
  }
  return mentions.map(({ span }) => clusterOf.get(span) ?? '');
};

const equalStrings: Linker = (document) =>
  document.mentions.map((mention) => `${mention.type} ${normaliseName(surfaceOf(document, mention))}`);
