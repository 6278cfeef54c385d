/**
 * Dummy text: pages behind a paywall lay it, blurred, where the story would stand. It is the printers' mangled Cicero in
 * the words that generators deal ("Dolor ipsam et est cumque …"), longer than the teaser beside it, and in no language that
 * news are written in.
 */
const WORDS = new Set(
  (
    'ad aliquam aut autem consectetur consequatur consequuntur cum cumque dicta dolor dolore dolorem doloremque dolores ea ' +
    'eos error esse est et eum ex exercitationem facilis harum id illum impedit in ipsa ipsam ipsum iste iure laborum libero magnam magni ' +
    'minima natus nemo nihil nisi non nulla odio omnis optio pariatur perferendis quae quam qui quia quidem quis quisquam quo quod ' +
    'ratione rem repellat rerum sed sequi sint sit sunt tempora tempore tenetur ut vel velit veniam vero vitae voluptas voluptate voluptatem'
  ).split(' '),
);
const MIN_SHARE = 0.5;
const MIN_WORDS = 8;
/** One of these stands in every second sentence of it; the rest is looked at only then. */
const SIGN = /volupta|ipsa|dolor/i;

export function isFiller(text: string): boolean {
  if (!SIGN.test(text)) return false;
  const words = text.toLowerCase().match(/[a-zà-ÿ]+/g) ?? [];
  return words.length >= MIN_WORDS && words.filter((word) => WORDS.has(word)).length >= MIN_SHARE * words.length;
}
