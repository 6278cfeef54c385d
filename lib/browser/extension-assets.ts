import { browser } from './polyfill';

/** A file of the extension's own build, such as `/packs/wire-archive.json`. */
export async function extensionAsset(path: string): Promise<ArrayBuffer> {
  const answer = await fetch(browser.runtime.getURL(path as never));
  if (!answer.ok) throw new Error(`${path} is missing from the extension`);
  return answer.arrayBuffer();
}
