import { ImportError, type TextPlace } from './import-error';

/** What a JSON file says. @throws ImportError with the line and column of the first fault. */
export function parseJson(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch {
    const at = firstFault(json) ?? json.length;
    throw new ImportError(lineAndColumn(json, at), { code: CUT_TOKEN.test(json.slice(at)) ? 'endsEarly' : 'notJson' });
  }
}

/** Both counted from 1, the column in UTF-16 code units. */
function lineAndColumn(text: string, at: number): TextPlace {
  const before = text.slice(0, at).split('\n');
  return { code: 'lineColumn', line: before.length, column: before.at(-1)!.length + 1 };
}

/** What is left from the fault on where a file was cut off: nothing, or the beginning of a word, an escape or a number. */
const CUT_TOKEN = /^(?:[a-z]{1,4}|\\(?:u[\da-fA-F]{0,3})?|-|\.|[eE][+-]?)?$/;

const SPACE = /[ \t\n\r]*/y;
/** A string up to its closing quotation mark, or up to where it breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in a string.
const OPEN_STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** What may stand next: just inside `[` or `{` the first member may be missing, after a comma it may not. */
type Awaited = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end';

const closable: ReadonlySet<Awaited> = new Set(['value or ]', 'key or }', 'comma or end']);

/**
 * Where a text stops being JSON (RFC 8259); null for a sound one. Browsers name no place, or each its own, in the error that
 * JSON.parse throws. Runs only on a text that JSON.parse has refused, so its cost is no matter. An explicit stack: depth costs
 * memory, never the call stack.
 */
export function firstFault(text: string): number | null {
  const closers: string[] = [];
  let awaited: Awaited = 'value';
  let at = 0;

  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    const taken = token.exec(text);
    at += taken?.[0].length ?? 0;
    return taken !== null;
  };
  const takeMark = (mark: string): boolean => {
    if (text[at] !== mark) return false;
    at += 1;
    return true;
  };
  const takeString = () => take(OPEN_STRING) && takeMark('"');
  const open = (closer: string): Awaited => {
    closers.push(closer);
    return closer === ']' ? 'value or ]' : 'key or }';
  };

  for (;;) {
    take(SPACE);
    if (awaited === 'comma or end' && closers.length === 0) return at === text.length ? null : at;
    if (closable.has(awaited) && takeMark(closers.at(-1)!)) {
      closers.pop();
      awaited = 'comma or end';
    } else if (awaited === 'comma or end') {
      if (!takeMark(',')) return at;
      awaited = closers.at(-1) === '}' ? 'key' : 'value';
    } else if (awaited === 'colon') {
      if (!takeMark(':')) return at;
      awaited = 'value';
    } else if (awaited === 'key' || awaited === 'key or }') {
      if (!takeString()) return at;
      awaited = 'colon';
    } else if (takeMark('[')) awaited = open(']');
    else if (takeMark('{')) awaited = open('}');
    else if (text[at] === '"' ? takeString() : take(SCALAR)) awaited = 'comma or end';
    else return at;
  }
}
