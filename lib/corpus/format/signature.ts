import * as v from 'valibot';
import { placedFault } from '../../errors/invalid';
import { PackError } from './pack-error';

/**
 * Who made a pack: an ECDSA signature (P-256 with SHA-256, WebCrypto) over the bytes of the index, in a file beside it.
 * The index names each shard's SHA-256, so it vouches for these too.
 *
 *   coast.json        the index
 *   coast.json.sig    { "format": "copytaster-signature/1", "key": SPKI in base64, "signature": r ‖ s in base64 }
 */
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const Base64 = v.pipe(v.string(), v.maxLength(1000), v.base64());
const SignatureFile = v.object({ format: v.literal('copytaster-signature/1'), key: Base64, signature: Base64 });

export const SIGNATURE_SUFFIX = '.sig';

/** A new pair of keys: the private one as PKCS #8 in base64, for its maker alone. */
export async function createKeys(): Promise<{ readonly privateKey: string; readonly publicKey: string }> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  return {
    privateKey: base64Of(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
    publicKey: base64Of(await crypto.subtle.exportKey('spki', pair.publicKey)),
  };
}

/** The text of the signature file of an index. */
export async function signIndex(
  index: Uint8Array,
  { privateKey, publicKey }: { readonly privateKey: string; readonly publicKey: string },
): Promise<string> {
  const key = await crypto.subtle.importKey('pkcs8', bytesOf(privateKey), ALGORITHM, false, ['sign']);
  const signature = await crypto.subtle.sign(ALGORITHM, key, index as Uint8Array<ArrayBuffer>);
  const file = { format: 'copytaster-signature/1', key: publicKey, signature: base64Of(signature) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The key that signed these bytes. Throws PackError where the file is none, or the signature is of other bytes. */
export async function signerOf(index: Uint8Array, signatureFile: Uint8Array): Promise<string> {
  const { key, signature } = readSignature(signatureFile);
  let isGood = false;
  try {
    const imported = await crypto.subtle.importKey('spki', bytesOf(key), ALGORITHM, false, ['verify']);
    isGood = await crypto.subtle.verify(ALGORITHM, imported, bytesOf(signature), index as Uint8Array<ArrayBuffer>);
  } catch (error) {
    throw new PackError({ code: 'wrongKey' }, { cause: error });
  }
  if (!isGood) throw new PackError({ code: 'wrongSignature' });
  return key;
}

function readSignature(file: Uint8Array): v.InferOutput<typeof SignatureFile> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(file));
  } catch (error) {
    throw new PackError({ code: 'badSignature', fault: { code: 'notJson' } }, { cause: error });
  }
  const parsed = v.safeParse(SignatureFile, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new PackError({ code: 'badSignature', fault: placedFault(issue) });
}

const base64Of = (buffer: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)));
const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
