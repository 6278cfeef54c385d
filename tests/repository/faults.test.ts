import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FeedFault } from '../../lib/corpus/feeds/feed-error';
import type { PackFault } from '../../lib/corpus/format/pack-error';
import type { AssetFault } from '../../lib/errors/asset-error';
import type { UnexpectedFault } from '../../lib/errors/coded-error';
import type { Fault } from '../../lib/errors/fault';
import { faultKey } from '../../lib/errors/fault-key';
import type { InvalidFault } from '../../lib/errors/invalid';
import type { ImportFault, TextPlace } from '../../lib/exchange/import/import-error';
import type { DownloadFault } from '../../lib/net/download-error';
import type { AddFault } from '../../lib/services/add-subscription';
import type { StoreFault } from '../../lib/store/store-error';
import { localeFiles, readMessages } from './messages';

type AnyFault =
  | DownloadFault
  | PackFault
  | FeedFault
  | AddFault
  | ImportFault
  | TextPlace
  | StoreFault
  | AssetFault
  | InvalidFault
  | UnexpectedFault;

const why: InvalidFault = { code: 'missing' };

type FactsOf<Code, One = AnyFault> = One extends { readonly code: infer Codes }
  ? Code extends Codes
    ? Omit<One, 'code'>
    : never
  : never;

/** One of each: the compiler misses a code that is new, and refuses one that is gone. */
const SAMPLES: { readonly [Code in AnyFault['code']]: FactsOf<Code> } = {
  at: { place: 'shards[0].file', fault: why },
  unexpected: { said: 'disk on fire' },
  invalid: { expected: 'string', found: '17' },
  missing: {},
  empty: {},
  unknownField: {},
  notJson: {},
  http: { host: 'a.example', status: 404 },
  notAddress: { address: 'no address' },
  notWeb: { address: 'ftp://a.example' },
  tooSlow: { host: 'a.example', seconds: 12 },
  silent: { host: 'a.example', seconds: 13 },
  insecure: { host: 'a.example' },
  unreachable: { host: 'a.example' },
  unknownPart: { host: 'a.example' },
  tooLarge: { host: 'a.example', megabytes: 14 },
  nothingGiven: { host: 'a.example' },
  wrongSize: { bytes: 15, expected: 16 },
  wrongStories: { stories: 15, expected: 16 },
  wrongHash: {},
  damaged: { part: 'checksum' },
  damagedCount: { part: 'stories', found: 17, expected: 18 },
  cutShort: { bytes: 19 },
  notShard: {},
  notSourceTable: {},
  partOfBuild: {},
  finishedShard: {},
  formatVersion: { version: 21, supported: 22 },
  otherScheme: { file: 'a.pack' },
  emptyStory: { story: 23 },
  wrongFingerprints: { story: 24 },
  badIndex: { fault: { code: 'at', place: 'shards', fault: why } },
  badSignature: { fault: why },
  wrongCount: { count: 25, stories: 26 },
  overlap: { file: 'a.pack' },
  wrongKey: {},
  wrongSignature: {},
  tooManyStories: { stories: 27 },
  sharedFingerprint: { stories: 28 },
  noIndex: {},
  manyIndexes: {},
  indexTooLarge: { file: 'a.json' },
  missingFile: { file: 'a.pack' },
  otherPack: { id: 'coast', expected: 'cliff' },
  packTooLarge: { id: 'coast', gigabytes: 29 },
  fileTooLarge: { file: 'a.pack', megabytes: 31 },
  bundledName: { id: 'samples' },
  nothingNew: {},
  replaced: {},
  webPage: {},
  otherDocument: { name: 'svg' },
  notOpml: {},
  endless: {},
  notFeed: {},
  notXmlOrJson: {},
  brokenOff: {},
  badJsonFeed: { fault: why },
  someNotAdded: { failed: 32, total: 33, fault: why },
  storageFull: {},
  heldUp: {},
  readOnly: {},
  missingShards: { id: 'coast', count: 41 },
  missingAsset: { file: '/names.js' },
  badAsset: { file: '/names.js', part: 'script' },
  line: { line: 34 },
  lineColumn: { line: 34, column: 35 },
  lineField: { line: 34, field: 'Highlighted at' },
  newerArchive: { version: 36, supported: 37 },
  repeated: {},
  openQuote: {},
  quoteInside: {},
  textBehindQuote: {},
  missingColumn: { column: 'Highlight' },
  fieldCount: { fields: 38, expected: 39 },
  emptyFile: {},
  notUtf8: {},
  notHypothesis: {},
  endsEarly: {},
};

