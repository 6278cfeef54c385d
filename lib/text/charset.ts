/** Enough for any declaration that a browser would heed (HTML: 1,024 bytes). */
const HEAD_BYTES = 1024;
const XML_DECLARATION = /^(?:\uFEFF)?\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/;
const HTML_META = /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/i;

/** The text of an XML document's bytes: a byte order mark comes first (RFC 7303), then the host, then the declaration. */
export const decodeXml = (bytes: Uint8Array, contentType: string | null) => decode(bytes, contentType, XML_DECLARATION);

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
