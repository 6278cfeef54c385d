/**
 * An address as a link's target: only the web's own schemes, so that no `javascript:` or `data:` address ever becomes clickable.
 * null leaves the link out.
 */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
