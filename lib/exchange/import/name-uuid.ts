/** Copytaster's own name space for ids that are made from content: drawn once at random, never to be changed. */
const NAMESPACE = '6f0b8a52-3c5e-4d0e-9b57-51a7c0f1e2d4';

/**
 * The same UUID for the same name, on every machine (RFC 9562, section 5.5: version 5, SHA-1). Who imports a file twice gets the
 * same ids twice.
 */
export async function nameUuid(name: string, namespace = NAMESPACE): Promise<string> {
  const space = namespace.match(/[\da-f]{2}/g)!.map((byte) => Number.parseInt(byte, 16));
  const named = new Uint8Array([...space, ...new TextEncoder().encode(name)]);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-1', named)).slice(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
