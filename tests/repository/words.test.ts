import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localeFiles, readMessages } from './messages';

const english = readMessages('en.json');
const keys = [...english.keys()];

/** Names that the browser itself fills in, in wxt.config.ts. */
const IN_MANIFEST = /^extension\./;

/** What no word of ours says, in any of the languages. */
const ACCUSATIONS: Readonly<Record<string, RegExp>> = {
  'en.json': /\b(?:plagiari\w+|stole\w*|steal\w*|theft|fake)\b/giu,
  'de.json': /plagi|gestohlen|stiehl|diebstahl|geklaut|fälsch/giu,
  'fr.json': /plagi|\bvol(?:é|ée|és|er|eur)?\b|contrefa/giu,
  'es.json': /plagi|\brob(?:ar|o|ado)\b|falsific/giu,
  'ar.json': /سرق|سرقة|انتحال|مزيف|مزوّر/gu,
};

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

/** The plural forms of a language, but for "many" where CLDR has it for millions alone, which are said as any number is. */
function pluralKeysOf(locale: string): readonly string[] {
  const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] satisfies Intl.LDMLPluralRule[];
  const rules = new Intl.PluralRules(locale);
  const ofMillions = rules.select(1_000_000) === 'many' && rules.select(5) === 'other';
  const named = new Set<string>(rules.resolvedOptions().pluralCategories);
  return categories.filter((category) => named.has(category) && !(ofMillions && category === 'many'));
}

describe('the words', () => {
  it('are all used', () => {
    expect(keys.filter((key) => !IN_MANIFEST.test(key) && !isUsed(key))).toEqual([]);
  });

  it('have keys that browsers take', () => {
    expect(keys.filter((key) => !/^[A-Za-z0-9_.]+$/.test(key))).toEqual([]);
  });

  it.each(localeFiles)('accuse nobody in %s: evidence, not verdicts', (file) => {
    expect(JSON.stringify([...readMessages(file).values()]).match(ACCUSATIONS[file])).toBeNull();
  });

  it.each(localeFiles)('have every plural form of the language in %s', (file) => {
    const words = readMessages(file);
    const plurals = pluralKeysOf(words.get('format.locale')!.only);
    const wrong = [...words].filter(([, forms]) => 'other' in forms && Object.keys(forms).join() !== plurals.join());
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});
