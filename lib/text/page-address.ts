/**
 * The part of an address that names a page: `#section` is a place on the same page and goes, `#/story/2` and `#!story/2`
 * are addresses of single-page sites and stay.
 */
export function pageAddress(url: string): string {
  const hash = url.indexOf('#');
  return hash >= 0 && !/^#[!/]/.test(url.slice(hash)) ? url.slice(0, hash) : url;
}
