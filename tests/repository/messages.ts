import { readdirSync, readFileSync } from 'node:fs';

type Messages = { readonly [key: string]: string | Messages };

/** What is said of each key: one text, or as many as the language has plural forms, by their sample numbers. */
export type Forms = Readonly<Record<string, string>>;

/** `{ "1": …, "n": … }` is one message in its plurals; a list is as many messages. */
const isPlural = (messages: Messages): messages is Forms =>
  'n' in messages && Object.keys(messages).every((key) => /^(\d+|n)$/.test(key));

function messagesOf(messages: Messages, prefix = ''): [string, Forms][] {
  return Object.entries(messages).flatMap(([key, value]): [string, Forms][] => {
    if (typeof value === 'string') return [[prefix + key, { only: value }]];
    return isPlural(value) ? [[prefix + key, value]] : messagesOf(value, `${prefix}${key}.`);
  });
}

/** Every message of a locale file, by key. */
export const readMessages = (file: string) =>
  new Map(messagesOf(JSON.parse(readFileSync(`assets/locales/${file}`, 'utf8')) as Messages));

export const localeFiles = readdirSync('assets/locales').filter((file) => file.endsWith('.json'));
