/**
 * An address from a page, a pack or an archive as a link's target: only the web's own schemes, so that no `javascript:` or
 * `data:` address ever becomes clickable. undefined leaves the link out.
 */
export function webAddress(address: string | null): string | undefined {
  if (address === null || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
