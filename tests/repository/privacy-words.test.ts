import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { localeFiles, readMessages } from './messages';

/**
 * What is said of what is kept, in every language. privacy-words.json has for each language the version that its words were last
 * brought up to, and what they were then:
 *
 *   English changes  →  its hash is another  →  it gets the next version here  →  every other language is older until it follows
 */
const STATEMENTS = ['options.privacyWhat', 'options.privacyPage', 'options.packsWhy', 'readingHistory.rememberWhy'];

interface Recorded {
  readonly version: number;
  readonly sha256: string;
}
const recorded = JSON.parse(readFileSync('tests/repository/privacy-words.json', 'utf8')) as Record<string, Recorded>;

function hashOf(file: string): string {
  const messages = readMessages(file);
  const words = STATEMENTS.map((key) => messages.get(key));
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16);
}

it.each(localeFiles)('statements of what is kept are of one version: %s', (file) => {
  const { version, sha256 } = recorded[file] ?? { version: 0, sha256: '' };
  expect(version, 'older than English: bring its words up to date, and record the version').toBe(
    recorded['en.json'].version,
  );
  expect(sha256, 'the words are others than those recorded: record them, for English with the next version').toBe(
    hashOf(file),
  );
});
