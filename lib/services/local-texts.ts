import { isSamePage } from '../article/identity/same-page';
import type { Copy } from '../match/copy';
import { storyKey } from '../match/copy';
import type { Store } from '../store/open';
import type { TabReadings } from './tab-readings';

/** A text that this machine holds: of an article that a note was made on, or that is open in a tab. */
export interface LocalText {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  readonly published: string | null;
  readonly units: readonly { readonly text: string }[];
}

/** Look a text up by article id or address; null where it is not held. */
export async function localText(id: string, readings: TabReadings, store: Store): Promise<LocalText | null> {
  const same = (url: string) => isSamePage(url, id);
  const open = (await readings.all()).find(({ reading }) => reading.id === id || same(reading.article.url))?.reading;
  if (open) {
    const { title, url, published, publisher, site, units } = open.article;
    return { id: open.id, outlet: publisher ?? site, title, url, published, units };
  }
  const kept = await store.articles.find(id, same);
  if (!kept || kept.units.length === 0) return null;
  const { title, url, published, publisher, site, units } = kept;
  return { id: kept.id, outlet: publisher ?? site, title, url, published, units: units.map((text) => ({ text })) };
}

/** What an open page shares with a story that only fingerprints are held of; null where no open page was matched with it. */
export async function placesIn(article: string, story: string, readings: TabReadings): Promise<Copy | null> {
  const open = (await readings.all()).find(({ reading }) => reading.id === article)?.reading;
  return open?.verdict.copies.find((copy) => storyKey(copy.story) === story) ?? null;
}
