import { PackError } from '../format/pack-error';
import { type PackIndex, parsePackIndex } from '../format/pack-index';
import { isOurs } from '../format/scheme';
import { signerOf } from '../format/signature';
import { checkLengths, fetchShards, type ShardFetching } from './fetch-shards';
import type { PackRecord } from './pack-record';
import type { IndexFile, PackSource } from './pack-source';
import { type Acceptance, objectionsTo, type Question } from './update-policy';
import { validatorsToKeep } from './validators';

/** More than this is no pack for a browser. */
const MAX_PACK_BYTES = 2_000_000_000;

export interface FetchOptions extends ShardFetching {
  /** The pack that is looked at anew; left out where it is not known yet which one comes. */
  readonly id?: string | undefined;
  /** The pack that it would replace; undefined where it is new. Throws for a name that is not to be had. */
  packBefore(
    id: string,
  ): Promise<Pick<PackRecord, 'current' | 'key' | 'takenBack' | 'etag' | 'lastModified'> | undefined>;
  /** Objections that the reader has set aside. */
  readonly accepted?: Acceptance | undefined;
}

/** What came of it. Nothing is replaced here: a version that is 'ready' has all its shards kept and checked. */
export type Fetched =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'question'; readonly id: string; readonly question: Question }
  | {
      readonly kind: 'ready';
      readonly index: PackIndex;
      readonly key: string | null;
      readonly file: Pick<IndexFile, 'etag' | 'lastModified'>;
    };

/**
 * Fetches the newest version of a pack and checks all of it: form, signature, each shard's SHA-256 and contents. Rejects
 * with PackError or DownloadError at the first fault.
 */
export async function fetchVersion(source: PackSource, options: FetchOptions): Promise<Fetched> {
  const { id, packBefore, accepted } = options;
  const file = await source.index();
  if (file === 'unchanged') return { kind: 'unchanged' };
  const index = parsePackIndex(new TextDecoder().decode(file.bytes));
  checkIndex(index, id);
  const before = await packBefore(index.id);
  const signature = await source.signature();
  const key = signature && (await signerOf(file.bytes, signature));
  if (before) {
    const objections = objectionsTo({
      current: before.current.index,
      next: index,
      pinned: before.key,
      key,
      takenBack: before.takenBack ?? null,
    });
    const setAside = accepted?.version === index.version && accepted.key === key ? accepted.reasons : [];
    const question = objections.find(({ reason }) => !setAside.includes(reason));
    if (question) return { kind: 'question', id: index.id, question: { ...question, accepted: setAside } };
  }
  await fetchShards(source, index.shards, options);
  const same = JSON.stringify(before?.current.index) === JSON.stringify(index);
  return { kind: 'ready', index, key, file: validatorsToKeep(file, before ? { ...before, same } : null) };
}

function checkIndex(index: PackIndex, id: string | undefined): void {
  if (id !== undefined && index.id !== id) throw new PackError({ code: 'otherPack', id: index.id, expected: id });
  if (!isOurs(index.fingerprint)) throw new PackError({ code: 'otherScheme', file: index.id });
  checkLengths(index);
  const total = index.shards.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > MAX_PACK_BYTES)
    throw new PackError({ code: 'packTooLarge', id: index.id, gigabytes: MAX_PACK_BYTES / 1e9 });
}
