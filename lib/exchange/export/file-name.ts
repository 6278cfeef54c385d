import { wellFormed } from '../well-formed';

/** Forbidden on Windows (the wider of the rules), or meaning something in an Obsidian link. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Control}]/gu;
/** Joiners, direction marks and the like: seen by nobody, so a name must not hang on them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** File systems take 255 bytes; a folder's path, a number and an ending need room too. */
const MAX_BYTES = 120;

/** A name that every file system takes, without an ending. Never empty, never a path, never hidden. */
export function fileNameOf(title: string): string {
  const plain = wellFormed(title)
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const name = cut(plain).replace(/(?<![. ])[. ]+$/, '');
  return name === '' ? 'Untitled' : name.replace(RESERVED, '_$&');
}

function cut(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let end = 0;
  for (const character of name) {
    bytes += encoder.encode(character).length;
    if (bytes > MAX_BYTES) break;
    end += character.length;
  }
  return name.slice(0, end);
}

/** Names within one folder: what Windows and macOS would take for the same file gets a number. */
export function createFileNames(): (title: string) => string {
  const taken = new Set<string>();
  return (title) => {
    const first = fileNameOf(title);
    let name = first;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${first} ${number}`;
    taken.add(name.toLowerCase());
    return name;
  };
}
