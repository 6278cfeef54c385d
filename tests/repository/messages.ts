import { readdirSync, readFileSync } from 'node:fs';
import { isPlural, type Messages } from '../../tools/locales';

/** What is said of each key: one text, or as many as the language has plural forms, by their CLDR names. */
export type Forms = Readonly<Record<string, string>>;

function messagesOf(messages: Messages, prefix = ''): [string, Forms][] {
  return Object.entries(messages).flatMap(([key, value]): [string, Forms][] => {
    if (typeof value === 'string') return [[prefix + key, { only: value }]];
    return isPlural(value) ? [[prefix + key, value]] : messagesOf(value as Messages, `${prefix}${key}.`);
  });
}

/** Every message of a locale file, by key. */
export const readMessages = (file: string) =>
  new Map(messagesOf(JSON.parse(readFileSync(`assets/locales/${file}`, 'utf8')) as Messages));

export const localeFiles = readdirSync('assets/locales').filter((file) => file.endsWith('.json'));
