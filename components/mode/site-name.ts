import { siteOf } from '../../lib/settings/settings';

/** The site that a reader means by what was typed or pasted: a host name or a whole address; null for anything else. */
export function siteNameFrom(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? siteOf(hostname) : null;
}
