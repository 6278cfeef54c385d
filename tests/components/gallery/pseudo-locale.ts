/**
 * English as no language writes it, made from en.json and never shipped: accents show a word that does not come from the
 * locale, brackets show one that is cut off, and length shows what breaks in a wordier language.
 *
 *   "Add note on {name}"  →  "[Áðð ñóţé óñ {name} ~~~~~~]"
 */
const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'AÁEÉIÍOÓUÚNÑSŠCÇYÝaáeéiíoóuúnñsšcçyýdðtţrřlļgğ'.matchAll(/(.)(.)/gu)].map(([, plain, accented]) => [
    plain,
    accented,
  ]),
);

/** Translations are about a third longer than English, short ones more. */
const GROWTH = 0.35;

/** Places to fill stay as they are, as do the bar between plural forms and their names. */
const KEPT = /(\{\w+\}|\$\d)/;
const FORM = /^(zero|one|two|few|many|other):/;

function pseudoText(text: string): string {
  if (text.includes(' | ')) return text.split(' | ').map(pseudoText).join(' | ');
  const form = FORM.exec(text)?.[0];
  if (form) return form + pseudoText(text.slice(form.length));
  const accented = text
    .split(KEPT)
    .map((part) => (KEPT.test(part) ? part : part.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter)))
    .join('');
  return `[${accented} ${'~'.repeat(Math.ceil(text.length * GROWTH))}]`;
}

/** What Intl reads, how numbers are joined, and our own name are no text. */
const NO_TEXT = /^format_|^extension_name$|^subscriptions_addressHint$|^popup_times$/;

export function pseudoLocale<M extends { message: string }>(messages: Readonly<Record<string, M>>): Record<string, M> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, entry]) => [
      key,
      NO_TEXT.test(key) ? entry : { ...entry, message: pseudoText(entry.message) },
    ]),
  );
}
