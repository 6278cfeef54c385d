/** Hosts under which one outlet serves the same pages to other screens. */
const VARIANTS = ['www', 'm', 'mobile', 'amp', 'touch'] as const;
const VARIANT = new RegExp(`^(?:${VARIANTS.join('|')})\\.(?=[^.]+\\.[^.])`);

/** The host that the variants of one outlet have in common; a port stays, since another port is another server. */
export const bareHost = (host: string): string => host.replace(VARIANT, '').replace(VARIANT, '');

/** Every host under which the outlet may have been met. */
export function hostVariants(host: string): string[] {
  const bare = bareHost(host);
  return [...new Set([host, bare, ...VARIANTS.map((variant) => `${variant}.${bare}`)])];
}
