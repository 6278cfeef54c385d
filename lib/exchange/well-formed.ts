/**
 * Half of a surrogate pair is no character and cannot be written as UTF-8: it becomes U+FFFD, as in every encoder. The archive
 * writes it as a JSON escape and keeps it; every other export takes its text through here first.
 */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** For documents that people read: every line end becomes one LF, control characters but tab and LF become U+FFFD. */
export const printable = (text: string): string =>
  wellFormed(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Control}/gu, '\uFFFD');
