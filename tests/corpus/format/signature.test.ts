import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PackError } from '../../../lib/corpus/format/pack-error';
import { createKeys, signerOf, signIndex } from '../../../lib/corpus/format/signature';

const bytes = (text: string) => new TextEncoder().encode(text);
const INDEX = bytes('{"format":"copytaster-pack/1"}');

it('tells who signed an index', async () => {
  const keys = await createKeys();
  expect(await signerOf(INDEX, bytes(await signIndex(INDEX, keys)))).toBe(keys.publicKey);
});

it('refuses the signature of other bytes, and one of another key', async () => {
  const [keys, others] = [await createKeys(), await createKeys()];
  const file = await signIndex(INDEX, keys);
  await expect(signerOf(bytes('{"format":"copytaster-pack/2"}'), bytes(file))).rejects.toThrow('wrongSignature');
  const swapped = JSON.stringify({ ...JSON.parse(file), key: others.publicKey });
  await expect(signerOf(INDEX, bytes(swapped))).rejects.toThrow('wrongSignature');
});

it('refuses any other file with the reason', async () => {
  const keys = await createKeys();
  const good = JSON.parse(await signIndex(INDEX, keys));
  const files = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({ key: fc.base64String(), signature: fc.base64String() })
      .map((part) => JSON.stringify({ ...good, ...part })),
  );
  await fc.assert(
    fc.asyncProperty(files, async (file) => {
      await expect(signerOf(INDEX, bytes(file))).rejects.toBeInstanceOf(PackError);
    }),
  );
});