const samples = Object.entries(SAMPLES).map(([code, facts]): Fault => ({ ...facts, code }));
const statuses = [401, 403, 404, 410, 418, 429, 500, 503].map(
  (status): Fault => ({ code: 'http', host: 'a.example', status }),
);
/** Its code is the fact of another: what nobody knows. */
const UNKNOWN: Fault = { code: 'unknown' };

const inLib = readdirSync('lib', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const whole = inLib.map(({ text }) => text).join('\n');

describe('the faults', () => {
  // Once where it is declared and once where it is thrown.
  it('are all thrown somewhere', () => {
    const timesNamed = (code: string) => whole.split(`'${code}'`).length - 1;
    expect(samples.map(({ code }) => code).filter((code) => timesNamed(code) < 2)).toEqual([]);
  });

  it.each(localeFiles)('have words in %s, and no words are without a fault', (file) => {
    const worded = [...readMessages(file).keys()].filter((key) => key.startsWith('faults.'));
    const wanted = new Set([...samples, ...statuses, UNKNOWN].map(faultKey));
    expect(worded.sort()).toEqual([...wanted].sort());
  });

  it.each(localeFiles)('lose no fact in %s, and ask for none that they do not have', (file) => {
    const words = readMessages(file);
    const wrong = [...samples, ...statuses].filter((fault) => {
      const { code: _, ...facts } = fault;
      const places = [...words.get(faultKey(fault))!.only.matchAll(/\{(\w+)\}/g)].map(([, place]) => place);
      return places.sort().join() !== Object.keys(facts).sort().join();
    });
    expect(wrong).toEqual([]);
  });

  /** What is thrown at a sender of ours that is at fault is logged, and reaches nobody's eyes but a developer's. */
  const isDoor = (path: string) => path.startsWith(join('lib', 'messages')) || path.endsWith('message-handlers.ts');

  it('are carried by every error of ours: none takes a sentence', () => {
    const classes = inLib.filter(({ path, text }) => !isDoor(path) && /extends Error\b/.test(text));
    expect(classes.map(({ path }) => path)).toEqual([join('lib', 'errors', 'coded-error.ts')]);
    const made = inLib.flatMap(({ path, text }) =>
      [...text.matchAll(/new \w*Error(?:<\w+>)?\([^;]*?\)/g)].map(([made]) => ({ path, made })),
    );
    expect(made.length).toBeGreaterThan(40);
    const sentences = made.filter(
      // A column of Readwise's goes by its own name.
      ({ path, made }) =>
        !isDoor(path) &&
        !made.includes("field: 'Highlighted at'") &&
        /['"`][^'"`]*[a-z]{2} [a-z]{2}[^'"`]*['"`]/.test(made),
    );
    expect(sentences).toEqual([]);
    const plain = made.filter(({ path, made }) => !isDoor(path) && /new (?:Error|TypeError)\(/.test(made));
    expect(plain).toEqual([]);
  });

  it('take no sentence from a schema: what was expected is an example or a pattern', () => {
    const messages = inLib
      .filter(({ path }) => !isDoor(path))
      .flatMap(({ text }) => [
        ...text.matchAll(/v\.(?:check|regex|nonEmpty|minValue|safeInteger)\([^;]*?'([^']*)',?\s*\)/g),
      ])
      .map(([, message]) => message);
    expect(messages.length).toBeGreaterThan(2);
    expect(messages.filter((message) => /[a-z]{2} [a-z]{2}/.test(message))).toEqual([]);
  });
});
