/**
 * URLs without what the shard knows already: scheme, "www." and the source's own domain become one character.
 *
 *   'https://www.reuters.com/article/x' of reuters.com  ->  '3/article/x'      none  ->  ''
 *   'https://copytaster.example/x'      of reuters.com  ->  '=https://copytaster.example/x'
 */
const BEGINNINGS = ['http://', 'http://www.', 'https://', 'https://www.'] as const;
const WHOLE = '=';

export function shortUrl(url: string | null, domain: string): string {
  if (url === null) return '';
  // The longest beginning first: "https://www." is an "https://" too.
  for (let i = BEGINNINGS.length - 1; i >= 0; i--) {
    const origin = BEGINNINGS[i] + domain;
    if (url.startsWith(`${origin}/`)) return i + url.slice(origin.length);
  }
  return WHOLE + url;
}

export function wholeUrl(short: string, domain: string): string | null {
  if (short === '') return null;
  const beginning = BEGINNINGS[Number(short[0])];
  return beginning === undefined ? short.slice(1) : beginning + domain + short.slice(1);
}
