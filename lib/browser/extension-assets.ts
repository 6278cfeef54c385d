import { AssetError } from '../errors/asset-error';
import { browser } from './polyfill';

/** A file of the extension's own build, such as `/packs/wire-archive.json`. */
export async function extensionAsset(path: string): Promise<ArrayBuffer> {
  const answer = await fetch(browser.runtime.getURL(path as never));
  if (!answer.ok) throw new AssetError({ code: 'missingAsset', file: path });
  return answer.arrayBuffer();
}
