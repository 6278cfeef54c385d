import { openPack, type Pack, type ShardLoader } from './open';
import { parsePackIndex } from './pack-index';

/** The packs that ship with the extension, in assets/packs (`npm run -s copytaster -- bundle` makes them). */
const BUNDLED_PACKS = ['samples'] as const;

/** Opens them; `load` brings a file of the packs folder. Only the indexes are loaded yet: about 40 kB. */
export function openBundledPacks(load: ShardLoader): Promise<Pack[]> {
  return Promise.all(
    BUNDLED_PACKS.map(async (id) => openPack(parsePackIndex(new TextDecoder().decode(await load(`${id}.json`))), load)),
  );
}
