import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

/** Messages that the manifest names, in Chrome's own way of writing keys. */
const IN_MANIFEST = /__MSG_(\w+)__/g;
/** `t('popup.library'` and `t(`strip.${key}`` alike: a key, or a pattern where a part is chosen at run time. */
const IN_CODE = /['"`]((?:[a-z]\w*)(?:\.(?:\w|\$\{[^}]*\})+)+)['"`]/g;

function textsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

const messages = parseMessagesText(readFileSync('assets/locales/en.json', 'utf8'), 'JSON5').filter(
  ({ key }) => !key[0].startsWith('@@'),
);
const keys = messages.map(({ key }) => key.join('.'));
const code = ['components', 'entrypoints', 'lib'].flatMap(textsIn);
const patterns = code.flatMap((text) =>
  [...text.matchAll(IN_CODE)].map(
    ([, key]) => new RegExp(`^${key.replace(/\./g, '\\.').replace(/\$\{[^}]*\}/g, '\\w+')}$`),
  ),
);

describe('the words', () => {
  it('are all used', () => {
    const inManifest = [...readFileSync('wxt.config.ts', 'utf8').matchAll(IN_MANIFEST)].map(([, key]) =>
      key.replaceAll('_', '.'),
    );
    expect(keys.filter((key) => !inManifest.includes(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual(
      [],
    );
  });

  it('use typographic quotation marks, apostrophes and ellipses', () => {
    const typed = messages.filter((message) =>
      /["']|\.\.\./.test(JSON.stringify(Object.values(message).at(-1)).slice(1, -1).replaceAll('\\"', '"')),
    );
    const texts = typed.flatMap((message) => (message.type === 'simple' ? [message.message] : []));
    expect(texts.filter((text) => /"|\w'\w|\.\.\./.test(text) && !text.includes('somebody else'))).toEqual([]);
  });

  it('accuse nobody', () => {
    const text = JSON.stringify(messages);
    expect(text).not.toMatch(/plagiar|stolen|steal|theft|fake/i);
  });
});
