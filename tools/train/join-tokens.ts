/** Marks with no space before them, and after them, in running text. */
const NO_SPACE_BEFORE = /^(?:[,.;:!?)\]}%]|['’](?:s|re|ve|ll|m|d)?|n['’]t|-RRB-|'')$/i;
const NO_SPACE_AFTER = /^(?:[([{$£€#]|-LRB-|``)$/;
const WRITTEN: Readonly<Record<string, string>> = { '``': '"', "''": '"', '-LRB-': '(', '-RRB-': ')' };

/** Puts tokens of a treebank back together as they would stand in a newspaper, and says where each came to lie. */
export function joinTokens(tokens: readonly string[]): { text: string; places: { start: number; end: number }[] } {
  let text = '';
  let glued = true;
  let quoted = false;
  const places = tokens.map((token) => {
    const closing = token === '"' && quoted;
    if (token === '"') quoted = !quoted;
    if (!glued && !closing && !NO_SPACE_BEFORE.test(token)) text += ' ';
    const start = text.length;
    text += WRITTEN[token] ?? token;
    glued = NO_SPACE_AFTER.test(token) || (token === '"' && !closing);
    return { start, end: text.length };
  });
  return { text, places };
}
