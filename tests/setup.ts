import { readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Messages = { readonly [key: string]: string | Messages };

/** The fake browser has no i18n: answer from the English messages, as the real one does. */
function flatten(messages: Messages, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}_`)) flat.set(inner, text);
  }
  return flat;
}

const english = flatten(JSON.parse(readFileSync('assets/locales/en.json', 'utf8')));

fakeBrowser.i18n.getMessage = (key: string, substitutions: string | (string | number)[] = []) => {
  const places = typeof substitutions === 'string' ? [substitutions] : substitutions;
  return (english.get(key) ?? '').replace(/\$(\d)/g, (_, place: string) => String(places[Number(place) - 1] ?? ''));
};
