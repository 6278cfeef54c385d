/**
 * Dummy text: pages behind a paywall lay it, blurred, where the story would stand. It is the printers' mangled Cicero in
 * the words that generators deal ("Dolor ipsam et est cumque …"), longer than the teaser beside it, and in no language that
 * news are written in.
 */
const WORDS = new Set(
  (
    'ab accusamus ad aliquam aliquid amet animi aperiam architecto asperiores aspernatur assumenda at atque aut autem ' +
    'beatae consectetur consequatur consequuntur corporis corrupti cum cumque debitis delectus deleniti dicta dignissimos ' +
    'dolor dolore dolorem doloremque dolores doloribus dolorum ducimus ea eaque earum eius eligendi enim eos error esse est ' +
    'et eum eveniet ex excepturi exercitationem expedita explicabo fuga fugiat fugit harum hic id illo illum impedit in ' +
    'incidunt inventore ipsa ipsam ipsum iste itaque iure iusto labore laboriosam laborum laudantium libero lorem magnam ' +
    'magni maiores maxime minima minus modi molestiae molestias mollitia nam natus necessitatibus nemo neque nesciunt nihil ' +
    'nisi nobis non nostrum nulla numquam occaecati odio odit officia officiis omnis optio pariatur perferendis perspiciatis ' +
    'placeat porro possimus praesentium provident quae quaerat quam quas quasi qui quia quibusdam quidem quis quisquam quo ' +
    'quod quos ratione recusandae reiciendis rem repellat repellendus reprehenderit repudiandae rerum saepe sapiente sed ' +
    'sequi similique sint sit soluta sunt suscipit tempora tempore temporibus tenetur totam ullam unde ut vel velit veniam ' +
    'veritatis vero vitae voluptas voluptate voluptatem voluptates voluptatibus voluptatum'
  ).split(' '),
);
const MIN_SHARE = 0.6;
const MIN_WORDS = 8;
/** One of these stands in every second sentence of it; the rest is looked at only then. */
const SIGN = /volupta|ipsa|dolor/i;

export function isFiller(text: string): boolean {
  if (!SIGN.test(text)) return false;
  const words = text.toLowerCase().match(/[a-zà-ÿ]+/g) ?? [];
  return words.length >= MIN_WORDS && words.filter((word) => WORDS.has(word)).length >= MIN_SHARE * words.length;
}
