/** Enough for any declaration that a browser would heed (HTML: 1,024 bytes). */
const HEAD_BYTES = 1024;
const XML_DECLARATION = /^(?:\uFEFF)?\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/;
const HTML_META = /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/i;

/**
 * The text of an XML document's bytes: a byte order mark comes first (RFC 7303), then how a first `<` is written, then the host,
 * then the declaration. What is said to be UTF-8, or of which nothing is said, and is not, is windows-1252: every byte is a
 * sign of it, and old systems that say nothing write it.
 */
export function decodeXml(bytes: Uint8Array, contentType: string | null): string {
  const wide = decodeUtf32(bytes);
  if (wide !== null) return wide;
  const unmarked = markOf(bytes) ?? unmarkedUtf16(bytes);
  const text = unmarked ? new TextDecoder(unmarked).decode(bytes) : decode(bytes, contentType, XML_DECLARATION);
  return isMostlyBroken(text) ? new TextDecoder('windows-1252').decode(bytes) : text;
}

/** More letters beyond ASCII that are no UTF-8 than ones that are: else it is UTF-8 with a slip, or cut within a letter. */
function isMostlyBroken(text: string): boolean {
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  return broken > 0 && broken >= (text.match(/[\u0080-\uFFFC]/g)?.length ?? 0);
}

/** Of UTF-16 without a mark, by how it writes `<`, with which every XML document begins. */
function unmarkedUtf16([first, second]: Uint8Array): string | null {
  if (first === 0x3c && second === 0) return 'utf-16le';
  return first === 0 && second === 0x3c ? 'utf-16be' : null;
}

/** UTF-32 with a mark or by its first `<`, which no browser knows any more; null for anything else. */
function decodeUtf32(bytes: Uint8Array): string | null {
  if (bytes.length < 4) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength - (bytes.byteLength % 4));
  const isFirst = (littleEndian: boolean) => [0xfeff, 0x3c].includes(view.getUint32(0, littleEndian));
  if (!isFirst(true) && !isFirst(false)) return null;
  const littleEndian = isFirst(true);
  let text = '';
  for (let at = 0; at < view.byteLength; at += 4) {
    const code = view.getUint32(at, littleEndian);
    if (at > 0 || code !== 0xfeff) text += code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  }
  return text;
}

/** The text of an HTML page's bytes: a byte order mark comes first (HTML, 13.2.3), then the host, then the meta element. */
export const decodeHtml = (bytes: Uint8Array, contentType: string | null) => decode(bytes, contentType, HTML_META);

/** UTF-8 where nobody says more; a name that nobody knows is passed over. Bytes that are none of the charset become U+FFFD. */
function decode(bytes: Uint8Array, contentType: string | null, declaration: RegExp): string {
  const told = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const declared = declaration.exec(head)?.[1] ?? null;
  for (const label of [markOf(bytes), told, declared, 'utf-8']) {
    const decoder = label === null ? null : decoderFor(label);
    if (decoder) return decoder.decode(bytes);
  }
  return '';
}

function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb ? 'utf-8' : null;
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
