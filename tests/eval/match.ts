import { writeFileSync } from 'node:fs';
import { align } from '../../lib/match/align';
import type { VerdictKind } from '../../lib/match/copy';
import { WINDOW } from '../../lib/match/fingerprint';
import { decide, type Evidence } from '../../lib/match/verdict';
import type { Tokens } from '../../lib/text/tokens';
import { countSkipped } from '../../tools/copytaster/skipped';
import { printSkipped } from './data-rows';
import type { EvaluationOptions } from './main';
import { adjustedRandIndex, connected } from './match/clusters';
import {
  type Document,
  findCorpus,
  missingFile,
  readClusters,
  readDocuments,
  readPairs,
  tokensOf,
} from './match/documents';
import { type Judged, rowOf } from './match/pair-scores';
import { PEERS } from './match/peers';
import { commonAmong, keepFingerprints } from './match/text-free';

/**
 * Labelled pairs of real stories, decided with both texts at hand, or with `--text-free` from fingerprints of one side alone.
 * The peers' rules decide the same pairs in the same run. `--window N` winnows more or less densely than 16.
 */
interface Prediction {
  readonly a: string;
  readonly b: string;
  readonly kind: VerdictKind;
  readonly pageShare: number;
  readonly sourceShare: number;
  readonly words: number;
  readonly quotedWords: number;
  /** null where the texts were compared. */
  readonly hits: number | null;
}

type Judge = (a: string, b: string) => Evidence;

export async function evaluate({ data, predictions, flags }: EvaluationOptions): Promise<void> {
  const missing = missingFile(data);
  if (missing) {
    console.log(`match: skipped: no ${missing} in the folder`);
    return;
  }
  const skipped = countSkipped();
  const documents = readDocuments(data, skipped);
  const pairs = readPairs(data, documents, skipped);
  const tokens = new Map([...documents.values()].map((document) => [document.id, tokensOf(document)]));
  const corpus = findCorpus(data, flags.get('corpus'));
  const textFree = flags.has('text-free');
  const judge = textFree
    ? judgeWithoutTexts(tokens, Number(flags.get('window') ?? WINDOW), corpus)
    : judgeTexts(tokens);

  const predicted = pairs.map(({ a, b }) => predict(a, b, judge(a, b)));
  if (predictions) writeFileSync(predictions, predicted.map((line) => `${JSON.stringify(line)}\n`).join(''));

  const how = textFree ? `text-free${corpus ? '' : ', no corpus to tell common shingles'}` : 'texts compared';
  const own = pairs.map(({ label }, i): Judged => ({ label, copy: isCopy(predicted[i].kind) }));
  console.table([rowOf(`Copytaster, ${how}`, own), ...peerRows(documents, pairs)]);

  const clusters = readClusters(data, documents);
  if (clusters) console.log(`cluster ARI ${clusterAgreement(clusters, judge).toFixed(3)}`);
  printSkipped(skipped);
}

const isCopy = (kind: VerdictKind): boolean => kind !== 'none' && kind !== 'shared-quotes';

function judgeTexts(tokens: ReadonlyMap<string, Tokens>): Judge {
  return (a, b) => align(tokens.get(a)!, tokens.get(b)!);
}

/**
 * A page is asked against stories; which of a pair is the page is not said, so both ways are tried, and the one with more
 * hits tells (its shares the other way round where b was the page).
 */
function judgeWithoutTexts(tokens: ReadonlyMap<string, Tokens>, window: number, corpus: string | null): Judge {
  const ids = [...tokens.keys()];
  const isCommon = commonAmong(tokens.values(), corpus);
  const stories = keepFingerprints([...tokens.values()], { window, isCommon, candidates: ids.length });
  const answers = new Map(
    ids.map((id) => {
      const found = stories.ask(tokens.get(id)!).map(({ story, coverage }) => [ids[story], coverage] as const);
      return [id, new Map(found)];
    }),
  );
  const nothing: Evidence = {
    basis: 'fingerprints',
    hits: 0,
    quotedHits: 0,
    hitWords: 0,
    pageShare: 0,
    sourceShare: 0,
    words: 0,
    quotedWords: 0,
    longestRun: 0,
  };
  return (a, b) => {
    const forward = answers.get(a)?.get(b);
    const back = answers.get(b)?.get(a);
    if (back && back.hits > (forward?.hits ?? 0)) {
      return { ...back, pageShare: back.sourceShare, sourceShare: back.pageShare };
    }
    return forward ?? nothing;
  };
}

function predict(a: string, b: string, evidence: Evidence): Prediction {
  const { pageShare, sourceShare, words, quotedWords } = evidence;
  const hits = evidence.basis === 'fingerprints' ? evidence.hits : null;
  return { a, b, kind: decide(evidence), pageShare, sourceShare, words, quotedWords, hits };
}

function peerRows(documents: ReadonlyMap<string, Document>, pairs: ReturnType<typeof readPairs>) {
  return PEERS.map(({ name, create }) => {
    const decides = create();
    const judged = pairs.map(({ a, b, label }) => ({ label, copy: decides(documents.get(a)!, documents.get(b)!) }));
    return rowOf(name, judged);
  });
}

/** One story under two headlines: so much of one text stands in the other. Shared passages join no groups. */
const SAME_STORY = 0.8;

/** Versions of one story joined into groups, beside the groups of the same headline. */
function clusterAgreement(clusters: readonly (readonly string[])[], judge: Judge): number {
  const ids = clusters.flat();
  const joins: [string, string][] = [];
  for (const a of ids) {
    for (const b of ids) {
      if (a >= b) continue;
      const evidence = judge(a, b);
      if (isCopy(decide(evidence)) && Math.max(evidence.pageShare, evidence.sourceShare) >= SAME_STORY)
        joins.push([a, b]);
    }
  }
  const expected = new Map(clusters.flatMap((members, cluster) => members.map((id) => [id, String(cluster)] as const)));
  return adjustedRandIndex(expected, connected(ids, joins));
}
