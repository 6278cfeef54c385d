import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';

/**
 * Locale files name their plurals as CLDR and Weblate do; @wxt-dev/i18n takes numbers for names, and drops even these on the way.
 * So every form takes its name along, and lib/text/plural.ts finds it there:
 *
 *   { "one": "1 story", "few": …, "other": "{count} stories" }  →  { "0": "one:1 story", "1": "few:…", "2": "other:…" }
 *
 * A language with other forms (Polish: one few many other) is a file, and no code.
 */
const CATEGORIES: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'] satisfies Intl.LDMLPluralRule[];

export type Messages = { readonly [key: string]: string | readonly string[] | Messages };
export type PluralForms = Readonly<Record<string, string>>;

export const isPlural = (value: Messages[string]): value is PluralForms =>
  typeof value === 'object' && 'other' in value && Object.keys(value).every((key) => CATEGORIES.includes(key));

const labelled = (forms: PluralForms): Messages =>
  Object.fromEntries(Object.entries(forms).map(([category, text], i) => [String(i), `${category}:${text}`]));

function withLabelledPlurals(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => {
      if (typeof value === 'string' || Array.isArray(value)) return [key, value];
      return [key, isPlural(value) ? labelled(value) : withLabelledPlurals(value as Messages)];
    }),
  );
}

const readLabelled = (path: string): string =>
  JSON.stringify(withLabelledPlurals(JSON.parse(readFileSync(path, 'utf8')) as Messages));

/** The messages of a locale file as the browser hands them out. */
export const browserMessages = (path: string) => generateChromeMessages(parseMessagesText(readLabelled(path), 'JSON5'));

/** Writes what @wxt-dev/i18n reads of every locale file in `from`, and says where. */
export function writeLocales({ from, to }: { readonly from: string; readonly to: string }): string {
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from)) writeFileSync(join(to, file), readLabelled(join(from, file)));
  return to;
}
