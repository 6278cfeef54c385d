/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_ga|__twitter_impression|cmpid|intcmp|ncid|ocid|smid|smtyp|hpt?|_r|ref|rref|clickSource|pgtype|WT\.nav)$/i;
const MAX_URL_LENGTH = 1000;

/**
 * An address as a fact about a story: http or https, without fragment, credentials and the parameters that only say how
 * somebody came there. null where it is no such address or longer than 1,000 characters.
 */
export function publicUrl(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  const plain = url.href.replace(/\?$/, '');
  return plain.length > MAX_URL_LENGTH ? null : plain;
}

/**
 * What two addresses of one page have in common: no scheme, "www.", "m.", "amp.", trailing slash, index file, parameters
 * that only track. For comparing, not for opening.
 */
export function pageKey(address: string): string | null {
  const plain = publicUrl(address);
  if (plain === null) return null;
  const url = new URL(plain);
  const host = url.hostname.replace(/^(?:www|m|mobile|amp)\./, '');
  const path = url.pathname.replace(/\/(?:index\.\w+|amp)?\/?$/, '').replace(/\.amp(?=\.|$)/, '');
  return host + path + url.search;
}
