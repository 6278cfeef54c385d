import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Messages = { readonly [key: string]: string | Messages };

/** `{ "1": …, "n": … }` is one message in its plurals; a list is as many messages. */
const isPlural = (messages: Messages) => 'n' in messages && Object.keys(messages).every((key) => /^(\d+|n)$/.test(key));

function keysOf(messages: Messages, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' || isPlural(value) ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

const locales = readdirSync('assets/locales').filter((file) => file.endsWith('.json'));
const read = (file: string) => JSON.parse(readFileSync(`assets/locales/${file}`, 'utf8')) as Messages;
const english = keysOf(read('en.json'));

/** Names that the browser itself fills in, in wxt.config.ts. */
const IN_MANIFEST = /^extension\./;

const source = ['components', 'entrypoints', 'lib']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  )
  .join('\n');

/** A key is used as a literal, or as the end of a template: t(`colour.${colour}`). */
function isUsed(key: string): boolean {
  if (source.includes(`'${key}'`)) return true;
  const parts = key.split('.');
  return parts.some((_, i) => i > 0 && source.includes(`\`${parts.slice(0, i).join('.')}.\${`));
}

describe('the words', () => {
  it('are all used', () => {
    expect(english.filter((key) => !IN_MANIFEST.test(key) && !isUsed(key))).toEqual([]);
  });

  it('have keys that browsers take', () => {
    expect(english.filter((key) => !/^[A-Za-z0-9_.]+$/.test(key))).toEqual([]);
  });

  it('accuse nobody: evidence, not verdicts', () => {
    const said = JSON.stringify(read('en.json'));
    expect(said.match(/\b(?:plagiari\w+|stole\w*|steal\w*|theft|fake)\b/gi)).toBeNull();
  });

  it.each(locales)('are all in %s', (file) => {
    expect(keysOf(read(file)).sort()).toEqual([...english].sort());
  });
});
