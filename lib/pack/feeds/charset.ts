const DECLARED = /^(?:\uFEFF)?\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/;
const HEAD_BYTES = 400;

/**
 * The text of a feed's bytes. A byte order mark comes first (RFC 7303), then what the host says, then the XML declaration,
 * then UTF-8; a name that nobody knows is passed over. Bytes that are none of the charset become U+FFFD.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  const told = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const declared = DECLARED.exec(head)?.[1] ?? null;
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
