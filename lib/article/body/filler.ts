/**
 * Dummy text: pages behind a paywall lay it, blurred, where the story would stand. It is the printers' mangled Cicero in
 * the words that generators deal ("Dolor ipsam et est cumque …"), longer than the teaser beside it, and in no language that
 * news are written in.
 */
const WORD =
  /\b(?:est|et|qui|quia|quo|ut|aut|cum|id|sed|rem|rerum|ipsam?|iste|illum|dolor\w*|volupta\w*|[a-z]+atur|[a-z]+ntur)\b/gi;
const MIN_SHARE = 0.25;
const MIN_WORDS = 8;
/** One of these stands in every second sentence of it; the rest is looked at only then. */
const SIGN = /volupta|ipsa|dolor/i;

export function isFiller(text: string): boolean {
  if (!SIGN.test(text)) return false;
  const words = text.split(' ').length;
  return words >= MIN_WORDS && (text.match(WORD)?.length ?? 0) >= MIN_SHARE * words;
}
